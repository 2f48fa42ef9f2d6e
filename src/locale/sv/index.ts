import type { Language } from '../language.ts';
import { decisionWords } from './decision-words.ts';
import { input } from './input.ts';
import { sv as locale } from './interface.ts';
import { joints } from './joints.ts';
import { messages } from './messages/index.ts';
import { phrases } from './phrases/index.ts';
import { terminal } from './terminal.ts';

/** Swedish. */
export const sv: Language = {
  locale,
  messages,
  terminal,
  phrases,
  input,
  loadImportWords: async () => (await import('./import.ts')).importWords,
  decisionWords,
  loadScaffold: async () => (await import('./scaffold.ts')).sv,
  ordinalStop: false,
  clock: {
    // The first choice of the guidelines for Swedish authorities; CLDR has a colon.
    alone: (time) => time.replace(':', '.'),
    behindDate: (told) => told.replace(/(\d):(\d)/, '$1.$2'),
  },
  inNames: { å: 'a', ä: 'a', ö: 'o', '&': ' och ' },
  tags: ['sv'],
  loadPatterns: () => import('hyphen/patterns/sv.js'),
  joints,
};
