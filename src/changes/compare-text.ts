/*
 * Two states of a text → the newer one, with what was added and removed marked down to the word.
 * Blocks (paragraphs, list items, table rows) are aligned first: equal ones, then those that share enough words.
 * White space does not count, so that a paragraph that was only reflowed is the same.
 */
import { diffArrays } from 'diff';
import type { Element, ElementContent } from 'hast';
import { mapElements } from '../text/map-elements.ts';
import { isBlock, plainText } from '../text/plain-text.ts';
import { countWords, similarityOf, type WordCounts } from '../text/similarity.ts';
import type { MarkedContent } from './changes.ts';
import { changed, compareTokens, type Identify, readTokens } from './compare-words.ts';
import { isSameContent, withoutSameEnds } from './same-content.ts';

/** How elements of the older and of the newer text are identified. */
export interface ElementKeys {
  readonly before: Identify;
  readonly after: Identify;
  /** Whether it is said what changed; else only that something did. */
  readonly marked: boolean;
}

/** A block, or a run of text between blocks. */
interface Unit {
  /** `null` for a run of text. */
  readonly block: Element | null;
  readonly nodes: readonly ElementContent[];
  readonly key: string;
  readonly text: string;
}

interface AlignedUnit {
  readonly before: Unit | null;
  readonly after: Unit | null;
}

/** Lower than for whole texts: a short paragraph is another soon. */
const blockThreshold = 0.4;
const mostComparisons = 250_000;
const longestEdit = 2000;

/** Compares two texts; `null` where they are the same. Where nothing is to be marked, the newer one stands for what changed. */
export function compareText(
  before: readonly ElementContent[],
  after: readonly ElementContent[],
  keys: ElementKeys,
): MarkedContent | null {
  // Most texts did not change at all, which takes less to see.
  if (isSameContent(before, after)) return null;
  if (!keys.marked) {
    const [older, newer] = withoutSameEnds(before, after);
    return keyOf(unitsOf(older, keys.before)) === keyOf(unitsOf(newer, keys.after)) ? null : after;
  }
  const [older, newer] = [unitsOf(withoutIds(before), keys.before), unitsOf(after, keys.after)];
  if (keyOf(older) === keyOf(newer)) return null;
  return compareUnits(older, newer, keys);
}

/** All of a text marked as added or removed. */
export function markAll(nodes: readonly ElementContent[], change: 'added' | 'removed'): ElementContent[] {
  return markUnits(change === 'removed' ? withoutIds(nodes) : nodes, change);
}

/** An empty cell stays as it is: only a line has something to show without having anything in it. */
function markUnits(nodes: readonly ElementContent[], change: 'added' | 'removed'): ElementContent[] {
  return splitUnits(nodes).flatMap(({ block, nodes: run }) => {
    if (block === null || block.tagName === 'hr') return [changed(run, change)];
    return [{ ...block, children: markUnits(block.children, change) }];
  });
}

/** What is gone is no place to lead to, and its ids may live on in what took its place. */
function withoutIds(nodes: readonly ElementContent[]): ElementContent[] {
  return mapElements(nodes, (element) => {
    const { id: _, ...properties } = element.properties;
    return { ...element, properties };
  });
}

function keyOf(units: readonly Unit[]): string {
  return units.map(({ key }) => key).join('');
}

function unitsOf(nodes: readonly ElementContent[], identify: Identify): Unit[] {
  return splitUnits(nodes).flatMap(({ block, nodes: run }): Unit[] => {
    const text = plainText(run);
    if (block !== null) {
      const inside = keyOf(unitsOf(block.children, identify));
      return [{ block, nodes: run, key: `<${identify(block).key}>${inside}</>`, text }];
    }
    const tokens = readTokens(run, identify);
    return tokens.length === 0 ? [] : [{ block, nodes: run, key: tokens.map(({ key }) => key).join(''), text }];
  });
}

/** Blocks, and the runs of inline content between them. */
function splitUnits(nodes: readonly ElementContent[]): Array<{ block: Element | null; nodes: ElementContent[] }> {
  const units: Array<{ block: Element | null; nodes: ElementContent[] }> = [];
  for (const node of nodes) {
    const last = units.at(-1);
    if (node.type === 'element' && isBlock(node.tagName)) units.push({ block: node, nodes: [node] });
    else if (last?.block === null) last.nodes.push(node);
    else if (node.type !== 'text' || node.value.trim() !== '') units.push({ block: null, nodes: [node] });
  }
  return units;
}

function compareUnits(before: readonly Unit[], after: readonly Unit[], keys: ElementKeys): ElementContent[] {
  return alignUnits(before, after).flatMap(({ before: older, after: newer }) => {
    if (newer === null) return older === null ? [] : markAll(older.nodes, 'removed');
    if (older === null) return markAll(newer.nodes, 'added');
    return older.key === newer.key ? [...newer.nodes] : comparePair(older, newer, keys);
  });
}

