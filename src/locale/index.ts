import { da, type Locale } from './da/interface.ts';
import { de } from './de/interface.ts';
import { en } from './en/interface.ts';
import { nb } from './nb/interface.ts';
import { sv } from './sv/interface.ts';

export type { FieldTexts } from './da/fields.ts';
export type { Locale } from './da/interface.ts';

/** All of them. */
export const locales: readonly Locale[] = [da, en, sv, nb, de];

/** `no` is Norwegian of either kind; those who write Nynorsk get words in Bokmål rather than none of their own. */
const synonyms: ReadonlyMap<string, string> = new Map([
  ['no', 'nb'],
  ['nn', 'nb'],
]);

/** The languages that an agenda can be written in, as BCP 47 primary subtags. */
export const languages: readonly string[] = locales.map((locale) => locale.code);

/** Finds the words for a BCP 47 language tag by its primary subtag; Danish where there are none. */
export function findLocale(language: string): Locale {
  return locales.find((locale) => locale.code === codeOf(language)) ?? da;
}

/** Whether there are words for a BCP 47 language tag. */
export function isKnownLanguage(language: string): boolean {
  return languages.includes(codeOf(language));
}

/** The primary subtag of a BCP 47 language tag, by which its words are found. */
export function codeOf(language: string): string {
  const primary = language.toLowerCase().split('-')[0] ?? '';
  return synonyms.get(primary) ?? primary;
}
