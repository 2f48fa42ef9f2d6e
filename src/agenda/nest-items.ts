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
  /** The last item of every level that is not over, with what stands below it. */
  const open: Array<{ readonly level: number; readonly children: Array<Nested<One>> }> = [];
  for (const item of items) {
    while ((open.at(-1)?.level ?? -Infinity) >= item.level) open.pop();
    const children: Array<Nested<One>> = [];
    (open.at(-1)?.children ?? nested).push({ item, children });
    open.push({ level: item.level, children });
  }
  return nested;
}
