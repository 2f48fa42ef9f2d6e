/* An item by itself, as it is handed to somebody whom it concerns. */
import { itemsOf } from './accessors.ts';
import type { Item, Meeting } from './model.ts';

/** A meeting with nothing but an item and what stands below it; `null` where there is no such item. */
export function extractItem(meeting: Meeting, id: string): Meeting | null {
  const items = itemsOf(meeting);
  const at = items.findIndex((item) => item.id === id);
  const item = items[at];
  if (item === undefined) return null;
  const end = items.findIndex(({ level }, index) => index > at && level <= item.level);
  const kept = new Set(items.slice(at, end === -1 ? undefined : end));
  const sections = meeting.sections.flatMap((section) => {
    const own = section.items.filter((one) => kept.has(one));
    return own.length === 0 ? [] : [{ ...section, items: own }];
  });
  return { ...meeting, body: [], signatures: [], sections };
}

/** The item that an extract is of. */
export function itemOfExtract(meeting: Meeting): Item | null {
  return itemsOf(meeting)[0] ?? null;
}
