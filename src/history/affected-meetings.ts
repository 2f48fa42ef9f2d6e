/*
 * Which agendas may read otherwise than in the state before. Both states were assembled with one cache, so that what
 * did not change is the same object: looking at objects, and at the names of files that changed, is enough, and a long
 * history stays fast.
 */
import type { ElementContent } from 'hast';
import { addressOf, contentOf, itemsOf, keyOf, meetingsOf } from '../agenda/accessors.ts';
import type { Item, Meeting, Site } from '../agenda/model.ts';
import { remember } from '../text/remember.ts';
import { visitElements } from '../text/visit-nodes.ts';

/** Finds what each state of a site touched, compared with the one that it was asked of before; `paths` changed since. */
export function createAffectedMeetings(): (site: Site, paths: Iterable<string>) => ReadonlySet<string> {
  let before: ReadonlyMap<string, Meeting> = new Map();
  let closed = '';
  return (site, paths) => {
    const meetings = meetingsOf(site);
    const after = new Map(meetings.map((meeting) => [keyOf(meeting), meeting]));
    const closing = listClosed(meetings);
    const all = closing !== closed;
    const touched = new Set(
      [...after].filter(([key, one]) => all || !isSame(before.get(key), one)).map(([key]) => key),
    );
    const gone = [...before.keys()].filter((key) => !after.has(key));
    const changed = new Set([...touched, ...gone, ...paths]);
    for (const [key, meeting] of after) if (leadsTo(changed, meeting)) touched.add(key);
    [before, closed] = [after, closing];
    return touched;
  };
}

/** A file that is closed by one item is closed wherever something refers to it. */
function listClosed(meetings: readonly Meeting[]): string {
  const attachments = meetings.flatMap(itemsOf).flatMap((item) => item.attachments);
  return attachments
    .filter((one) => one.closed)
    .map(addressOf)
    .join('\n');
}

function isSame(before: Meeting | undefined, after: Meeting): boolean {
  if (before === after) return true;
  if (before === undefined) return false;
  const [older, newer] = [itemsOf(before), itemsOf(after)];
  const same = older.length === newer.length && older.every((item, index) => item === newer[index]);
  return same && isSameText(before.body, after.body) && factsOf(before) === factsOf(after);
}

function isSameText(before: readonly ElementContent[], after: readonly ElementContent[]): boolean {
  return before.length === after.length && before.every((node, index) => node === after[index]);
}

function factsOf({ council, body: _, sections, ...facts }: Meeting): string {
  const outline = sections.map(({ id, number, title, items }) => [id, number, title, items.length]);
  return JSON.stringify([council.name, facts, outline]);
}

/**
 * Whether an agenda names another one, or a file: what is named may have got another number, be closed now, or have
 * another content.
 */
function leadsTo(keys: ReadonlySet<string>, meeting: Meeting): boolean {
  const links = listMeetingLinks(meeting);
  for (const key of keys) if (links.has(key)) return true;
  return false;
}

const listMeetingLinks = remember(
  (meeting: Meeting) =>
    new Set([...listLinks(meeting.body), ...itemsOf(meeting).flatMap((item) => [...linksOf(item)])]),
);

const linksOf = remember(listItemLinks);

function listItemLinks(item: Item): Set<string> {
  const links = listLinks(contentOf(item));
  for (const attachment of item.attachments) links.add(addressOf(attachment));
  return links;
}

/** `COUNCIL/MEETING`, or the path of a file, of what a text leads to. */
function listLinks(content: readonly ElementContent[]): Set<string> {
  const keys = new Set<string>();
  visitElements(content, ({ data }) => {
    if (data?.target?.kind === 'file') keys.add(data.target.path);
    else if (data?.target !== undefined && 'meeting' in data.target) {
      keys.add(`${data.target.council}/${data.target.meeting}`);
    }
  });
  return keys;
}
