import { fieldTexts } from '../fields/field-texts.ts';
import type { ScaffoldWords } from '../locale/da/scaffold.ts';
import { da } from '../locale/da/scaffold.ts';
import { de } from '../locale/de/scaffold.ts';
import { en } from '../locale/en/scaffold.ts';
import { findLocale } from '../locale/index.ts';
import { nb } from '../locale/nb/scaffold.ts';
import { sv } from '../locale/sv/scaffold.ts';

export type { ScaffoldWords } from '../locale/da/scaffold.ts';

const all: readonly ScaffoldWords[] = [da, en, sv, nb, de];

/** What the fields mean, in those words. */
export function explainFields({ code }: ScaffoldWords): ReturnType<typeof fieldTexts> {
  return fieldTexts(findLocale(code));
}

/** The words of a new site for a BCP 47 language tag; those of the language that its agendas get. */
export function findWords(language: string): ScaffoldWords {
  const { code } = findLocale(language);
  return all.find((words) => words.code === code) ?? en;
}
