/* Items by the cases that they belong to, across meetings and councils. */

import { slugify } from '../text/slugify.ts';
import { compareByTime, itemsOf, keyOf, meetingsOf } from './accessors.ts';
import type { Item, Meeting, Site } from './model.ts';

/** An item that belongs to a case, and where it was on the agenda. */
export interface CaseEntry {
  readonly meeting: Meeting;
  readonly item: Item;
}

export interface Case {
  /** As it is written. */
  readonly number: string;
  /** The oldest first. */
  readonly entries: readonly CaseEntry[];
}

/** Cases by their addresses. Numbers that differ only in what an address leaves out share one. */
export type CasesByAddress = ReadonlyMap<string, readonly Case[]>;

/** All cases of a site. A number without letters and digits has no address, and stands in none. */
export function listCases(site: Site): CasesByAddress {
  const byNumber = new Map<string, CaseEntry[]>();
  for (const entry of listEntries(site)) {
    for (const number of new Set(entry.item.case)) {
      byNumber.set(number, [...(byNumber.get(number) ?? []), entry]);
    }
  }
  const cases = new Map<string, Case[]>();
  for (const [number, entries] of [...byNumber].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const address = slugify(number);
    if (address !== '') cases.set(address, [...(cases.get(address) ?? []), { number, entries }]);
  }
  return cases;
}

/** The cases of an item, each with the other items about it; cases that nothing else is about are left out. */
export function relatedCases(item: Item, meeting: Meeting, cases: CasesByAddress): Case[] {
  return [...new Set(item.case)].flatMap((number) => {
    const found = cases.get(slugify(number))?.find((one) => one.number === number);
    const others =
      found?.entries.filter((one) => one.item.id !== item.id || keyOf(one.meeting) !== keyOf(meeting)) ?? [];
    return others.length === 0 ? [] : [{ number, entries: others }];
  });
}

function listEntries(site: Site): CaseEntry[] {
  const meetings = meetingsOf(site).sort(compareByTime);
  return meetings.flatMap((meeting) => itemsOf(meeting).map((item) => ({ meeting, item })));
}
