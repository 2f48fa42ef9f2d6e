/*
 * What an audience may see of a site. Everything downstream (pages, PDF, JSON, copied files) takes the result and
 * can therefore not reach what was removed:
 * - drafts, and the agendas of meetings that are only planned or were called off before, unless asked for;
 * - from the public, closed items, but for number, public title and reason, and the way other items link to them;
 * - from the public, closed attachments and the files of what it may not see, wherever something refers to them;
 * - the text of withdrawn items;
 * - decisions, until the meeting's status is minutes, with the notes and files that only they refer to, and the fields
 *   that belong to the minutes.
 */

import { addressOf, hidesAgenda, isSameList, itemsOf, keyOf, mapItems, meetingsOf } from '../agenda/accessors.ts';
import { listIds } from '../agenda/list-ids.ts';
import { listLinks } from '../agenda/list-links.ts';
import type { Council, Item, ItemReference, Meeting, Redirect, Site } from '../agenda/model.ts';
import { keepThemeFiles } from '../agenda/theme.ts';
import { isClosed } from '../fields/closed.ts';
import { type Field, hasFields, keepFields } from '../fields/field.ts';
import { itemFields } from '../fields/item-fields.ts';
import { meetingFields } from '../fields/meeting-fields.ts';
import type { Locale } from '../locale/index.ts';
import { wordsOf } from '../locale/own-words.ts';
import { remember } from '../text/remember.ts';
import { type LinkContext, leadsAway, rewriteLinks, type Visibility } from './audience-links.ts';
import { redactedId, redactItem } from './redact-item.ts';
import { listWithheldFiles } from './withheld-files.ts';
import { withoutDecision, withoutDecisionBody } from './without-decision.ts';

/** Who reads: everyone, or those who may see closed items. */
export type AudienceName = 'public' | 'internal';

export interface Audience {
  /** The public by default. */
  readonly readers?: AudienceName;
  /** Whether drafts are shown. */
  readonly drafts: boolean;
  /** `COUNCIL/MEETING`; `null` for all. */
  readonly meetings: readonly string[] | null;
  /** `COUNCIL/MEETING` of those that are wanted with their items; of the others, what lists show. All by default. */
  readonly withItems?: ReadonlySet<string>;
  /** Paths and addresses of files that are closed by what another state of the site says. */
  readonly closed?: ReadonlySet<string>;
}

/** Reduces a site to what an audience may see. */
export function selectAudience(site: Site, audience: Audience): Site {
  const visibility = openVisibility(site, audience);
  const context = { words: wordsOf(site), language: site.language, meeting: null };
  const isWhole = (meeting: Meeting) => audience.withItems?.has(keyOf(meeting)) ?? true;
  return {
    ...site,
    ...withoutWithheld(site, visibility),
    body: rewriteLinks(site.body, visibility, context),
    redirects: site.redirects.flatMap((one) => showRedirect(one, visibility)),
    councils: site.councils.map((council) => reduceCouncil(council, visibility, isWhole)),
  };
}

/** A redirect to what is not shown leads nowhere; one to a closed item, to what the public has of it. */
function showRedirect({ from, to }: Redirect, { shown, closedItems }: Visibility): Redirect[] {
  if ('url' in to || !('meeting' in to)) return [{ from, to }];
  const meeting = shown.get(`${to.council}/${to.meeting}`);
  if (meeting === undefined) return [];
  if (to.kind === 'meeting') return [{ from, to }];
  const item = itemsOf(meeting).find(({ id }) => id === to.item);
  if (item === undefined) return [];
  const id = isClosed(item) && !closedItems ? redactedId(item) : item.id;
  return [{ from, to: { ...to, item: id } }];
}

/** The site's own look without files that may not be seen. */
function withoutWithheld({ logo, theme }: Site, { withheld }: Visibility): Pick<Site, 'logo' | 'theme'> {
  const isOpen = (path: string) => !withheld.has(path);
  return {
    logo: logo !== null && isOpen(logo) ? logo : null,
    theme: theme?.files.every(isOpen) === false ? keepThemeFiles(theme, isOpen) : theme,
  };
}

function openVisibility(site: Site, audience: Audience): Visibility {
  const meetings = meetingsOf(site);
  const shown = new Map<string, Meeting>();
  const lost = new Set<string>();
  for (const meeting of meetings.filter((one) => isShown(one, audience))) {
    const { reduced, ids } = isUntold(meeting, audience) ? reducePlanned(meeting) : reduceByItself(meeting);
    shown.set(keyOf(meeting), reduced);
    for (const id of ids) lost.add(`${keyOf(meeting)}#${id}`);
  }
  const internal = audience.readers === 'internal';
  const closed = [...(audience.closed ?? [])].map((address) => [address, null] as const);
  const withheld = new Map([...listWithheldFiles(site, audience), ...closed]);
  return { shown, lost, withheld, closedItems: internal };
}

/** What a meeting loses whoever reads it, and the ids that go with it; a history asks for the same meeting again and again. */
const reduceByItself = remember((meeting: Meeting) => reduce(meeting, meeting));
const reducePlanned = remember((meeting: Meeting) => reduce(meeting, withoutAgenda(meeting)));

/** A draft is shown whole, or not at all. */
function isUntold(meeting: Meeting, { drafts }: Audience): boolean {
  return meeting.status !== 'draft' && hidesAgenda(meeting) && !drafts;
}

function reduce(meeting: Meeting, told: Meeting): { reduced: Meeting; ids: readonly string[] } {
  const reduced = mapItems(told.status === 'minutes' ? told : removeMinutes(told), withoutWithdrawnText);
  return { reduced, ids: listLost(meeting, reduced) };
}

