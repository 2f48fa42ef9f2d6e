import { isSameList, itemsOf } from './accessors.ts';
import type { Meeting } from './model.ts';

/**
 * Whether two meetings are the same: what is remembered of one is then true of the other. Texts and items that did not
 * change are the same objects; all else, whatever there comes to be, is compared by what it says.
 */
export function isSameMeeting(known: Meeting, other: Meeting): boolean {
  return (
    isSameList(known.council.body, other.council.body) &&
    isSameList(known.body, other.body) &&
    isSameList(itemsOf(known), itemsOf(other)) &&
    factsOf(known) === factsOf(other)
  );
}

function factsOf({ council, body: _, sections, ...facts }: Meeting): string {
  const outline = sections.map((section) => ({ ...section, items: section.items.length }));
  return JSON.stringify([facts, { ...council, body: null }, outline]);
}
