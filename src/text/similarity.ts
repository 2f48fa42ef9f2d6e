/* How alike two texts are. */

const word = /[\p{L}\p{N}]+/gu;

/** From this share on, two texts are taken for states of the same. */
export const similarityThreshold = 0.6;

/** The words of a text with their counts: counted once where a text is compared with many. */
export interface WordCounts {
  readonly text: string;
  readonly counts: ReadonlyMap<string, number>;
  readonly total: number;
}

/** The share of words that two texts have in common, 0 to 1 (Dice's coefficient over words with their counts). */
export function similarityOf(before: WordCounts, after: WordCounts): number {
  const total = before.total + after.total;
  if (total === 0) return before.text === after.text ? 1 : 0;
  const [fewer, more] = before.counts.size < after.counts.size ? [before, after] : [after, before];
  let common = 0;
  for (const [one, count] of fewer.counts) common += Math.min(count, more.counts.get(one) ?? 0);
  return (2 * common) / total;
}

/** Counts the words of a text. */
export function countWords(text: string): WordCounts {
  const words = text.toLowerCase().match(word) ?? [];
  const counts = new Map<string, number>();
  for (const one of words) counts.set(one, (counts.get(one) ?? 0) + 1);
  return { text, counts, total: words.length };
}
