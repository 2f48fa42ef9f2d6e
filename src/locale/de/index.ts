import type { Language } from '../language.ts';
import { decisionWords } from './decision-words.ts';
import { input } from './input.ts';
import { de as locale } from './interface.ts';
import { messages } from './messages/index.ts';
import { phrases } from './phrases/index.ts';
import { terminal } from './terminal.ts';

/** German. */
export const de: Language = {
  locale,
  messages,
  terminal,
  phrases,
  input,
  loadImportWords: async () => (await import('./import.ts')).importWords,
  decisionWords,
  loadScaffold: async () => (await import('./scaffold.ts')).de,
  ordinalStop: true,
  clock: {
    alone: (time) => time,
    // CLDR leaves out what German says after a time of day.
    behindDate: (told) => `${told} Uhr`,
  },
  inNames: { '&': ' und ' },
  tags: ['de'],
  loadPatterns: () => import('hyphen/patterns/de-1996.js'),
};
