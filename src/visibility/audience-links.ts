/* Leads the links and images of a text away from what its audience may not see. */
import type { Element, ElementContent } from 'hast';
import type { Attachment, Item, Meeting, Target } from '../agenda/model.ts';
import { formatDate } from '../locale/dates.ts';
import type { Locale } from '../locale/index.ts';
import { mapElements } from '../text/map-elements.ts';
import { redact } from './redact-item.ts';

/** What links and images are led away from, and where they stand. */
export interface Sight {
  /** Without decisions. */
  readonly shown: ReadonlyMap<string, Meeting>;
  /** Paths and addresses of closed attachments, as far as they are hidden. */
  readonly closed: ReadonlySet<string>;
  /** Whether closed items are shown like the others. */
  readonly closedItems: boolean;
  /** `COUNCIL/MEETING#ID` of what went with the decisions. */
  readonly lost: ReadonlySet<string>;
}

/** Where a text stands and in what language it is written. */
export interface Reader {
  readonly words: Locale;
  readonly language: string;
  /** `COUNCIL/MEETING`; `null` outside a meeting. */
  readonly meeting: string | null;
}

/** A copy of content whose links and images lead only to what is shown. */
export function redirectLinks(content: readonly ElementContent[], sight: Sight, reader: Reader): ElementContent[] {
  return mapElements(content, (element) => redirect(element, sight, reader));
}

/** Leads a link away from what is not shown: to the number of a closed item, or nowhere. */
function redirect(element: Element, sight: Sight, reader: Reader): ElementContent {
  const target = element.data?.target;
  if (leadsToClosed(element, sight)) return { type: 'text', value: reader.words.closedAttachment };
  if (target === undefined || !('meeting' in target)) return element;
  const key = `${target.council}/${target.meeting}`;
  const meeting = sight.shown.get(key);
  if (meeting === undefined) return unlink(element);
  const item = target.kind === 'item' ? itemsOf(meeting).find((one) => one.id === target.item) : undefined;
  if (item?.closed && !sight.closedItems) return nameClosed(element, target, { item, meeting, reader });
  if (!sight.lost.has(`${key}#${target.anchor}`)) return element;
  return { ...element, data: { ...element.data, target: { ...target, anchor: null } } };
}

function leadsToClosed({ data, properties }: Element, { closed }: Sight): boolean {
  if (data?.target !== undefined) return data.target.kind === 'file' && closed.has(data.target.path);
  const address = properties['href'] ?? properties['src'];
  return typeof address === 'string' && closed.has(asAddress(address));
}

interface ClosedItem {
  readonly item: Item;
  readonly meeting: Meeting;
  readonly reader: Reader;
}

/** A link to a closed item says its number and public title, whatever the author wrote. */
function nameClosed(element: Element, target: Target, { item, meeting, reader }: ClosedItem): Element {
  const { words, language } = reader;
  const { id, number, title } = redact(item, words);
  const here = reader.meeting === keyOf(meeting);
  const point = here ? words.point(number) : words.pointOfMeeting(number, formatDate(meeting.date, language));
  const leadsTo = { ...target, item: id, anchor: null } as Target;
  const children: ElementContent[] = [{ type: 'text', value: `${point} ${title}` }];
  return { ...element, properties: {}, data: { target: leadsTo }, children };
}

function unlink(element: Element): Element {
  return { type: 'element', tagName: 'span', properties: {}, children: element.children };
}

/** The items of a meeting, of all its sections. */
export function itemsOf(meeting: Meeting): Item[] {
  return meeting.sections.flatMap((section) => section.items);
}

/** A path, or an address in one writing: `ø` and `%C3%B8` are the same. */
export function addressOf({ target }: Attachment): string {
  return 'path' in target ? target.path : asAddress(target.url);
}

function asAddress(url: string): string {
  return URL.canParse(url) ? new URL(url).href : url;
}

/** `COUNCIL/MEETING`. */
export function keyOf(meeting: Meeting): string {
  return `${meeting.council.id}/${meeting.id}`;
}
