import { normalizeForSearch } from './normalize-for-search.ts';

/** A word as the search compares it: without case and accents. */
export function foldWord(word: string): string {
  return readCodes(normalizeForSearch(word).codes);
}

/** The words of a text, folded; figures and letters that touch are words of their own, as in the search. */
export function listFoldedWords(text: string): string[] {
  const { codes, starts } = normalizeForSearch(text);
  return splitWords(codes, starts);
}

/** The words of a run of letters. */
export function splitWords(codes: Uint16Array, starts: Uint8Array): string[] {
  const words: string[] = [];
  let from = 0;
  for (let at = 1; at <= codes.length; at += 1) {
    if (at < codes.length && starts[at] !== 1) continue;
    words.push(readCodes(codes.subarray(from, at)));
    from = at;
  }
  return codes.length === 0 ? [] : words;
}

/** A function takes some ten thousand arguments, and a word can have more letters. */
const mostArguments = 10_000;

/** The text of a run of letters. */
export function readCodes(codes: Uint16Array): string {
  let text = '';
  for (let at = 0; at < codes.length; at += mostArguments) {
    text += String.fromCharCode(...codes.subarray(at, at + mostArguments));
  }
  return text;
}
