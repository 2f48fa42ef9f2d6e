const oneLetter: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'],
  ['ø', 'o'],
  ['æ', 'a'],
  ['œ', 'o'],
]);

/**
 * A word without what writers and keyboards do differently: `Åbenrå`, `Aabenraa` and `abenra` are one word, and so are
 * `søgård`, `soegaard` and `sogard`. templates/scripts/search-words.js folds questions in the same way.
 */
export function foldLetters(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[ßøæœ]/g, (letter) => oneLetter.get(letter) ?? letter)
    .replace(/([aou])e/g, '$1')
    .replace(/aa/g, 'a');
}
