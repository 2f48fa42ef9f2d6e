/* Items by the cases that they belong to, across meetings and councils. */

import { slugify } from '../text/slugify.ts';
import { compareByTime, itemsOf, keyOf, meetingsOf } from './accessors.ts';
import type { Item, Meeting, Site } from './model.ts';
import { type ShownYear, splitYears, yearOf } from './years.ts';

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
  /** The year that these are of; `null` where they are all. */
  readonly shown: ShownYear | null;
}

/** A case of an item, with the newest few of the other items about it. */
export interface RelatedCase extends Case {
  /** How many other items there are in all. */
  readonly total: number;
}

/** Cases by their addresses. Numbers that differ only in what an address leaves out share one. */
export type CasesByAddress = ReadonlyMap<string, readonly Case[]>;

/** All cases of a site. A number without letters and digits has no address, and stands in none. */
export function listCases(site: Site): CasesByAddress {
  const named = listEntries(site).flatMap((entry) =>
    [...new Set(entry.item.case)].map((number) => ({ number, entry })),
  );
  const byNumber = [...Map.groupBy(named, ({ number }) => number)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([number, all]) => ({ number, entries: all.map(({ entry }) => entry), shown: null }));
  const cases = Map.groupBy(byNumber, ({ number }) => slugify(number));
  cases.delete('');
  return cases;
}

/** How many other items about a case an item's page shows: the case has a page of its own, which shows all. */
const shown = 6;

/** The cases of an item, each with the newest other items about it; cases that nothing else is about are left out. */
export function relatedCases(item: Item, meeting: Meeting, cases: CasesByAddress): RelatedCase[] {
  return [...new Set(item.case)].flatMap((number) => {
    const found = cases.get(slugify(number))?.find((one) => one.number === number);
    const total = (found?.entries.length ?? 0) - 1;
    const newest = found?.entries.slice(-shown - 1) ?? [];
    const others = newest.filter((one) => one.item.id !== item.id || keyOf(one.meeting) !== keyOf(meeting));
    return total < 1 ? [] : [{ number, entries: others.slice(-shown), shown: null, total }];
  });
}

/** The years of cases that share a page, newest first, where all of it would be too long for one. */
export function yearsOfCases(cases: readonly Case[]): string[] {
  return splitYears(cases.flatMap(({ entries }) => entries.map(({ meeting }) => meeting.date)));
}

/** Cases with what there was in one year. */
export function selectYear(cases: readonly Case[], shown: ShownYear): Case[] {
  const ofYear = cases.map((one) => ({
    ...one,
    entries: one.entries.filter(({ meeting }) => yearOf(meeting.date) === shown.year),
    shown,
  }));
  return ofYear.filter(({ entries }) => entries.length > 0);
}

function listEntries(site: Site): CaseEntry[] {
  const meetings = meetingsOf(site).sort(compareByTime);
  return meetings.flatMap((meeting) => itemsOf(meeting).map((item) => ({ meeting, item })));
}
