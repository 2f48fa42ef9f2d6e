/* Words of a site that mean the same: a text with one of them is found by the others. */
import { foldLetters } from '../../text/fold-letters.ts';

/** From this length on, a word is one of a group in all its forms: `cykelstien` is `cykelsti`. */
const shortestStem = 4;

/** Tells of a text the words that it is found by, as the groups that it has a word of say. */
export function openSynonyms(groups: ReadonlyArray<readonly string[]>): (text: string) => string[] {
  const folded = groups.map((group) => group.map((word) => foldWords(word)));
  return (text) => {
    if (folded.length === 0) return [];
    const words = ` ${foldWords(text)} `;
    return folded.flatMap((group) => {
      const others = group.filter((word) => !isIn(word, words));
      return others.length === group.length ? [] : others;
    });
  };
}

function isIn(word: string, words: string): boolean {
  return words.includes(` ${word}${word.length < shortestStem ? ' ' : ''}`);
}

/** Its words, folded, with one space between them. */
function foldWords(text: string): string {
  return (text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map(foldLetters).join(' ');
}
