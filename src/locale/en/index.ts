import { asIntlTells } from '../clock.ts';
import type { Language } from '../language.ts';
import { decisionWords } from './decision-words.ts';
import { input } from './input.ts';
import { en as locale } from './interface.ts';
import { messages } from './messages/index.ts';
import { terminal } from './terminal.ts';

/** English. */
export const en: Language = {
  locale,
  messages,
  terminal,
  phrases: null,
  input,
  loadImportWords: async () => (await import('./import.ts')).importWords,
  decisionWords,
  loadScaffold: async () => (await import('./scaffold.ts')).en,
  ordinalStop: false,
  clock: asIntlTells,
  inNames: {},
  tags: ['en'],
  loadPatterns: () => import('hyphen/patterns/en-gb.js'),
  exceptions: ['whistle-blow-ing', 'whistle-blow-er', 'master-plan', 'master-plan-ning'],
};
