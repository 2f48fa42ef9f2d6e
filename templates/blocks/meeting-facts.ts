import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Meeting } from '../../src/agenda/types.ts';
import { formatDayAndDate, formatTimeSpan } from '../../src/locale/dates.ts';
import type { Locale } from '../../src/locale/index.ts';

/** When and where a meeting is held and who takes part, as a list of terms. */
export function meetingFacts(meeting: Meeting, words: Locale): Element {
  const { language } = meeting;
  const facts: Array<readonly [string, Array<Element | string>]> = [
    [words.date, [h('time', { dateTime: meeting.date }, formatDayAndDate(meeting.date, language, words))]],
    [words.time, [formatTimeSpan(meeting.start, meeting.end, language, words)]],
    [words.place, present(meeting.place)],
    [words.online, meeting.online === null ? [] : [h('a', { href: meeting.online }, words.joinOnline)]],
    [words.chair, present(meeting.chair)],
    [words.present, present(meeting.present.join('; '))],
    [words.excused, present(meeting.excused.join('; '))],
  ];
  return h(
    'dl.facts',
    facts.filter(([, values]) => values.length > 0).map(([term, values]) => h('div', [h('dt', term), h('dd', values)])),
  );
}

function present(value: string | null): string[] {
  return value === null || value === '' ? [] : [value];
}
