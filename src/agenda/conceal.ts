/*
 * An earlier state of a site for the readers of today: what has been closed since is closed in it too. What was closed
 * then stays closed. The audience stage then reduces both alike, links and files included.
 */
import type { ComparedFiles } from './identify.ts';
import { pairItems } from './pair-items.ts';
import { pairMeetings } from './pair-meetings.ts';
import { addressOf, itemsOf } from './redirect.ts';
import { collapse, plainText, similarityOf } from './similarity.ts';
import type { Attachment, Item, Meeting, Site } from './types.ts';

/** A state of a site with all that is in it, and the files that it refers to. */
export interface ComparedSite {
  readonly site: Site;
  readonly files: ComparedFiles;
}

const leastAlike = 0.6;

/** Closes in the past what is closed in the present, by whatever name it went. */
export function closeAsToday(past: ComparedSite, present: ComparedSite): Site {
  const closed = listMeetings(present.site)
    .flatMap(itemsOf)
    .filter((item) => item.closed !== null);
  const secret = describeClosedFiles(present);
  const successors = pairAllItems(past.site, present.site);
  const close = (item: Item): Item => {
    const successor = successors.get(item);
    const counterpart = successor ?? closed.find((one) => isSameMatter(item, one));
    return {
      ...item,
      closed: item.closed ?? counterpart?.closed ?? null,
      attachments: item.attachments.map((one) => {
        const named = (successor?.attachments ?? []).some((other) => other.closed && hasSameTitle(one, other));
        return one.closed || named || secret(one, past.files) ? { ...one, closed: true } : one;
      }),
    };
  };
  return mapItems(past.site, close);
}

/** The item of today for every item of the past that there still is. */
function pairAllItems(past: Site, present: Site): Map<Item, Item> {
  const successors = new Map<Item, Item>();
  for (const { before, after } of pairMeetings(past, present)) {
    if (before === null || after === null) continue;
    const [older, newer] = [itemsOf(before), itemsOf(after)];
    for (const [one, other] of pairItems(older, newer)) {
      const [item, successor] = [older[one], newer[other]];
      if (item !== undefined && successor !== undefined) successors.set(item, successor);
    }
  }
  return successors;
}

/** Whether an item that is gone may live on as a closed one elsewhere: rather one too many than one too few. */
function isSameMatter(item: Item, closed: Item): boolean {
  if (item.id === closed.id || hasSameTitle(item, closed)) return true;
  if (item.case.some((number) => closed.case.includes(number))) return true;
  return similarityOf(textOf(item), textOf(closed)) >= leastAlike;
}

function hasSameTitle(one: { readonly title: string }, other: { readonly title: string }): boolean {
  return collapse(one.title).toLowerCase() === collapse(other.title).toLowerCase();
}

function textOf(item: Item): string {
  return `${item.title} ${plainText(item.parts.flatMap((part) => part.content))}`;
}

/** Whether an attachment is one that is closed today, by its address or its content. */
function describeClosedFiles({ site, files }: ComparedSite): (one: Attachment, files: ComparedFiles) => boolean {
  const closed = listMeetings(site)
    .flatMap(itemsOf)
    .flatMap((item) => item.attachments.filter((one) => one.closed));
  const addresses = new Set(closed.map(addressOf));
  const hashes = new Set(closed.flatMap((one) => files.get(addressOf(one))?.sha256 ?? []));
  return (one, own) => addresses.has(addressOf(one)) || hashes.has(own.get(addressOf(one))?.sha256 ?? '');
}

function listMeetings(site: Site): Meeting[] {
  return site.councils.flatMap((council) => council.meetings);
}

function mapItems(site: Site, change: (item: Item) => Item): Site {
  return {
    ...site,
    councils: site.councils.map((council) => ({
      ...council,
      meetings: council.meetings.map((meeting) => ({
        ...meeting,
        sections: meeting.sections.map((section) => ({ ...section, items: section.items.map(change) })),
      })),
    })),
  };
}
