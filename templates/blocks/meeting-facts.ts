import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Meeting } from '../../src/agenda/model.ts';
import { formatDaysAndDate, formatTimeSpan } from '../../src/locale/dates.ts';
import type { Locale } from '../../src/locale/index.ts';

/** When and where a meeting is held and who takes part, as a list of terms. */
export function meetingFacts(meeting: Meeting, words: Locale): Element {
  const { language } = meeting;
  const labels = words.fields.meeting;
  const facts: Array<readonly [string, Array<Element | string>]> = [
    [labels.date.label, [h('time', { dateTime: meeting.date }, formatDaysAndDate(meeting, language, words))]],
    heldTimes(meeting, words),
    [labels.place.label, present(meeting.place)],
    [labels.online.label, meeting.online === null ? [] : [h('a', { href: meeting.online }, words.joinOnline)]],
    [labels.chair.label, present(meeting.chair)],
    [labels.present.label, list(meeting.present)],
    [labels.excused.label, list(meeting.excused)],
    [labels.absent.label, list(meeting.absent)],
  ];
  return h(
    'dl.facts',
    facts.filter(([, values]) => values.length > 0).map(([term, values]) => h('div', [h('dt', term), h('dd', values)])),
  );
}

/** From when to when a meeting lasts; `null` while that is not known. Over several days the plan of each says more. */
export function timesOf({ start, end, until, language }: Meeting, words: Locale): string | null {
  if (start === null) return null;
  return formatTimeSpan(start, until === null ? end : null, language, words);
}

/** In minutes that say when the meeting was held, that time and no other. */
function heldTimes(meeting: Meeting, words: Locale): readonly [string, string[]] {
  const { status, held, language } = meeting;
  if (status !== 'minutes' || held === null) return [words.time, present(timesOf(meeting, words))];
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