function isShown(meeting: Meeting, audience: Audience): boolean {
  const asked = audience.meetings === null || audience.meetings.includes(keyOf(meeting));
  return asked && (meeting.status !== 'draft' || audience.drafts);
}

/** Of such a meeting, day, time and place are known; what it will deal with, or would have, is not. */
function withoutAgenda(meeting: Meeting): Meeting {
  return { ...meeting, body: [], sections: [] };
}

/** Before the minutes: without decisions, and without the fields that say what happened at the meeting. */
function removeMinutes(meeting: Meeting): Meeting {
  const before = mapItems(meeting, withoutMinutes);
  const body = withoutDecisionBody(meeting.body);
  return { ...before, ...keepFields(meetingFields, meeting, isOfAgenda), title: meeting.title, body };
}

/** An item that another state of the meeting has too is the same object afterwards. */
const withoutMinutes = remember((item: Item) => {
  if (!hasFields(itemFields, item, (field) => !isOfAgenda(field))) return withoutDecision(item);
  return withoutDecision({ ...item, ...keepFields(itemFields, item, isOfAgenda) });
});

function isOfAgenda({ seenBy }: Field): boolean {
  return seenBy !== 'minutes';
}

/** A withdrawn item keeps its number, title and reason. */
function withoutWithdrawnText(item: Item): Item {
  return item.withdrawn === false ? item : withoutText(item);
}

const withoutText = remember((item: Item): Item => ({ ...item, parts: [], footnotes: [], attachments: [] }));

function listLost(before: Meeting, after: Meeting): string[] {
  const [texts, left] = [before, after].map((meeting) => [asText(meeting.body), ...itemsOf(meeting)]);
  return (texts ?? []).flatMap((text, index) => {
    const reduced = left?.[index];
    if (reduced === undefined || reduced === text) return [];
    const ids = listIds(reduced);
    return [...listIds(text)].filter((id) => !ids.has(id));
  });
}

function asText(body: Meeting['body']): Pick<Item, 'parts' | 'footnotes'> {
  return { parts: [{ name: null, anchor: null, content: body }], footnotes: [] };
}

function reduceCouncil(council: Council, visibility: Visibility, isWhole: (meeting: Meeting) => boolean): Council {
  const { language } = council;
  const words = wordsOf(council);
  const body = rewriteLinks(council.body, visibility, { words, language, meeting: null });
  const meetings = council.meetings.flatMap((meeting) => visibility.shown.get(keyOf(meeting)) ?? []);
  return {
    ...council,
    body,
    meetings: meetings.map((meeting) => {
      const placed = { ...meeting, council: { ...meeting.council, body } };
      return isWhole(meeting) ? reduceMeeting(placed, visibility, words) : { ...placed, body: [], sections: [] };
    }),
  };
}

function reduceMeeting(meeting: Meeting, visibility: Visibility, words: Locale): Meeting {
  const context = { words, language: meeting.language, meeting: keyOf(meeting) };
  const reduced = mapItems(meeting, (item) => reduceItem(item, visibility, context));
  const { approved, approves } = showApprovals(meeting, visibility);
  return { ...reduced, approved, approves, body: rewriteLinks(meeting.body, visibility, context) };
}

/** A meeting that is not shown approves nothing, and of minutes that are not out nobody says that they were approved. */
function showApprovals({ council, approved, approves }: Meeting, { shown }: Visibility) {
  const find = (id: string) => shown.get(`${council.id}/${id}`);
  const known = approved?.meeting != null && find(approved.meeting) !== undefined;
  return {
    approved: approved === null || known ? approved : { ...approved, meeting: null },
    approves: approves.filter(({ id }) => find(id)?.approved != null),
  };
}

/** What may be said of another item: of a closed one, number and public title. */
function showReference(
  one: ItemReference,
  { shown, closedItems }: Visibility,
  { words }: LinkContext,
): ItemReference[] {
  const meeting = shown.get(`${one.council}/${one.meeting}`);
  const item = meeting === undefined ? undefined : itemsOf(meeting).find(({ id }) => id === one.item);
  if (item === undefined) return [];
  if (!isClosed(item) || closedItems) return [one];
  const { id, title } = redactItem(item, words);
  return [{ ...one, item: id, title }];
}

/** What loses nothing stays the same object, which says so to those who compare. */
function reduceItem(item: Item, visibility: Visibility, context: LinkContext): Item {
  if (isClosed(item) && !visibility.closedItems) return redactItem(item, context.words);
  const isLed = leadsAway(listLinks(item), visibility, context);
  const reduced = {
    continues: item.continues === null ? null : (showReference(item.continues, visibility, context)[0] ?? null),
    continuedBy: keepSame(
      item.continuedBy,
      item.continuedBy.flatMap((one) => showReference(one, visibility, context)),
    ),
    attachments: keepSame(
      item.attachments,
      item.attachments.filter((one) => !visibility.withheld.has(addressOf(one))),
    ),
  };
  const isWhole = Object.entries(reduced).every(([field, value]) => item[field as keyof typeof reduced] === value);
  if (isWhole && !isLed) return item;
  return { ...item, ...reduced, ...(isLed ? rewriteText(item, visibility, context) : {}) };
}

function rewriteText({ parts, footnotes }: Item, visibility: Visibility, context: LinkContext) {
  return {
    parts: parts.map((part) => {
      const content = rewriteLinks(part.content, visibility, context);
      return content === part.content ? part : { ...part, content };
    }),
    footnotes: rewriteLinks(footnotes, visibility, context),
  };
}

function keepSame<One>(before: readonly One[], after: readonly One[]): readonly One[] {
  return isSameList(before, after) ? before : after;
}
