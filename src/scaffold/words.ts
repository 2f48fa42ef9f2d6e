import { fieldTexts } from '../fields/field-texts.ts';
import type { ScaffoldWords } from '../locale/da/scaffold.ts';
import { findLanguage, findLocale } from '../locale/index.ts';

export type { ScaffoldWords } from '../locale/da/scaffold.ts';

/** What the fields mean, in those words. */
export function explainFields({ code }: ScaffoldWords): ReturnType<typeof fieldTexts> {
  return fieldTexts(findLocale(code));
}

/** The words of a new site for a BCP 47 language tag; those of the language that its agendas get. */
export function loadWords(language: string): Promise<ScaffoldWords> {
  return findLanguage(language).loadScaffold();
}
