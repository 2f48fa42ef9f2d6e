/* How alike two texts are. */
import type { ElementContent } from 'hast';

const word = /[\p{L}\p{N}]+/gu;

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

/** The text of content, white space as one space. */
export function plainText(nodes: readonly ElementContent[]): string {
  return collapse(nodes.map(textOf).join(' '));
}

/** Text without differences that nobody sees: white space and the way in which letters with accents are stored. */
export function collapse(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

function textOf(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  return node.type === 'element' ? node.children.map(textOf).join(isBlock(node.tagName) ? ' ' : '') : '';
}

const blocks = new Set(
  'p h1 h2 h3 h4 h5 h6 ul ol li table caption thead tbody tfoot tr td th blockquote pre hr div section dl dt dd details summary figure figcaption'.split(
    ' ',
  ),
);

/** Whether an element stands on lines of its own. */
export function isBlock(tagName: string): boolean {
  return blocks.has(tagName);
}
