import { asIntlTells } from '../clock.ts';
import type { Language } from '../language.ts';
import { decisionWords } from './decision-words.ts';
import { input } from './input.ts';
import { nb as locale } from './interface.ts';
import { joints } from './joints.ts';
import { messages } from './messages/index.ts';
import { phrases } from './phrases/index.ts';
import { terminal } from './terminal.ts';

/** Norwegian (Bokmål). */
export const nb: Language = {
  locale,
  messages,
  terminal,
  phrases,
  input,
  loadImportWords: async () => (await import('./import.ts')).importWords,
  decisionWords,
  loadScaffold: async () => (await import('./scaffold.ts')).nb,
  // `no` is Norwegian of either kind.
  ordinalStop: true,
  clock: asIntlTells,
  inNames: { '&': ' og ' },
  tags: ['nb', 'no'],
  loadPatterns: () => import('hyphen/patterns/nb.js'),
  joints,
};
