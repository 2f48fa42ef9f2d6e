/*
 * What was closed at some time and is gone today: the versions from before it was closed must not show it either, though
 * nothing of today's content names it any more. What is open today is open in its past, as far as it was open then.
 */

import { addressOf, itemsOf, keyOf, meetingsOf } from '../agenda/accessors.ts';
import type { Council, Item, Meeting, Site } from '../agenda/model.ts';
import { isClosed } from '../fields/closed.ts';
import { normalizeText } from '../text/normalize-text.ts';
import type { ComparedSite } from './current-closures.ts';

/** The items that were closed, or had closed attachments, in any state of a site, each as it was the last time. */
export type PastClosures = Map<string, ClosedThen>;

interface ClosedThen {
  /** Without its meetings. */
  readonly council: Council;
  /** With its first section, without items. */
  readonly meeting: Meeting;
  readonly item: Item;
}

/** Notes what is closed in the meetings of a state that were touched. */
export function noteClosures(closures: PastClosures, past: Site, touched: ReadonlySet<string>): void {
  for (const council of past.councils) {
    for (const meeting of council.meetings.filter((one) => touched.has(keyOf(one)))) {
      const sections = meeting.sections.slice(0, 1).map((section) => ({ ...section, items: [] }));
      const place = { council: { ...council, meetings: [] }, meeting: { ...meeting, sections } };
      for (const item of itemsOf(meeting).filter(isClosing)) closures.set(nameOf(meeting, item), { ...place, item });
    }
  }
}

/** The site of today with what is gone from it, as a council that no other is paired with; the same where nothing is. */
export function addGone(closures: PastClosures, today: ComparedSite): ComparedSite {
  const { site, files } = today;
  const isShown = listShown(site);
  const gone = [...closures].flatMap(([name, { council, meeting, item }]) =>
    isShown.item(name, item)
      ? withAttachments(item, council, meeting, isShown.address)
      : [asCouncil(item, council, meeting)],
  );
  return gone.length === 0 ? today : { site: { ...site, councils: [...site.councils, ...gone] }, files };
}

function isClosing(item: Item): boolean {
  return isClosed(item) || item.attachments.some(isClosed);
}

/** Whether an item, or an attachment by its address, is there today: then today says whether it is closed. */
function listShown({ councils }: Site) {
  const meetings = meetingsOf({ councils });
  const names = new Set(meetings.flatMap((meeting) => itemsOf(meeting).map((item) => nameOf(meeting, item))));
  const items = meetings.flatMap(itemsOf);
  const open = new Set(items.filter((item) => !isClosed(item)).map(titleOf));
  const addresses = new Set(items.flatMap(({ attachments }) => attachments.map(addressOf)));
  return {
    item: (name: string, item: Item) => names.has(name) || open.has(titleOf(item)),
    address: (address: string) => addresses.has(address),
  };
}

/** An item that is still there, for those of its closed attachments that are not. */
function withAttachments(
  item: Item,
  council: Council,
  meeting: Meeting,
  isShown: (address: string) => boolean,
): Council[] {
  const attachments = item.attachments.filter((one) => one.closed && !isShown(addressOf(one)));
  return attachments.length === 0 ? [] : [asCouncil({ ...item, closed: null, attachments }, council, meeting)];
}

/** Without id and name, so that no council of a past is taken for it. */
function asCouncil(item: Item, council: Council, meeting: Meeting): Council {
  const [section] = meeting.sections;
  const sections = section === undefined ? [] : [{ ...section, items: [item] }];
  return { ...council, id: '', name: '', meetings: [{ ...meeting, sections }] };
}

function nameOf(meeting: Meeting, { id }: Item): string {
  return `${keyOf(meeting)}#${id}`;
}

function titleOf({ title }: Item): string {
  return normalizeText(title).toLowerCase();
}
