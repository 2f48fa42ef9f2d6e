/*
 * Words of its own that a site or a council has for those of its language: `Dagordning: Kallelse`. They are replaced as
 * whole words, in every text of the interface and in whatever case they have there, so that one line changes pages,
 * documents, feeds and calendars alike. What a text is given (a title, a date) is never changed.
 */
import type { Locale } from './da/interface.ts';
import { findLocale } from './index.ts';

/** By the word that is replaced, or by the name of the text that it is: `agenda`, `search.title`. */
export type OwnWords = Readonly<Record<string, string>>;

/** Something that speaks a language (BCP 47), in words of its own. */
export interface Speaker {
  readonly language: string;
  readonly words: OwnWords;
}

/** Of those who have none. */
export const noWords: OwnWords = {};

/** Made once for all pages that speak so, as formatters are. */
const made = new Map<string, Locale>();

/** The words in which something speaks. */
export function wordsOf({ language, words }: Speaker): Locale {
  const locale = findLocale(language);
  if (Object.keys(words).length === 0) return locale;
  const key = `${locale.code} ${JSON.stringify(words)}`;
  const known = made.get(key) ?? replaceWords(locale, words);
  made.set(key, known);
  keys.set(known, key);
  return known;
}

const keys = new WeakMap<Locale, string>();

/** What words go by: those of a language, or those that something has of its own. */
export function keyOfWords(words: Locale): string {
  return keys.get(words) ?? words.code;
}

/** No text is given more. */
const mostValues = 5;

/** The texts of the interface by their names; those that are given something have `given` in its place. */
export function listTexts(locale: Locale, given: unknown = '…'): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const read = (value: unknown, name: string): void => {
    if (typeof value === 'string') texts.set(name, value);
    else if (isMaker(value)) texts.set(name, String(value(...Array(mostValues).fill(given))));
    else for (const [key, inner] of entriesOf(value)) read(inner, name === '' ? key : `${name}.${key}`);
  };
  read(locale, '');
  return texts;
}

/** What a key of `words` can be: texts that are given nothing, and the words of all, as they are printed first. */
export function listReplaceable(locale: Locale): readonly string[] {
  const texts = [...listTexts(locale).values(), ...listTexts(locale, 1).values()];
  const words = texts.flatMap((text) => text.replace('dagsorden diff', '').match(/\p{L}[\p{L}-]*/gu) ?? []);
  const whole = texts.filter((text) => /^\p{L}[^\d…]* [^\d…]*$/u.test(text));
  return [...new Map([...words, ...whole].reverse().map((one) => [one.toLowerCase(), one])).values()].reverse();
}

/** The words that a text of the interface has, where a key names it; else the key, which is a word itself. */
export function asPrinted(key: string, locale: Locale): string {
  const named = key
    .split('.')
    .reduce<unknown>((table, part) => (isTable(table) ? Reflect.get(table, part) : undefined), locale);
  return typeof named === 'string' && key !== 'code' ? named : key;
}

function replaceWords(locale: Locale, own: OwnWords): Locale {
  const table = new Map(Object.entries(own).map(([key, word]) => [asPrinted(key, locale).toLowerCase(), word]));
  const longestFirst = [...table.keys()]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  // Danish has one word for the agenda and for the program: `dagsorden diff` is a command.
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}]| diff)`, 'giu');
  const say = (text: string) =>
    text.replace(pattern, (found) => fitCase(table.get(found.toLowerCase()) ?? found, found));
  const change = (value: unknown): unknown => {
    if (typeof value === 'string') return say(value);
    if (isMaker(value)) return (...given: unknown[]) => sayGiven(value, given, say);
    if (!isTable(value)) return value;
    return { ...value, ...Object.fromEntries(entriesOf(value).map(([key, inner]) => [key, change(inner)])) };
  };
  return change(locale) as Locale;
}

/** Stands for what a text is given while its words are replaced; no text holds these characters. */
const standIn = (index: number) => String.fromCodePoint(0xf0000 + index);

function sayGiven(
  make: (...given: unknown[]) => unknown,
  given: readonly unknown[],
  say: (text: string) => string,
): unknown {
  const covered = given.map((one, index) => (typeof one === 'string' && one !== '' ? standIn(index) : one));
  const text = make(...covered);
  if (typeof text !== 'string') return text;
  return say(text).replace(/[\u{f0000}-\u{f00ff}]/gu, (sign) => String(given[(sign.codePointAt(0) ?? 0) - 0xf0000]));
}

/** A word with a capital where the one that it replaces has one; abbreviations are left as they are. */
function fitCase(word: string, replaced: string): string {
  if (/^\P{Ll}{2}/u.test(word)) return word;
  const [first = ''] = word;
  const isCapital = /^\p{Lu}/u.test(replaced);
  return (isCapital ? first.toUpperCase() : first.toLowerCase()) + word.slice(first.length);
}

/** What the fields mean is for authors, and no part of the interface. */
function entriesOf(value: unknown): Array<[string, unknown]> {
  return isTable(value) ? Object.entries(value).filter(([key]) => key !== 'about' && key !== 'code') : [];
}

function isMaker(value: unknown): value is (...given: unknown[]) => unknown {
  return typeof value === 'function';
}

function isTable(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
