/*
 * The files that an audience may not see, wherever something leads to them:
 * - closed attachments;
 * - what a closed item lists, links to or shows;
 * - what a draft lists, and what it links to or shows in its own folder;
 * unless an open item of a published agenda lists the file as its own. A draft that only links to a file of another
 * folder takes nothing off the site.
 */

import { addressOf, hidesAgenda, itemsOf } from '../agenda/accessors.ts';
import { listLinkedFiles, listLinks } from '../agenda/list-links.ts';
import type { Item, Meeting, Site } from '../agenda/model.ts';
import { isClosed } from '../fields/closed.ts';
import { slugify } from '../text/slugify.ts';

/** The closed item to which a file belongs. */
export interface FileOwner {
  readonly item: Item;
  readonly meeting: Meeting;
}

/** By path or address; `null` for what no closed item can be named for. */
export type WithheldFiles = ReadonlyMap<string, FileOwner | null>;

interface WithheldFrom {
  readonly readers?: 'public' | 'internal';
  /** Whether drafts are shown. */
  readonly drafts: boolean;
}

/** The files that an audience may not see. */
export function listWithheldFiles(site: Site, { readers, drafts }: WithheldFrom): WithheldFiles {
  const internal = readers === 'internal';
  const items = site.councils.flatMap((council) => council.meetings.flatMap(listOwners));
  const isShown = ({ item, meeting }: FileOwner) => (internal || !isClosed(item)) && (drafts || !hidesAgenda(meeting));
  const open = items.filter((one) => isShown(one) && one.item.withdrawn === false);
  const listed = new Set(open.flatMap(({ item }) => item.attachments.filter((one) => one.listed)).map(addressOf));
  const withheld = new Map<string, FileOwner | null>();
  for (const owner of items.filter((one) => !isShown(one))) {
    for (const address of listOwn(owner)) {
      if (!listed.has(address)) withheld.set(address, isClosed(owner.item) ? owner : null);
    }
  }
  if (internal) return withheld;
  for (const { item } of items) {
    for (const one of item.attachments.filter(({ closed }) => closed)) withheld.set(addressOf(one), null);
  }
  return withheld;
}

function listOwners(meeting: Meeting): FileOwner[] {
  return itemsOf(meeting).map((item) => ({ item, meeting }));
}

function listOwn({ item, meeting }: FileOwner): string[] {
  const texts = listLinkedFiles(listLinks(item));
  const attached = item.attachments.filter((one) => isClosed(item) || one.listed).map(addressOf);
  const used = isClosed(item) ? texts : texts.filter((path) => isInFolder(path, meeting));
  return [...attached, ...used];
}

function isInFolder(path: string, meeting: Meeting): boolean {
  const [council = '', folder] = path.split('/');
  return slugify(council) === meeting.council.id && folder === meeting.id;
}
