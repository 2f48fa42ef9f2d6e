import { asIntlTells } from '../clock.ts';
import type { Language } from '../language.ts';
import { decisionWords } from './decision-words.ts';
import { input } from './input.ts';
import { da as locale } from './interface.ts';
import { joints } from './joints.ts';
import { messages } from './messages/index.ts';
import { phrases } from './phrases/index.ts';
import { terminal } from './terminal.ts';

/** Danish. */
export const da: Language = {
  locale,
  messages,
  terminal,
  phrases,
  input,
  loadImportWords: async () => (await import('./import.ts')).importWords,
  decisionWords,
  loadScaffold: async () => (await import('./scaffold.ts')).da,
  joints,
  ordinalStop: true,
  clock: asIntlTells,
  inNames: { '&': ' og ' },
  tags: ['da'],
  loadPatterns: () => import('hyphen/patterns/da.js'),
};
