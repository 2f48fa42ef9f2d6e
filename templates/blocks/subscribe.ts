import type { Element } from 'hast';
import { h } from 'hastscript';
import { absoluteAddress, caseFeed, councilItemsFile, meetingFolder } from '../../src/addresses.ts';
import { isUnpublished } from '../../src/agenda/accessors.ts';
import type { Case } from '../../src/agenda/cases.ts';
import type { Council } from '../../src/agenda/model.ts';
import type { MeetingView, View } from '../view.ts';

/** The feed and the calendar that a reader can follow, as files of the site. */
export interface Follow {
  readonly name: string;
  /** `null` where there is none: a feed must name its own address, so the site has to know its own. */
  readonly feed: string | null;
  /** `null` where there is none: a case has no meetings of its own. */
  readonly calendar: string | null;
  /** Everything of a council, for spreadsheets. */
  readonly table?: string;
}

/** What a reader of the whole site, or of a council, can follow; nothing in a site that is not public. */
export function followOf(council: Council | null, { site, readers }: View): Follow | undefined {
  if (readers === 'internal') return undefined;
  const name = council?.name ?? site.title;
  const folder = council === null ? '' : `${council.id}/`;
  const follow = { name, feed: site.url === null ? null : `${folder}feed.xml`, calendar: `${folder}calendar.ics` };
  return council === null ? follow : { ...follow, table: councilItemsFile(council.id) };
}

/** The news of a case, whose page is in that folder, once an agenda that has it is out. */
export function followCase(name: string, address: string, cases: readonly Case[], view: View): Follow | undefined {
  const isOut = cases.some(({ entries }) => entries.some(({ meeting }) => !isUnpublished(meeting)));
  if (view.readers === 'internal' || view.site.url === null || !isOut) return undefined;
  return { name, feed: caseFeed(address), calendar: null };
}

/** The news of a meeting's council, and the meeting by itself for a calendar. */
export function followMeeting({ meeting, site, readers }: MeetingView): Follow | undefined {
  if (readers === 'internal' || meeting.status === 'draft') return undefined;
  const { id, name } = meeting.council;
  return {
    name,
    feed: site.url === null ? null : `${id}/feed.xml`,
    calendar: `${meetingFolder(meeting)}/meeting.ics`,
  };
}

/** How a reader hears of new agendas: a calendar that stays up to date, and a feed. */
export function subscribe(follow: Follow | undefined, { site, words, link }: View): Element[] {
  if (follow === undefined) return [];
  const { calendar, feed, table } = follow;
  const live =
    site.url === null || calendar === null ? null : absoluteAddress(site.url, calendar).replace(/^https?:/, 'webcal:');
  return [
    h('h2.subscribe#subscribe', calendar === null ? words.followCase : words.subscribe),
    h('ul.subscribe', [
      live === null ? '' : h('li', h('a', { href: live }, words.calendarSubscription)),
      calendar === null ? '' : h('li', h('a', { href: link(calendar) }, words.calendar)),
      feed === null ? '' : h('li', h('a', { href: link(feed) }, words.feed)),
      table === undefined ? '' : h('li', h('a', { href: link(table) }, words.itemsTable)),
    ]),
  ];
}
