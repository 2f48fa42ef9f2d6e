import { allLanguages } from './index.ts';
import type { InputWords } from './input-words.ts';

type WordKind = Exclude<keyof InputWords, 'choices' | 'fields' | 'spans' | 'amounts' | 'recurrence'>;

/** The words of some kind in all languages, each once. */
export function wordsOf(kind: WordKind): string[] {
  return [...new Set(allLanguages.flatMap(({ input }) => input[kind]))];
}

/** The source of a pattern that matches a word of some kind in any of the languages; those of `more` too. */
export function anyWord(kind: WordKind, more: readonly string[] = []): string {
  const longestFirst = [...new Set([...more, ...wordsOf(kind)])].sort((a, b) => b.length - a.length);
  return longestFirst.map((word) => word.replaceAll('.', '\\.')).join('|');
}
