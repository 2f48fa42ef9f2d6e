import type { Element } from 'hast';
import { h } from 'hastscript';
import { absoluteAddress, meetingFolder } from '../../src/addresses.ts';
import type { Council } from '../../src/agenda/model.ts';
import type { MeetingView, View } from '../view.ts';

/** The feed and the calendar that a reader can follow, as files of the site. */
export interface Follow {
  readonly name: string;
  /** `null` where there is none: a feed must name its own address, so the site has to know its own. */
  readonly feed: string | null;
  readonly calendar: string;
}

/** What a reader of the whole site, or of a council, can follow; nothing in a site that is not public. */
export function followOf(council: Council | null, { site, readers }: View): Follow | undefined {
  if (readers === 'internal') return undefined;
  const name = council?.name ?? site.title;
  const folder = council === null ? '' : `${council.id}/`;
  return { name, feed: site.url === null ? null : `${folder}feed.xml`, calendar: `${folder}calendar.ics` };
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
  const live = site.url === null ? null : absoluteAddress(site.url, follow.calendar).replace(/^https?:/, 'webcal:');
  return [
    h('h2.subscribe#subscribe', words.subscribe),
    h('ul.subscribe', [
      live === null ? '' : h('li', h('a', { href: live }, words.calendarSubscription)),
      h('li', h('a', { href: link(follow.calendar) }, words.calendar)),
      follow.feed === null ? '' : h('li', h('a', { href: link(follow.feed) }, words.feed)),
    ]),
  ];
}
