/* The words of an index, for questions that find nothing: the page looks among them for what was meant. */

/** In how many records each word stands, and each part of a word that a record is found by. */
export interface WordCounts {
  readonly words: Map<string, number>;
  readonly parts: Map<string, number>;
}

/** Shorter words are as near to others as to themselves. */
const wordShape = /^\p{L}{4,24}$/u;
/** The most common ones are enough, and a few dozen kilobytes. */
const mostWords = 20_000;

export function openCounts(): WordCounts {
  return { words: new Map(), parts: new Map() };
}

/** Counts the words of a record, each once, and those that it is found by besides. */
export function countWords(text: string, also: readonly string[], { words, parts }: WordCounts): void {
  const own = new Set(
    text
      .normalize('NFC')
      .match(/\p{L}+/gu)
      ?.map((word) => word.toLowerCase()),
  );
  count(own, words);
  count(also, parts);
}

function count(found: Iterable<string>, counts: Map<string, number>): void {
  for (const word of found) if (wordShape.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
}

/** The words, one a line: the own before the parts, and the most common first, which is what is meant most often. */
export function writeVocabulary({ words, parts }: WordCounts): string {
  const all = new Set([...byCount(words), ...byCount(parts)]);
  return `${[...all].slice(0, mostWords).join('\n')}\n`;
}

function byCount(counts: ReadonlyMap<string, number>): string[] {
  const sorted = [...counts].sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1));
  return sorted.map(([word]) => word);
}
