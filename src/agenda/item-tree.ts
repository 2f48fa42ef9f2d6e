/* The items of a section in their order, sub-items below the item that they are `under`, and what is wrong with that. */

import { closest } from 'fastest-levenshtein';
import type { VFileMessage } from 'vfile-message';
import type { ItemSource, MeetingSource } from '../content/sources.ts';
import { isClosed } from '../fields/closed.ts';
import type { ParentFault } from '../locale/message-values.ts';
import { createMessage } from '../messages.ts';
import { slugify } from '../text/slugify.ts';

/** An item with its sub-items, in order. */
export interface ItemTree {
  readonly source: ItemSource;
  readonly children: readonly ItemTree[];
}

/** An item, its sub-items, and theirs. */
const deepest = 3;

const byName = new Intl.Collator('en', { numeric: true });

/** The items of a section; one whose parent will not do stands as if it had none. */
export function plantItems(items: readonly ItemSource[], section: string): ItemTree[] {
  const inSection = items.filter(({ data }) => data.section === section);
  const parents = new Map(
    inSection.map((item) => [item, findFault(item, items) === null ? parentOf(item, items) : null]),
  );
  const plant = (parent: ItemSource | null): ItemTree[] =>
    sortItems(inSection.filter((item) => (parents.get(item) ?? null) === parent)).map((source) => {
      return { source, children: plant(source) };
    });
  return plant(null);
}

/** By `order`, those without it last; equal ones by file name. */
function sortItems(items: readonly ItemSource[]): ItemSource[] {
  const orderOf = (item: ItemSource) => item.data.order ?? Number.MAX_VALUE;
  return [...items].sort(
    (a, b) => orderOf(a) - orderOf(b) || byName.compare(a.path, b.path) || (a.path < b.path ? -1 : 1),
  );
}

/** The item that another is `under`; `null` where it names none, or one that is not there. */
function parentOf({ data }: ItemSource, items: readonly ItemSource[]): ItemSource | null {
  if (data.under === undefined) return null;
  const id = slugify(data.under.replace(/^\.\//, '').replace(/\.md$/i, ''));
  return items.find((item) => item.id === id) ?? null;
}

/** Why an item cannot stand where its `under` says; `null` where it can, or is under none. */
function findFault(item: ItemSource, items: readonly ItemSource[]): ParentFault | null {
  const parent = parentOf(item, items);
  if (item.data.under === undefined) return null;
  if (parent === null) return 'unknown';
  const above = new Set([item]);
  for (let next: ItemSource | null = parent; next !== null; next = parentOf(next, items)) {
    if (above.has(next)) return 'circle';
    above.add(next);
  }
  if (above.size > deepest) return 'deep';
  if (parent.data.section !== item.data.section) return 'section';
  return isClosed(parent.data) && !isClosed(item.data) ? 'closed' : null;
}

/** Every item of a meeting whose `under` will not do. */
export function checkParents({ items }: MeetingSource): VFileMessage[] {
  return items.flatMap((item) => {
    const fault = findFault(item, items);
    if (fault === null) return [];
    const others = items.filter((one) => one !== item && one.data.under === undefined && !isClosed(one.data));
    const nearest =
      others.length === 0
        ? null
        : closest(
            item.data.under ?? '',
            others.map(({ id }) => id),
          );
    return [
      createMessage({
        file: item.file,
        place: item.frontMatter.locateValue(['under']),
        rule: 'item-parent',
        values: { fault, under: item.data.under ?? '', nearest, section: parentOf(item, items)?.data.section ?? '' },
      }),
    ];
  });
}
