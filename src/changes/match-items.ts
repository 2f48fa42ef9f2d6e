/*
 * Which item of an agenda is which of an earlier one. The same id is the same item; where a file was renamed, the
 * first of these rules that finds one item on each side decides:
 * 1. an alias names the other id;
 * 2. closed items: public title and reason, then number;
 * 3. title and text are equal;
 * 4. the title is equal;
 * 5. the case numbers are equal;
 * 6. at least 60 % of the words of title and text are shared, the most alike first;
 * 7. the number, where one of the two is closed, or both under one public title: a stub under another name says nothing
 *    else of what it stands for.
 */

import type { Item } from '../agenda/model.ts';
import { isClosed } from '../fields/closed.ts';
import { normalizeText } from '../text/normalize-text.ts';
import { plainText } from '../text/plain-text.ts';
import { remember } from '../text/remember.ts';
import { countWords, similarityOf, similarityThreshold, type WordCounts } from '../text/similarity.ts';

/** Position before → position after, both among all items of the meeting. */
export type ItemMatches = ReadonlyMap<number, number>;

type KeyOf = (item: Item) => string | null;

interface Matching {
  readonly before: readonly Item[];
  readonly after: readonly Item[];
  readonly pairs: Map<number, number>;
}

/** Pairs the items of two states of a meeting. */
export function matchItems(before: readonly Item[], after: readonly Item[]): ItemMatches {
  const matching: Matching = { before, after, pairs: new Map() };
  matchByKey(
    matching,
    open((item) => item.id),
  );
  matchByAlias(matching);
  matchByKey(
    matching,
    closed((item) => `${item.closed?.title}\n${item.closed?.reason}`),
  );
  matchByKey(
    matching,
    closed((item) => item.number),
  );
  matchByKey(
    matching,
    open((item) => `${titleOf(item)}\n${textOf(item)}`),
  );
  matchByKey(matching, open(titleOf));
  matchByKey(
    matching,
    open((item) => (item.case.length > 0 ? item.case.join('\n') : null)),
  );
  matchAlike(matching);
  matchByNumber(matching);
  return matching.pairs;
}

function open(keyOf: KeyOf): KeyOf {
  return (item) => (item.redacted ? null : keyOf(item));
}

function closed(keyOf: KeyOf): KeyOf {
  return (item) => (item.redacted ? keyOf(item) : null);
}

function titleOf(item: Item): string {
  return normalizeText(item.title).toLowerCase();
}

// A history compares the same item with many.
const textOf = remember((item: Item) => plainText(item.parts.flatMap((part) => part.content)));
const countItem = remember((item: Item) => countWords(`${item.title} ${textOf(item)}`));

function leftOf({ before, after, pairs }: Matching): { before: number[]; after: number[] } {
  const taken = new Set(pairs.values());
  return {
    before: [...before.keys()].filter((index) => !pairs.has(index)),
    after: [...after.keys()].filter((index) => !taken.has(index)),
  };
}

/** Pairs what has a key that nothing else on its side has. */
function matchByKey(matching: Matching, keyOf: KeyOf): void {
  const left = leftOf(matching);
  const before = indexUnique(matching.before, left.before, keyOf);
  for (const [key, index] of indexUnique(matching.after, left.after, keyOf)) {
    const other = before.get(key);
    if (index !== null && other !== undefined && other !== null) matching.pairs.set(other, index);
  }
}

function indexUnique(items: readonly Item[], left: readonly number[], keyOf: KeyOf): Map<string, number | null> {
  const found = new Map<string, number | null>();
  for (const index of left) {
    const item = items[index];
    const key = item === undefined ? null : keyOf(item);
    if (key !== null) found.set(key, found.has(key) ? null : index);
  }
  return found;
}

function matchByAlias(matching: Matching): void {
  const { before, after } = matching;
  matchFirst(matching, (one, other) => after[other]?.aliases.includes(before[one]?.id ?? '') ?? false);
  matchFirst(matching, (one, other) => before[one]?.aliases.includes(after[other]?.id ?? '') ?? false);
}

function matchFirst(matching: Matching, fits: (before: number, after: number) => boolean): void {
  for (const one of leftOf(matching).before) {
    const other = leftOf(matching).after.find((index) => fits(one, index));
    if (other !== undefined) matching.pairs.set(one, other);
  }
}

function matchAlike(matching: Matching): void {
  const left = leftOf(matching);
  const wordsOf = (item: Item | undefined) => (item === undefined || item.redacted ? null : countItem(item));
  const after = left.after.map((index) => ({ index, words: wordsOf(matching.after[index]) }));
  const candidates = left.before
    .flatMap((one) => {
      const words = wordsOf(matching.before[one]);
      return after.map((other) => ({ one, other: other.index, score: scoreOf(words, other.words) }));
    })
    .filter(({ score }) => score >= similarityThreshold)
    .sort((a, b) => b.score - a.score || a.one - b.one || a.other - b.other);
  const taken = new Set<number>();
  for (const { one, other } of candidates) {
    if (matching.pairs.has(one) || taken.has(other)) continue;
    matching.pairs.set(one, other);
    taken.add(other);
  }
}

function matchByNumber(matching: Matching): void {
  const { before, after } = matching;
  matchFirst(matching, (one, other) => {
    const [earlier, later] = [before[one], after[other]];
    // What carries no number is not known by one.
    if (earlier?.number == null || earlier.number !== later?.number || !(isClosed(earlier) || isClosed(later)))
      return false;
    return isClosed(earlier) !== isClosed(later) || earlier?.closed?.title === later?.closed?.title;
  });
}

/** Nothing is known of a closed item's words. */
function scoreOf(before: WordCounts | null, after: WordCounts | null): number {
  return before === null || after === null ? 0 : similarityOf(before, after);
}
