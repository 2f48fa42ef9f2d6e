import type { Item } from './model.ts';

/** An item with its sub-items, in the order of the agenda. */
export interface Nested<One> {
  readonly item: One;
  readonly children: ReadonlyArray<Nested<One>>;
}

export type NestedItem = Nested<Item>;

/** The items of a section as a tree: those of the next level follow the item that they stand below. */
export function nestItems<One extends { readonly level: number }>(items: readonly One[]): Array<Nested<One>> {
  const nested: Array<Nested<One>> = [];
  for (let at = 0; at < items.length; ) {
    const [item, ...rest] = items.slice(at);
    if (item === undefined) break;
    const next = rest.findIndex(({ level }) => level <= item.level);
    const below = next === -1 ? rest : rest.slice(0, next);
    nested.push({ item, children: nestItems(below) });
    at += 1 + below.length;
  }
  return nested;
}
