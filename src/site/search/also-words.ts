/*
 * Under which words besides its own a text is found: without the letters that keyboards and writers differ in, by the
 * parts of its compounds, by case numbers and figures without what stands between and before them. Pagefind finds words by
 * their beginning, in all their forms and without accents; this is what it does not.
 */
import { foldLetters } from '../../text/fold-letters.ts';

/** Divides a word where it may be divided; compounds are divided there, among other places. */
export type DivideWord = (word: string) => readonly string[];

/** The shortest part at the end of a word that it is found by, and the shortest before it. */
const [shortestTail, shortestHead] = [4, 3];
/** Shorter words are no compounds that anybody would look for by a part. */
const shortestCompound = 8;
const digitGroups = /\d+(?:[ .]\d+)+/g;

/** The words that `text` and the case numbers are found by, in order, each once. */
export function listAlsoWords(text: string, cases: readonly string[], divide: DivideWord): string[] {
  const plain = text.replaceAll('\u00A0', ' ').normalize('NFC');
  const words = new Set(plain.match(/[\p{L}\p{M}]+/gu)?.map((word) => word.toLowerCase()));
  const also = new Set<string>();
  for (const word of words) {
    if (foldLetters(word) !== withoutAccents(word)) also.add(foldLetters(word));
    for (const tail of tailsOf(word, divide)) if (!words.has(tail)) also.add(foldLetters(tail));
  }
  for (const [group] of plain.matchAll(digitGroups)) also.add(group.replace(/\D/g, ''));
  for (const number of cases) for (const form of formsOfCase(number)) also.add(form);
  return [...also].sort();
}

/** `anlægsbevilling` → `lægsbevilling`, `bevilling`, `villing`: which of them are words, only readers know. */
function tailsOf(word: string, divide: DivideWord): string[] {
  if (word.length < shortestCompound) return [];
  const parts = divide(word);
  const tails = parts.map((_, index) => parts.slice(index).join('')).slice(1);
  return tails.filter((tail) => tail.length >= shortestTail && word.length - tail.length >= shortestHead);
}

/** `SAG-2026-02087` → `sag202602087`, `202602087`, `02087`, `2087`. */
function formsOfCase(number: string): string[] {
  const joined = foldLetters(number).replace(/[^\p{L}\p{N}]/gu, '');
  const figures = joined.replace(/^\p{L}+/u, '');
  const last = /\d+$/.exec(number.replace(/\P{N}+$/u, ''))?.[0] ?? '';
  return [joined, figures, last, last.replace(/^0+/, '')].filter((form) => form.length > 1);
}

/** How Pagefind writes a word itself. */
function withoutAccents(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '');
}
