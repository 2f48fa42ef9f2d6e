/*
 * Which meeting of a site is which of an earlier state. The same council and folder is the same meeting; where a folder
 * was renamed, an alias decides, then the day, then that at least half of the items are the same.
 */
import { itemsOf } from './redirect.ts';
import { collapse } from './similarity.ts';
import type { Council, Meeting, Site } from './types.ts';

/** A meeting before and after; one of the two is missing where it was added or removed. */
export interface MeetingPair {
  readonly before: Meeting | null;
  readonly after: Meeting | null;
}

type Fits = (before: Meeting, after: Meeting) => boolean;

const rules: readonly Fits[] = [
  (before, after) => before.id === after.id,
  (before, after) => after.aliases.includes(before.id) || before.aliases.includes(after.id),
  (before, after) => before.date === after.date,
  sharesItems,
];

/** Pairs the meetings of two states of a site, in the order of the newer one. */
export function pairMeetings(before: Site, after: Site): MeetingPair[] {
  const taken = new Set<Council>();
  const pairs = after.councils.flatMap((council) => {
    const former = findCouncil(before, council);
    if (former !== null) taken.add(former);
    return pairWithin(former?.meetings ?? [], council.meetings);
  });
  const gone = before.councils.filter((council) => !taken.has(council));
  return [...pairs, ...gone.flatMap((council) => pairWithin(council.meetings, []))];
}

function findCouncil(before: Site, { id, name }: Council): Council | null {
  const { councils } = before;
  return councils.find((one) => one.id === id) ?? councils.find((one) => collapse(one.name) === collapse(name)) ?? null;
}

function pairWithin(before: readonly Meeting[], after: readonly Meeting[]): MeetingPair[] {
  const formers = new Map<Meeting, Meeting>();
  for (const fits of rules) {
    for (const meeting of after.filter((one) => !formers.has(one))) {
      const taken = new Set(formers.values());
      const former = before.find((one) => !taken.has(one) && fits(one, meeting));
      if (former !== undefined) formers.set(meeting, former);
    }
  }
  const kept = new Set(formers.values());
  return [
    ...after.map((meeting) => ({ before: formers.get(meeting) ?? null, after: meeting })),
    ...before.filter((one) => !kept.has(one)).map((one) => ({ before: one, after: null })),
  ];
}

function sharesItems(before: Meeting, after: Meeting): boolean {
  const [older, newer] = [itemsOf(before), new Set(itemsOf(after).map(({ id }) => id))];
  const common = older.filter(({ id }) => newer.has(id)).length;
  return common > 1 && common * 2 >= Math.max(older.length, newer.size);
}
