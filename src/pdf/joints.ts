/* Where compounds are joined, as far as their parts are known: patterns know syllables, not words. */
import type { Joints } from '../locale/language.ts';

/** What is behind a joint is a word, and no ending; what is before it is one too. */
const shortestPart = 3;
const ending =
  /^(?:terne?s?|kab(?:et|er|erne)?s?|e?r(?:ne)?s?|ens?|l?ig(?:e|t|ere|ste?|hed.*)?|ing(?:en|er|erne)?s?|else.*|ende)$/;
/** What follows a word that says which, how many and whose. */
const inflection = '(?:e?n|e?t|e?r|e?rne|ne|a|or|ar|er|arna|orna|erna|ens|ets|s)?s?';

/** Divides a word at its joints. */
export type DivideAtJoints = (word: string) => string[];

/** Makes what divides the words of a language at their joints. */
export function createJoints({ first, last }: Joints): DivideAtJoints {
  const heads = [...first].sort((a, b) => b.length - a.length);
  const tails = [...last].sort((a, b) => b.length - a.length).join('|');
  const tail = tails === '' ? null : new RegExp(`^(.{2,}?)(?:${tails})${inflection}$`);
  const divide = (word: string): string[] => {
    const lower = word.toLowerCase();
    const head = heads.find((one) => lower.startsWith(one) && isRest(lower.slice(one.length)));
    if (head !== undefined) return [word.slice(0, head.length), ...divide(word.slice(head.length))];
    const at = tail?.exec(lower)?.[1]?.length ?? 0;
    // What stands before a last part may be a compound itself: `musikskole-elev`.
    return at === 0 ? [word] : [...divide(word.slice(0, at)), word.slice(at)];
  };
  return divide;
}

/** Makes what finds words whose joints somebody has written with hyphens: `medlems-kommune`, with its endings too. */
export function createExceptions(words: readonly string[]): (word: string) => string[] | null {
  const known = new Map(words.map((word) => [word.toLowerCase().replaceAll('-', ''), word.split('-')]));
  const pattern = new RegExp(`^(${[...known.keys()].sort((a, b) => b.length - a.length).join('|')})(${inflection})$`);
  return (word) => {
    const parts = known.size === 0 ? undefined : known.get(pattern.exec(word.toLowerCase())?.[1] ?? '');
    return parts === undefined ? null : cut(word, parts);
  };
}

/** The letters as they are in the text; what is behind the last joint belongs to the last part. */
function cut(word: string, parts: readonly string[]): string[] {
  const [first = '', ...rest] = parts;
  if (rest.length === 0) return [word];
  return [word.slice(0, first.length), ...cut(word.slice(first.length), rest)];
}

function isRest(letters: string): boolean {
  return letters.length >= shortestPart && !ending.test(letters);
}
