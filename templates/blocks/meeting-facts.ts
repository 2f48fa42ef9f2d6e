import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Meeting } from '../../src/agenda/model.ts';
import { formatDayAndDate, formatTimeSpan } from '../../src/locale/dates.ts';
import type { Locale } from '../../src/locale/index.ts';

/** When and where a meeting is held and who takes part, as a list of terms. */
export function meetingFacts(meeting: Meeting, words: Locale): Element {
  const { language } = meeting;
  const labels = words.fields.meeting;
  const facts: Array<readonly [string, Array<Element | string>]> = [
    [labels.date.label, [h('time', { dateTime: meeting.date }, formatDayAndDate(meeting.date, language, words))]],
    timeOf(meeting, words),
    [labels.place.label, present(meeting.place)],
    [labels.online.label, meeting.online === null ? [] : [h('a', { href: meeting.online }, words.joinOnline)]],
    [labels.chair.label, present(meeting.chair)],
    [labels.present.label, list(meeting.present)],
    [labels.excused.label, list(meeting.excused)],
  ];
  return h(
    'dl.facts',
    facts.filter(([, values]) => values.length > 0).map(([term, values]) => h('div', [h('dt', term), h('dd', values)])),
  );
}

/** In minutes that say when the meeting was held, that time and no other. */
function timeOf({ status, held, start, end, language }: Meeting, words: Locale): readonly [string, string[]] {
  if (status !== 'minutes' || held === null) return [words.time, [formatTimeSpan(start, end, language, words)]];
  return [words.fields.meeting.held.label, [formatTimeSpan(held.start, held.end, language, words)]];
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
