import { findLocale } from '../../locale/index.ts';
import type { ScaffoldWords } from './da.ts';
import { da } from './da.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { sv } from './sv.ts';

export type { ScaffoldWords } from './da.ts';

const all: readonly ScaffoldWords[] = [da, en, sv, nb, de];

/** The words of a new site for a BCP 47 language tag; those of the language that its agendas get. */
export function findWords(language: string): ScaffoldWords {
  const { code } = findLocale(language);
  return all.find((words) => words.code === code) ?? en;
}
