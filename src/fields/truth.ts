import { allLanguages } from '../locale/index.ts';

/** What a word of yes or no means, in any of the languages; `null` for every other word. */
export function readTruth(value: string): boolean | null {
  const word = value.trim().toLowerCase().replace(/[.!]$/, '');
  if (allLanguages.some(({ input }) => input.yes.includes(word))) return true;
  return allLanguages.some(({ input }) => input.no.includes(word)) ? false : null;
}
