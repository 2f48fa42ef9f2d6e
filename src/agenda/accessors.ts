/* What is asked of the model in many places, answered in one. */
import type { ElementContent } from 'hast';
import type { Attachment, Item, Meeting, Site } from './model.ts';

/** Something that is divided into sections: a meeting, or an agenda that has its numbers only. */
interface Sectioned<One> {
  readonly sections: ReadonlyArray<{ readonly items: readonly One[] }>;
}

/** The items of a meeting, of all its sections. */
export function itemsOf<One>({ sections }: Sectioned<One>): One[] {
  return sections.flatMap((section) => section.items);
}

/** The meetings of a site, of all its councils: of the model, or of its sources. */
export function meetingsOf<One>({
  councils,
}: {
  readonly councils: ReadonlyArray<{ readonly meetings: readonly One[] }>;
}): One[] {
  return councils.flatMap((council) => council.meetings);
}

/** A meeting with other items; where all stay as they are, so does it. */
export function mapItems(meeting: Meeting, change: (item: Item) => Item): Meeting {
  const sections = meeting.sections.map((section) => {
    const items = section.items.map(change);
    return isSameList(items, section.items) ? section : { ...section, items };
  });
  return isSameList(sections, meeting.sections) ? meeting : { ...meeting, sections };
}

/** A site with other meetings; where all stay as they are, so does it. */
export function mapMeetings(site: Site, change: (meeting: Meeting) => Meeting): Site {
  const councils = site.councils.map((council) => {
    const meetings = council.meetings.map(change);
    return isSameList(meetings, council.meetings) ? council : { ...council, meetings };
  });
  return isSameList(councils, site.councils) ? site : { ...site, councils };
}

/** Whether two lists hold the same objects. */
export function isSameList(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((member, index) => member === other[index]);
}

/** Puts meetings in the order in which they are held, those of the same hour by council and name. */
export function compareByTime(a: Meeting, b: Meeting): number {
  const keyOfTime = ({ date, start, council, id }: Meeting) => [date, start ?? '', council.id, id].join(' ');
  return keyOfTime(a) < keyOfTime(b) ? -1 : 1;
}

/** What stands below the headings of an item's parts, and its notes. */
export function contentOf({ parts, footnotes }: Pick<Item, 'parts' | 'footnotes'>): ElementContent[] {
  return [...parts.flatMap((part) => part.content), ...footnotes];
}

/** A path, or an address in one writing: `ø` and `%C3%B8` are the same. */
export function addressOf({ target }: Attachment): string {
  return 'path' in target ? target.path : normalizeAddress(target.url);
}

/** An address in one writing: `ø` and `%C3%B8` are the same. What is no address stays as it is. */
export function normalizeAddress(url: string): string {
  return URL.canParse(url) ? new URL(url).href : url;
}

/** Whether a meeting's agenda is still to come: of a planned meeting, day and place are all that there is; of a draft, nothing. */
export function isUnpublished({ status }: Pick<Meeting, 'status'>): boolean {
  return status === 'draft' || status === 'planned';
}

/**
 * Whether nothing that a meeting deals with may be told yet: it is to come, or it was called off before its agenda was
 * out. Only `published` says that it was: what a clerk prepared for a meeting that is cancelled was seen by nobody.
 */
export function hidesAgenda(meeting: {
  readonly status: Meeting['status'];
  readonly published?: string | null | undefined;
}): boolean {
  return isUnpublished(meeting) || (meeting.status === 'cancelled' && (meeting.published ?? null) === null);
}

/** `COUNCIL/MEETING`. */
export function keyOf(meeting: Meeting): string {
  return `${meeting.council.id}/${meeting.id}`;
}
