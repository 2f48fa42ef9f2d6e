import type { Element } from 'hast';
import { h } from 'hastscript';
import { targetFile } from '../../src/addresses.ts';
import type { Meeting } from '../../src/agenda/model.ts';
import { formatDate, formatDaysAndDate, formatTimeSpan, formatWeekdayAndTime } from '../../src/locale/dates.ts';
import type { Locale } from '../../src/locale/index.ts';
import type { View } from '../view.ts';
import { nameAttendee } from './attendees.ts';

/** When and where a meeting is held and who takes part, as a list of terms. */
export function meetingFacts(meeting: Meeting, view: View): Element {
  const { words } = view;
  const labels = words.fields.meeting;
  const facts: Array<readonly [string, Array<Element | string>]> = [
    timeOf(meeting, words),
    [labels.place.label, present(meeting.place)],
    [labels.online.label, meeting.online === null ? [] : [h('a', { href: meeting.online }, words.joinOnline)]],
    [labels.chair.label, present(meeting.chair)],
    [labels.present.label, list(meeting.present.map((one) => nameAttendee(one, words, meeting.language)))],
    [labels.excused.label, list(meeting.excused)],
    [labels.absent.label, list(meeting.absent)],
    [labels.approved.label, approvedOn(meeting, view)],
    [words.approval.approves, approvedMinutes(meeting, view)],
    [labels.signatures.label, list(meeting.signatures)],
  ];
  return h(
    'dl.facts',
    facts.filter(([, values]) => values.length > 0).map(([term, values]) => h('div', [h('dt', term), h('dd', values)])),
  );
}

/** The day on which minutes were approved; it leads to the meeting that did so. */
function approvedOn({ approved, council, language }: Meeting, view: View): Array<Element | string> {
  if (approved === null) return [];
  const day = formatDate(approved.date, language);
  return approved.meeting === null ? [day] : [linkTo(approved.meeting, day, council.id, view)];
}

/** The minutes that a meeting approved. */
function approvedMinutes({ approves, council, language }: Meeting, view: View): Element[] {
  if (approves.length === 0) return [];
  return [
    h(
      'ul.names',
      approves.map(({ id, date }) =>
        h('li', linkTo(id, view.words.approval.meeting(formatDate(date, language)), council.id, view)),
      ),
    ),
  ];
}

function linkTo(meeting: string, text: string, council: string, { link }: View): Element {
  return h('a', { href: link(targetFile({ kind: 'meeting', council, meeting, anchor: null })) }, text);
}

/** From when to when a meeting lasts; `null` while that is not known. */
export function timesOf(meeting: Meeting, words: Locale): string | null {
  return meeting.start === null ? null : spanOf(meeting, meeting.start, meeting.end, words);
}

/** When a meeting was held; `null` where that is not told. */
export function timesHeld(meeting: Meeting, words: Locale): string | null {
  return meeting.held === null ? null : spanOf(meeting, meeting.held.start, meeting.held.end, words);
}

/** Over several days, each time says on which it is. */
function spanOf({ date, until, language }: Meeting, start: string, end: string | null, words: Locale): string {
  if (until === null || end === null) return formatTimeSpan(start, end, language, words);
  return [date, until]
    .map((day, index) => formatWeekdayAndTime(day, index === 0 ? start : end, language, words))
    .join(' – ');
}

/** Day and time; in minutes that say when the meeting was held, that time and no other. */
function timeOf(meeting: Meeting, words: Locale): readonly [string, Array<Element | string>] {
  const { status, date, language } = meeting;
  const held = status === 'minutes' ? meeting.held : null;
  const times = held === null ? timesOf(meeting, words) : timesHeld(meeting, words);
  const day = h('time', { dateTime: date }, formatDaysAndDate(meeting, language, words));
  const label = held === null ? words.time : words.fields.meeting.held.label;
  // “… 2026 kl. 10.00” goes on, “… 2026, 10:00 Uhr” needs the comma.
  return [label, times === null ? [day] : [day, /^\d/.test(times) ? ', ' : ' ', h('span.time-span', times)]];
}

function list(names: readonly string[]): Element[] {
  if (names.length === 0) return [];
  return [
    h(
      'ul.names',
      names.map((name) => h('li', name)),
    ),
  ];
}

function present(value: string | null): string[] {
  return value === null || value === '' ? [] : [value];
}
