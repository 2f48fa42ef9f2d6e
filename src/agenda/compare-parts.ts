/* What changed among the parts of an item: matched by name; a part with another name by its text. */
import type { PartChange } from './changes.ts';
import { compareText, markAll, type Sides } from './compare-text.ts';
import { collapse, plainText, similarityOf } from './similarity.ts';
import type { Item, Part } from './types.ts';

const leastAlike = 0.6;

/** The parts that differ, in the order of the newer item, and whether the others stand in another order. */
export function compareParts(
  before: Item | null,
  after: Item | null,
  sides: Sides,
): { readonly parts: readonly PartChange[]; readonly reordered: boolean } {
  const [older, newer] = [before?.parts ?? [], after?.parts ?? []];
  const pairs = pairParts(older, newer);
  const kept = new Set(pairs.values());
  const removed = older.filter((part) => !kept.has(part)).map((part) => whole(part, 'removed'));
  const places = newer.flatMap((part) => {
    const former = pairs.get(part);
    return former === undefined ? [] : [older.indexOf(former)];
  });
  return {
    parts: [...newer.flatMap((part) => comparePart(pairs.get(part) ?? null, part, sides)), ...removed],
    reordered: places.some((place, index) => index > 0 && place < (places[index - 1] ?? 0)),
  };
}

function comparePart(before: Part | null, after: Part, sides: Sides): PartChange[] {
  if (before === null) return [whole(after, 'added')];
  const content = compareText(before.content, after.content, sides);
  if (content === null && before.name === after.name) return [];
  return [{ kind: 'changed', name: after.name, formerName: before.name, content: content ?? after.content }];
}

function whole(part: Part, kind: 'added' | 'removed'): PartChange {
  return { kind, name: part.name, formerName: part.name, content: markAll(part.content, kind) };
}

/** Newer → older. */
function pairParts(older: readonly Part[], newer: readonly Part[]): Map<Part, Part> {
  const pairs = new Map<Part, Part>();
  pairFirst(pairs, older, newer, (one, other) => nameOf(one) === nameOf(other));
  pairFirst(pairs, older, newer, (one, other) => similarityOf(textOf(one), textOf(other)) >= leastAlike);
  return pairs;
}

function pairFirst(
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
  return name === null ? null : collapse(name).toLowerCase();
}

function textOf({ content }: Part): string {
  return plainText(content);
}
