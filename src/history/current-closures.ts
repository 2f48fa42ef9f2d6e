/*
 * An earlier state of a site for the readers of today: what has been closed since is closed in it too. What was closed
 * then stays closed. The audience stage then reduces both alike, links and files included.
 */

import { addressOf, isClosed, itemsOf, mapItems, mapMeetings, meetingsOf } from '../agenda/accessors.ts';
import type { Item, Site } from '../agenda/model.ts';
import type { ComparedFiles } from '../changes/comparison-key.ts';
import { matchItems } from '../changes/match-items.ts';
import { matchMeetings } from '../changes/match-meetings.ts';
import { normalizeText } from '../text/normalize-text.ts';
import { plainText } from '../text/plain-text.ts';
import { countWords, similarityOf, similarityThreshold, type WordCounts } from '../text/similarity.ts';

import { listWithheldFiles } from '../visibility/withheld-files.ts';

/** A state of a site with all that is in it, and the files that it refers to. */
export interface ComparedSite {
  readonly site: Site;
  readonly files: ComparedFiles;
}

/** Closes in the past what is closed in the present, by whatever name it went. */
export function applyCurrentClosures(past: ComparedSite, present: ComparedSite): Site {
  const closed = meetingsOf(present.site)
    .flatMap(itemsOf)
    .filter(isClosed)
    .map((item) => ({ item, words: countWords(textOf(item)) }));
  const secret = listClosedFiles(past, [present]);
  const successors = matchAllItems(past.site, present.site);
  const close = (item: Item): Item => {
    const successor = successors.get(item);
    const counterpart = successor ?? findSameMatter(item, closed);
    return {
      ...item,
      closed: item.closed ?? counterpart?.closed ?? null,
      attachments: item.attachments.map((one) => {
        const named = (successor?.attachments ?? []).some((other) => other.closed && hasSameTitle(one, other));
        return one.closed || named || secret.has(addressOf(one)) ? { ...one, closed: true } : one;
      }),
    };
  };
  return mapMeetings(past.site, (meeting) => mapItems(meeting, close));
}

/** The item of today for every item of the past that there still is. */
function matchAllItems(past: Site, present: Site): Map<Item, Item> {
  const successors = new Map<Item, Item>();
  for (const { before, after } of matchMeetings(past, present)) {
    if (before === null || after === null) continue;
    const [older, newer] = [itemsOf(before), itemsOf(after)];
    for (const [one, other] of matchItems(older, newer)) {
      const [item, successor] = [older[one], newer[other]];
      if (item !== undefined && successor !== undefined) successors.set(item, successor);
    }
  }
  return successors;
}

interface ClosedItem {
  readonly item: Item;
  readonly words: WordCounts;
}

/** As what an item that is gone may live on, closed, elsewhere: rather one too many than one too few. */
function findSameMatter(item: Item, closed: readonly ClosedItem[]): Item | undefined {
  const words = countWords(textOf(item));
  return closed.find((one) => isNamedAlike(item, one.item) || similarityOf(words, one.words) >= similarityThreshold)
    ?.item;
}

function isNamedAlike(item: Item, closed: Item): boolean {
  if (item.id === closed.id || hasSameTitle(item, closed)) return true;
  return item.case.some((number) => closed.case.includes(number));
}

function hasSameTitle(one: { readonly title: string }, other: { readonly title: string }): boolean {
  return normalizeText(one.title).toLowerCase() === normalizeText(other.title).toLowerCase();
}

function textOf(item: Item): string {
  return `${item.title} ${plainText(item.parts.flatMap((part) => part.content))}`;
}

/** The paths and addresses that files which are closed in later states have in a state, by name or by content. */
export function listClosedFiles(past: ComparedSite, later: readonly ComparedSite[]): Set<string> {
  const names = new Set(later.flatMap(listClosedNames));
  for (const [path, { sha256 }] of past.files) if (names.has(sha256)) names.add(path);
  return names;
}

/** Addresses and hashes of closed files; what an open item has under another name is known by its address only. */
function listClosedNames({ site, files }: ComparedSite): string[] {
  const hashOf = (address: string) => files.get(address)?.sha256 ?? address;
  const withheld = [...listWithheldFiles(site, { drafts: true }).keys()];
  const attached = meetingsOf(site)
    .flatMap(itemsOf)
    .flatMap((item) => item.attachments);
  const closed = new Set(attached.filter((one) => one.closed).map((one) => hashOf(addressOf(one))));
  const all = attached.map(addressOf).filter((address) => !withheld.includes(address));
  const open = new Set(all.map(hashOf).filter((hash) => !closed.has(hash)));
  return withheld.flatMap((address) => [address, ...[hashOf(address)].filter((hash) => !open.has(hash))]);
}
