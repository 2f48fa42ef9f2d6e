/*
 * Which meeting of a site is which of an earlier state. The same council and folder is the same meeting; where a folder
 * was renamed, an alias decides, then the day, then that at least half of the items are the same.
 */

import { itemsOf } from '../agenda/accessors.ts';
import type { Council, Meeting, Site } from '../agenda/model.ts';
import { normalizeText } from '../text/normalize-text.ts';

/** A meeting before and after; one of the two is missing where it was added or removed. */
export interface MeetingMatch {
  readonly before: Meeting | null;
  readonly after: Meeting | null;
}

type Fits = (before: Meeting, after: Meeting) => boolean;

const rules: readonly Fits[] = [
  (before, after) => after.aliases.includes(before.id) || before.aliases.includes(after.id),
  (before, after) => before.date === after.date,
  sharesItems,
];

/** Pairs the meetings of two states of a site, in the order of the newer one. */
export function matchMeetings(before: Site, after: Site): MeetingMatch[] {
  const formers = matchCouncils(before.councils, after.councils);
  const pairs = after.councils.flatMap((council) =>
    matchWithin(formers.get(council)?.meetings ?? [], council.meetings),
  );
  const kept = new Set(formers.values());
  const gone = before.councils.filter((council) => !kept.has(council));
  return [...pairs, ...gone.flatMap((council) => matchWithin(council.meetings, []))];
}

/** By folder, else by an alias, else by name. */
function matchCouncils(before: readonly Council[], after: readonly Council[]): Map<Council, Council> {
  const matching = { before, after, formers: new Map<Council, Council>() };
  matchById(matching);
  matchFirst(matching, (one, other) => other.aliases.includes(one.id) || one.aliases.includes(other.id));
  matchFirst(matching, (one, other) => normalizeText(one.name) === normalizeText(other.name));
  return matching.formers;
}

function matchWithin(before: readonly Meeting[], after: readonly Meeting[]): MeetingMatch[] {
  const matching = { before, after, formers: new Map<Meeting, Meeting>() };
  matchById(matching);
  for (const fits of rules) matchFirst(matching, fits);
  const { formers } = matching;
  const kept = new Set(formers.values());
  return [
    ...after.map((meeting) => ({ before: formers.get(meeting) ?? null, after: meeting })),
    ...before.filter((one) => !kept.has(one)).map((one) => ({ before: one, after: null })),
  ];
}

interface Matching<One> {
  readonly before: readonly One[];
  readonly after: readonly One[];
  /** Newer → older. */
  readonly formers: Map<One, One>;
}

function matchById<One extends { readonly id: string }>({ before, after, formers }: Matching<One>): void {
  const known = new Map(before.map((one) => [one.id, one]));
  for (const one of after) {
    const former = known.get(one.id);
    if (former !== undefined) formers.set(one, former);
  }
}

function matchFirst<One>({ before, after, formers }: Matching<One>, fits: (before: One, after: One) => boolean): void {
  const taken = new Set(formers.values());
  for (const one of after.filter((each) => !formers.has(each))) {
    const former = before.find((each) => !taken.has(each) && fits(each, one));
    if (former === undefined) continue;
    formers.set(one, former);
    taken.add(former);
  }
}

function sharesItems(before: Meeting, after: Meeting): boolean {
  const [older, newer] = [itemsOf(before), new Set(itemsOf(after).map(({ id }) => id))];
  const common = older.filter(({ id }) => newer.has(id)).length;
  return common > 1 && common * 2 >= Math.max(older.length, newer.size);
}
