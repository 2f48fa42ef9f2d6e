import type { ScaffoldWords } from './da.ts';
import { da } from './da.ts';
import { en } from './en.ts';

export type { ScaffoldWords } from './da.ts';

/** The words of a new site for a BCP 47 language tag; English where there are none. */
export function findWords(language: string): ScaffoldWords {
  return language.toLowerCase().split('-')[0] === da.code ? da : en;
}