function comparePair(before: Unit, after: Unit, keys: ElementKeys): ElementContent[] {
  if (before.block === null || after.block === null) {
    return compareTokens(readTokens(before.nodes, keys.before), readTokens(after.nodes, keys.after));
  }
  const older = unitsOf(before.block.children, keys.before);
  const newer = unitsOf(after.block.children, keys.after);
  const children = ['table', 'thead', 'tr'].includes(after.block.tagName)
    ? compareInPlace(older, newer, keys)
    : compareUnits(older, newer, keys);
  return [{ ...after.block, children }];
}

/** The cells of a row are compared one by one, whatever stands in them. */
function compareInPlace(before: readonly Unit[], after: readonly Unit[], keys: ElementKeys): ElementContent[] {
  const count = Math.max(before.length, after.length);
  return Array.from({ length: count }, (_, index) => index).flatMap((index) => {
    const [older, newer] = [before[index], after[index]];
    if (older !== undefined && newer !== undefined) return comparePair(older, newer, keys);
    return newer === undefined ? markAll(older?.nodes ?? [], 'removed') : markAll(newer.nodes, 'added');
  });
}

function alignUnits(before: readonly Unit[], after: readonly Unit[]): AlignedUnit[] {
  const keys = (units: readonly Unit[]) => units.map(({ key }) => key);
  const aligned: AlignedUnit[] = [];
  let removed: Unit[] = [];
  let added: Unit[] = [];
  let [from, to] = [0, 0];
  const close = () => {
    for (const pair of alignAlike(removed, added)) aligned.push(pair);
    removed = [];
    added = [];
  };
  const runs = diffArrays(keys(before), keys(after), { maxEditLength: longestEdit });
  if (runs === undefined) return alignAlike(before, after);
  for (const run of runs) {
    const [older, newer] = [before.slice(from, from + run.count), after.slice(to, to + run.count)];
    if (!run.added) from += run.count;
    if (!run.removed) to += run.count;
    if (run.added) for (const unit of newer) added.push(unit);
    else if (run.removed) for (const unit of older) removed.push(unit);
    else {
      close();
      for (const unit of newer) aligned.push({ before: unit, after: unit });
    }
  }
  close();
  return aligned;
}

/** Aligns what is not equal so that the most words stay, in order (as a longest common subsequence, weighted). */
function alignAlike(before: readonly Unit[], after: readonly Unit[]): AlignedUnit[] {
  const apart = [
    ...before.map((one) => ({ before: one, after: null })),
    ...after.map((one) => ({ before: null, after: one })),
  ];
  if (before.length * after.length > mostComparisons) return apart;
  const counts = after.map(({ text }) => countWords(text));
  const scores = before.map((older) => {
    const words = countWords(older.text);
    return after.map((newer, index) => scoreOf(older, newer, words, counts[index] ?? words));
  });
  const best: number[][] = Array.from({ length: before.length + 1 }, () => Array(after.length + 1).fill(0));
  const at = (row: number, column: number) => best[row]?.[column] ?? 0;
  for (let row = before.length - 1; row >= 0; row -= 1) {
    for (let column = after.length - 1; column >= 0; column -= 1) {
      const score = scores[row]?.[column] ?? 0;
      const paired = score > 0 ? score + at(row + 1, column + 1) : 0;
      (best[row] ?? [])[column] = Math.max(paired, at(row + 1, column), at(row, column + 1));
    }
  }
  const aligned: AlignedUnit[] = [];
  let [row, column] = [0, 0];
  while (row < before.length || column < after.length) {
    const [older, newer] = [before[row] ?? null, after[column] ?? null];
    const score = scores[row]?.[column] ?? 0;
    if (score > 0 && at(row, column) === score + at(row + 1, column + 1)) {
      aligned.push({ before: older, after: newer });
      row += 1;
      column += 1;
    } else if (older !== null && (newer === null || at(row + 1, column) >= at(row, column + 1))) {
      aligned.push({ before: older, after: null });
      row += 1;
    } else {
      aligned.push({ before: null, after: newer });
      column += 1;
    }
  }
  return aligned;
}

/** How well two units go together; 0 where they are better shown one after the other. */
function scoreOf(before: Unit, after: Unit, words: WordCounts, others: WordCounts): number {
  if (before.block?.tagName !== after.block?.tagName) return 0;
  if (after.block?.tagName === 'table' && columnsOf(before.block) !== columnsOf(after.block)) return 0;
  const score = similarityOf(words, others);
  return score >= blockThreshold ? score : 0;
}

function columnsOf(table: Element | null): number {
  const cells = (element: Element): number =>
    element.children.reduce((most, child) => {
      if (child.type !== 'element') return most;
      const own = child.tagName === 'tr' ? child.children.filter((one) => one.type === 'element').length : cells(child);
      return Math.max(most, own);
    }, 0);
  return table === null ? 0 : cells(table);
}
