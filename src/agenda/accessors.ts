/* What is asked of the model in many places, answered in one. */
import type { Attachment, Item, Meeting } from './model.ts';

/** The items of a meeting, of all its sections. */
export function itemsOf(meeting: Meeting): Item[] {
  return meeting.sections.flatMap((section) => section.items);
}

/** A path, or an address in one writing: `ø` and `%C3%B8` are the same. */
export function addressOf({ target }: Attachment): string {
  return 'path' in target ? target.path : normalizeAddress(target.url);
}

/** An address in one writing: `ø` and `%C3%B8` are the same. What is no address stays as it is. */
export function normalizeAddress(url: string): string {
  return URL.canParse(url) ? new URL(url).href : url;
}

/** `COUNCIL/MEETING`. */
export function keyOf(meeting: Meeting): string {
  return `${meeting.council.id}/${meeting.id}`;
}
