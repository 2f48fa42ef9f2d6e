import { da, type Locale } from './da.ts';
import { en } from './en.ts';

export type { Locale } from './da.ts';

const locales: readonly Locale[] = [da, en];

/** The languages that an agenda can be written in, as BCP 47 primary subtags. */
export const languages: readonly string[] = locales.map((locale) => locale.code);

/** Finds the words for a BCP 47 language tag by its primary subtag; Danish where there are none. */
export function findLocale(language: string): Locale {
  const primary = language.toLowerCase().split('-')[0];
  return locales.find((locale) => locale.code === primary) ?? da;
}
