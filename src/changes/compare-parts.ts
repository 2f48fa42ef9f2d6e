/* What changed among the parts of an item: matched by name; a part with another name by its text. */

import type { Item, Part } from '../agenda/model.ts';
import { normalizeText } from '../text/normalize-text.ts';
import { plainText } from '../text/plain-text.ts';
import { countWords, similarityOf, similarityThreshold, type WordCounts } from '../text/similarity.ts';
import type { ItemChange, ShownPart } from './changes.ts';
import { compareText, type ElementKeys, markAll } from './compare-text.ts';

/** Compares the parts of two states of an item; either may be missing. */
export function compareParts(
  before: Item | null,
  after: Item | null,
  keys: ElementKeys,
): Pick<ItemChange, 'parts' | 'text' | 'reordered'> {
  const [older, newer] = [before?.parts ?? [], after?.parts ?? []];
  const pairs = older === newer ? new Map(newer.map((part) => [part, part])) : matchParts(older, newer);
  const places = newer.flatMap((part) => {
    const former = pairs.get(part);
    return former === undefined ? [] : [older.indexOf(former)];
  });
  const text = placeParts(older, newer, pairs).flatMap((pair) => comparePart(pair, keys));
  return {
    text,
    parts: text.flatMap(({ kind, anchor: _, ...part }) => (kind === 'same' ? [] : [{ kind, ...part }])),
    reordered: places.some((place, index) => index > 0 && place < (places[index - 1] ?? 0)),
  };
}

interface PartPair {
  readonly before: Part | null;
  readonly after: Part | null;
}

/** Every part of both once, in the order of the newer item; what was removed stands behind what it stood behind. */
function placeParts(older: readonly Part[], newer: readonly Part[], pairs: ReadonlyMap<Part, Part>): PartPair[] {
  const kept = new Set(pairs.values());
  const places: PartPair[] = newer.map((part) => ({ before: pairs.get(part) ?? null, after: part }));
  for (const [index, part] of older.entries()) {
    if (kept.has(part)) continue;
    const previous = index === 0 ? -1 : places.findIndex(({ before }) => before === older[index - 1]);
    places.splice(previous + 1, 0, { before: part, after: null });
  }
  return places;
}

function comparePart({ before, after }: PartPair, keys: ElementKeys): ShownPart[] {
  if (after === null) return before === null ? [] : [whole(before, 'removed')];
  if (before === null) return [whole(after, 'added')];
  const content = compareText(before.content, after.content, keys);
  const kind = content === null && before.name === after.name ? 'same' : 'changed';
  const { name, anchor } = after;
  return [{ kind, name, anchor, formerName: before.name, content: content ?? after.content }];
}

function whole({ name, anchor, content }: Part, kind: 'added' | 'removed'): ShownPart {
  return { kind, name, anchor: kind === 'added' ? anchor : null, formerName: name, content: markAll(content, kind) };
}

/** Newer → older. */
function matchParts(older: readonly Part[], newer: readonly Part[]): Map<Part, Part> {
  const pairs = new Map<Part, Part>();
  matchFirst(pairs, older, newer, (one, other) => nameOf(one) === nameOf(other));
  const counts = new Map<Part, WordCounts>();
  const countsOf = (part: Part) => {
    const known = counts.get(part) ?? countWords(textOf(part));
    counts.set(part, known);
    return known;
  };
  matchFirst(pairs, older, newer, (one, other) => similarityOf(countsOf(one), countsOf(other)) >= similarityThreshold);
  return pairs;
}

function matchFirst(
  pairs: Map<Part, Part>,
  older: readonly Part[],
  newer: readonly Part[],
  fits: (before: Part, after: Part) => boolean,
): void {
  for (const part of newer.filter((one) => !pairs.has(one))) {
    const taken = new Set(pairs.values());
    const former = older.find((one) => !taken.has(one) && fits(one, part));
    if (former !== undefined) pairs.set(part, former);
  }
}

function nameOf({ name }: Part): string | null {
  return name === null ? null : normalizeText(name).toLowerCase();
}

function textOf({ content }: Part): string {
  return plainText(content);
}
