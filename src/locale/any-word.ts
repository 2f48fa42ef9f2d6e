import { allLanguages } from './index.ts';
import type { InputWords } from './input-words.ts';

/** The source of a pattern that matches a word of some kind in any of the languages; those of `more` too. */
export function anyWord(kind: Exclude<keyof InputWords, 'choices'>, more: readonly string[] = []): string {
  const words = [...more, ...allLanguages.flatMap(({ input }) => input[kind])];
  const longestFirst = [...new Set(words)].sort((a, b) => b.length - a.length);
  return longestFirst.map((word) => word.replaceAll('.', '\\.')).join('|');
}
