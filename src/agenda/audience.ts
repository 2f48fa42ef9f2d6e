/*
 * What an audience may see of a site. Everything downstream (pages, PDF, JSON, copied files) takes the result and
 * can therefore not reach what was removed:
 * - drafts, unless asked for;
 * - closed items, but for number, public title and reason, and the way other items link to them;
 * - closed attachments;
 * - decisions, until the meeting's status is minutes.
 */
import type { Element, ElementContent } from 'hast';
import { findLocale, type Locale } from '../locale/index.ts';
import { mapElements } from '../markdown/transform.ts';
import type { Council, Item, Meeting, Site, Target } from './types.ts';

export interface Audience {
  /** Whether drafts are shown. */
  readonly drafts: boolean;
  /** `COUNCIL/MEETING`; `null` for all. */
  readonly meetings: readonly string[] | null;
}

/** Reduces a site to what an audience may see. */
export function selectAudience(site: Site, audience: Audience): Site {
  const shown = new Map<string, Meeting>();
  for (const meeting of site.councils.flatMap((council) => council.meetings)) {
    if (isShown(meeting, audience)) shown.set(keyOf(meeting.council.id, meeting.id), meeting);
  }
  const clean = (content: readonly ElementContent[]) =>
    mapElements(content, (element) => redirect(element, shown, findLocale(site.language), new Set()));
  return {
    ...site,
    body: clean(site.body),
    councils: site.councils.map((council) => reduceCouncil(council, shown)),
  };
}

function isShown(meeting: Meeting, audience: Audience): boolean {
  const asked = audience.meetings === null || audience.meetings.includes(keyOf(meeting.council.id, meeting.id));
  return asked && (meeting.status !== 'draft' || audience.drafts);
}

function reduceCouncil(council: Council, shown: ReadonlyMap<string, Meeting>): Council {
  const words = findLocale(council.language);
  const clean = (content: readonly ElementContent[], hidden: ReadonlySet<string> = new Set()) =>
    mapElements(content, (element) => redirect(element, shown, words, hidden));
  const body = clean(council.body);
  const meetings = council.meetings.filter((meeting) => shown.has(keyOf(council.id, meeting.id)));
  return {
    ...council,
    body,
    meetings: meetings.map((meeting) => ({
      ...meeting,
      council: { ...meeting.council, body },
      body: clean(meeting.body),
      sections: meeting.sections.map((section) => ({
        ...section,
        items: section.items.map((item) => reduceItem(item, meeting, words, clean)),
      })),
    })),
  };
}

type Clean = (content: readonly ElementContent[], hidden?: ReadonlySet<string>) => ElementContent[];

function reduceItem(item: Item, meeting: Meeting, words: Locale, clean: Clean): Item {
  if (item.closed !== null) return redact(item, words);
  const hidden = item.attachments.filter((one) => one.closed).flatMap((one) => pathOf(one.target) ?? []);
  const isDecision = (name: string | null) => name?.toLowerCase() === words.decision.toLowerCase();
  const parts = item.parts.filter((part) => meeting.status === 'minutes' || !isDecision(part.name));
  return {
    ...item,
    parts: parts.map((part) => ({ ...part, content: clean(part.content, new Set(hidden)) })),
    footnotes: clean(item.footnotes, new Set(hidden)),
    attachments: item.attachments.filter((one) => !one.closed),
  };
}

/** What the public sees of a closed item. Its id becomes its number, since a file name says too much. */
function redact(item: Item, words: Locale): Item {
  const title = item.closed?.title ?? words.closedTitle;
  const reason = item.closed?.reason ?? words.closedReason;
  return {
    id: item.number,
    number: item.number,
    title,
    case: [],
    responsible: [],
    presenter: [],
    kind: null,
    duration: null,
    late: null,
    withdrawn: false,
    closed: { title, reason },
    redacted: true,
    parts: [],
    footnotes: [],
    attachments: [],
  };
}

/** Leads a link away from what is not shown: to the number of a closed item, or nowhere. */
function redirect(
  element: Element,
  shown: ReadonlyMap<string, Meeting>,
  words: Locale,
  hidden: ReadonlySet<string>,
): ElementContent {
  const target = element.data?.target;
  if (target === undefined) return element;
  if (target.kind === 'file') {
    return hidden.has(target.path) ? { type: 'text', value: words.closedAttachment } : element;
  }
  if (!('meeting' in target)) return element;
  const meeting = shown.get(keyOf(target.council, target.meeting));
  if (meeting === undefined) return unlink(element);
  const item = target.kind === 'item' ? findItem(meeting, target.item) : undefined;
  return item?.closed ? leadToClosed(element, target, item, words) : element;
}

function leadToClosed(element: Element, target: Target, item: Item, words: Locale): Element {
  const redacted = redact(item, words);
  const leadsTo = { ...target, item: redacted.id, anchor: null } as Target;
  const value = `${words.point(redacted.number)} ${redacted.title}`;
  return { ...element, properties: {}, data: { target: leadsTo }, children: [{ type: 'text', value }] };
}

function unlink(element: Element): Element {
  return { type: 'element', tagName: 'span', properties: {}, children: element.children };
}

function findItem(meeting: Meeting, id: string): Item | undefined {
  return meeting.sections.flatMap((section) => section.items).find((item) => item.id === id);
}

function pathOf(target: Item['attachments'][number]['target']): string | null {
  return 'path' in target ? target.path : null;
}

function keyOf(council: string, meeting: string): string {
  return `${council}/${meeting}`;
}
