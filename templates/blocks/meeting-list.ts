import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Council, Meeting } from '../../src/agenda/types.ts';
import { formatDayAndDate, formatTimeSpan } from '../../src/locale/dates.ts';
import { meetingPage } from '../../src/site/addresses.ts';
import type { View } from '../view.ts';

/** The meetings of a council, newest first, at most `most` of them. */
export function meetingList(council: Council, view: View, most = Number.POSITIVE_INFINITY): Element {
  if (council.meetings.length === 0) return h('p.quiet', view.words.noMeetings);
  return h(
    'ul.meetings',
    council.meetings.slice(0, most).map((meeting) => entry(meeting, view)),
  );
}

function entry(meeting: Meeting, { words, language, link }: View): Element {
  return h('li', [
    h('a', { href: link(meetingPage(meeting)) }, formatDayAndDate(meeting.date, language, words)),
    h('span.quiet', formatTimeSpan(meeting.start, meeting.end, language, words)),
    statusMark(meeting, words),
  ]);
}

/** A mark that says whether it is a draft, published, minutes or cancelled. */
export function statusMark(meeting: Meeting, words: View['words']): Element {
  const word = meeting.status === 'published' ? words.agenda : words.status[meeting.status];
  return h('span.status', { className: [`status-${meeting.status}`] }, word);
}
