import { isSameList, itemsOf } from './accessors.ts';
import type { Meeting, Section } from './model.ts';

/**
 * Whether two meetings that were made of the same front matter are the same: what is remembered of one is then true of the
 * other. Texts and items are the same objects where they are the same.
 */
export function isSameMeeting(known: Meeting, other: Meeting): boolean {
  return (
    factsOf(known) === factsOf(other) &&
    isSameList(known.council.body, other.council.body) &&
    isSameList(known.body, other.body) &&
    isSameList(itemsOf(known), itemsOf(other))
  );
}

/** What does not come from the front matter alone. */
function factsOf({ id, council, title, language, words, timezone, sections }: Meeting): string {
  const outline = sections.map((section: Section) => ({ ...section, items: section.items.length }));
  return JSON.stringify([id, council.id, council.name, title, language, words, timezone, outline]);
}
