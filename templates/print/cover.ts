import type { Element } from 'hast';
import { h } from 'hastscript';
import { formatDayAndDate, formatTimeSpan } from '../../src/locale/dates.ts';
import type { PrintView } from './view.ts';

/** Page 1: the word for agenda and the year, the council, when and where, and what the council says of itself. */
export function cover(view: PrintView): Element {
  const { meeting, words, language } = view;
  const time = formatTimeSpan(meeting.start, meeting.end, language, words);
  return h('div.cover', [
    masthead(view),
    view.readers === 'internal' ? h('p.cover-confidential', words.confidential) : '',
    h('h1', meeting.title),
    h('p.cover-council', meeting.council.name),
    meeting.status === 'draft' || meeting.status === 'cancelled'
      ? h('p.cover-status', words.status[meeting.status])
      : '',
    h('dl.cover-facts', [
      ...fact(words.date, formatDayAndDate(meeting.date, language, words)),
      ...fact(words.time, time),
      ...fact(words.place, meeting.place),
      ...fact(words.online, meeting.online === null ? null : h('a', { href: meeting.online }, meeting.online)),
      ...fact(words.chair, meeting.chair),
      ...fact(words.present, meeting.present.join('; ')),
      ...fact(words.excused, meeting.excused.join('; ')),
    ]),
    h('div.cover-text', view.content(meeting.council.body, 0)),
  ]);
}

/** The organisation and its logo, as cover and separators begin. */
export function masthead({ logo, site }: PrintView): Element {
  return h('p.cover-organization', [
    logo === null ? '' : h('img.cover-logo', { src: logo, alt: '' }),
    h('span', site.organization),
  ]);
}

function fact(term: string, value: string | Element | null): Element[] {
  return value === null || value === '' ? [] : [h('div', [h('dt', term), h('dd', value)])];
}
