import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { meetingPage } from '../../src/addresses.ts';
import type { Meeting } from '../../src/agenda/model.ts';
import { formatDaysAndDate, formatTimeSpan } from '../../src/locale/dates.ts';
import type { View } from '../view.ts';
import { timesOf } from './meeting-facts.ts';
import { ownTitle } from './meeting-name.ts';
import { statusMark } from './status-mark.ts';

interface ListOptions {
  /** Which of the lists of a page it is: the script moves meetings that are past by now from one to the other. */
  readonly kind: 'upcoming' | 'past' | 'year';
  /** Of all meetings in it. */
  readonly year?: string;
  /** Whether each says whose meeting it is. */
  readonly named?: boolean;
}

/** A list of meetings in the given order, which must not be empty. */
export function meetingList(meetings: readonly Meeting[], view: View, { kind, year, named }: ListOptions): Element {
  const data = { dataMeetings: kind, dataYear: year };
  return h(
    'ul.meetings',
    data,
    meetings.map((meeting) => entry(meeting, nameEntry(meeting, meetings, view, named === true), view)),
  );
}

/** The day, whose meeting it is where that is not known, and more where that is not enough: no two have one name. */
function nameEntry(meeting: Meeting, all: readonly Meeting[], view: View, named: boolean): string {
  const { words, language } = view;
  const { date, start, council } = meeting;
  const title = ownTitle(meeting, view);
  const isSame = (one: Meeting) => one.date === date && one.council.id === council.id && one.id !== meeting.id;
  return [
    formatDaysAndDate(meeting, language, words),
    ...(all.some(isSame) && start !== null ? [formatTimeSpan(start, null, language, words)] : []),
    ...(named ? [council.name] : []),
    ...(title === null ? [] : [title]),
  ].join(', ');
}

function entry(meeting: Meeting, name: string, view: View): Element {
  const { words, link } = view;
  const { date, until, place, online, status } = meeting;
  const where = place ?? (online === null ? null : words.fields.meeting.online.label);
  const more = [timesOf(meeting, words), where];
  return h('li', { dataDate: until ?? date, className: status === 'cancelled' ? 'cancelled' : undefined }, [
    h('a.meeting-day', { href: link(meetingPage(meeting)) }, name),
    h('p.meeting-more', more.filter((text) => text !== null).join(' · ')),
    h('span.signs', meetingBadges(meeting, view)),
  ]);
}

/** The signs of a meeting: what it is, and what has happened to it. */
export function meetingBadges(meeting: Meeting, { words }: View): ElementContent[] {
  return [statusMark(meeting, words)];
}
