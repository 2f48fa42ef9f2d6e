import type { Paper } from '../paper.ts';
import type { Locale } from './da/interface.ts';
import type { Language } from './language.ts';
import { type LanguageCode, registry } from './registry.ts';

export type { FieldTexts } from './da/fields.ts';
export type { Locale } from './da/interface.ts';
export type { LanguageCode } from './registry.ts';

/** The languages that an agenda can be written in, as BCP 47 tags. */
export const languages = Object.keys(registry) as readonly LanguageCode[];

/** All that is known of them. */
export const allLanguages: readonly Language[] = Object.values(registry);

/** The words of all of them. */
export const locales: readonly Locale[] = allLanguages.map(({ locale }) => locale);

/** Finds the words for a BCP 47 language tag; Danish where there are none. */
export function findLocale(language: string): Locale {
  return findLanguage(language).locale;
}

/** Finds all that is known of the language of a BCP 47 tag; Danish where there is none. */
export function findLanguage(language: string): Language {
  return allLanguages.find((one) => one.locale.code === codeOf(language)) ?? registry.da;
}

/** What readers of a BCP 47 language tag print on. */
export function paperOf(language: string): Paper {
  return findLanguage(language).paper ?? 'a4';
}

/** Whether there are words for a BCP 47 language tag. */
export function isKnownLanguage(language: string): boolean {
  return languages.some((code) => code === codeOf(language));
}

/** The code of the language in which the readers of a BCP 47 language tag are told things. */
export function codeOf(language: string): string {
  const tag = language.toLowerCase();
  return findByTag(tag) ?? findByTag(primarySubtag(tag)) ?? primarySubtag(tag);
}

function findByTag(tag: string): string | undefined {
  return allLanguages.find(({ tags }) => tags.some((one) => tag === one.toLowerCase()))?.locale.code;
}

/** The first part of a BCP 47 language tag: `de` of `de-AT`. */
function primarySubtag(language: string): string {
  return language.toLowerCase().split('-')[0] ?? '';
}
