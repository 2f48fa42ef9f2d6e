/* Items that go on from an item of an earlier meeting (`continues`): tied together both ways. */

import { closest } from 'fastest-levenshtein';
import type { VFileMessage } from 'vfile-message';
import type { CouncilSource, ItemSource, MeetingSource, SiteSource } from '../content/sources.ts';
import { isClosed } from '../fields/closed.ts';
import { createMessage } from '../messages.ts';
import { slugify } from '../text/slugify.ts';
import { itemsOf, mapItems, mapMeetings, meetingsOf } from './accessors.ts';
import type { Item, ItemReference, Meeting, Site } from './model.ts';

/** The site with its items tied together. Items that are not tied are the same objects as before. */
export function linkContinuations(site: Site, source: SiteSource): Site {
  const links = listLinks(source);
  if (links.size === 0) return site;
  const known = new Map(meetingsOf(site).flatMap((meeting) => itemsOf(meeting).map((item) => describe(item, meeting))));
  const back = Map.groupBy(links, ([, earlier]) => earlier);
  const tie = (item: Item, meeting: Meeting): Item => {
    const key = placeOf(meeting, item.id);
    const continues = known.get(links.get(key) ?? '') ?? null;
    const continuedBy = (back.get(key) ?? []).flatMap(([later]) => known.get(later) ?? []);
    return continues === null && continuedBy.length === 0 ? item : { ...item, continues, continuedBy };
  };
  return mapMeetings(site, (meeting) => mapItems(meeting, (item) => tie(item, meeting)));
}

/** Every item that names one that is not there, or itself. */
export function checkContinuations(site: SiteSource): VFileMessage[] {
  return listContinuing(site).flatMap(({ item, meeting, council, written }) => {
    const earlier = findItem(written, council, site);
    if (earlier !== null && earlier !== `${council.id}/${meeting.id}/${item.id}`) return [];
    return [
      createMessage({
        file: item.file,
        place: item.frontMatter.locateValue(['continues']),
        rule: 'missing-item',
        values: { written, image: false, nearest: findNearest(written, meeting, council) },
      }),
    ];
  });
}

interface Continuing {
  readonly item: ItemSource;
  readonly meeting: MeetingSource;
  readonly council: CouncilSource;
  readonly written: string;
}

function listContinuing({ councils }: SiteSource): Continuing[] {
  return councils.flatMap((council) =>
    council.meetings.flatMap((meeting) =>
      meeting.items.flatMap((item) => {
        const written = item.data.continues;
        return written === undefined ? [] : [{ item, meeting, council, written }];
      }),
    ),
  );
}

/** `COUNCIL/MEETING/ITEM` of what continues → of what is continued. */
function listLinks(site: SiteSource): ReadonlyMap<string, string> {
  return new Map(
    listContinuing(site).flatMap(({ item, meeting, council, written }) => {
      const earlier = findItem(written, council, site);
      return earlier === null ? [] : [[`${council.id}/${meeting.id}/${item.id}`, earlier] as const];
    }),
  );
}

/** `2026-09-17/budget`, `raad/2026-09-17/budget`, or the same as a path from the item's own folder. */
function findItem(written: string, council: CouncilSource, { councils }: SiteSource): string | null {
  const names = written.replace(/^(\.{0,2}\/)+|\.md$/gi, '').split('/');
  const [item = '', meeting = '', other] = names.reverse();
  const within = other === undefined ? council : councils.find(({ id }) => id === slugify(other));
  const found = within?.meetings.find(({ id }) => id === meeting)?.items.find(({ id }) => id === slugify(item));
  return found === undefined ? null : `${within?.id}/${meeting}/${found.id}`;
}

/** The item of an earlier meeting whose name is most alike; never that of a closed one. */
function findNearest(written: string, meeting: MeetingSource, { meetings }: CouncilSource): string | null {
  const earlier = meetings.filter(({ data }) => data.date < meeting.data.date);
  const known = earlier.flatMap(({ id, items }) =>
    items.filter(({ data }) => !isClosed(data)).map((item) => `${id}/${item.id}`),
  );
  return known.length === 0 ? null : closest(written, known);
}

function describe(item: Item, meeting: Meeting): readonly [string, ItemReference] {
  const { number, title, id } = item;
  const place = { council: meeting.council.id, meeting: meeting.id, item: id, date: meeting.date };
  return [placeOf(meeting, id), { number, title, ...place }];
}

function placeOf(meeting: Meeting, item: string): string {
  return `${meeting.council.id}/${meeting.id}/${item}`;
}
