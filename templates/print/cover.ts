import type { Element } from 'hast';
import { h } from 'hastscript';
import { isUnapproved } from '../../src/agenda/approval.ts';
import { defaultTitle } from '../../src/agenda/title.ts';
import { formatDate, formatDaysAndDate } from '../../src/locale/dates.ts';
import { nameAttendee } from '../blocks/attendees.ts';
import { timesHeld, timesOf } from '../blocks/meeting-facts.ts';
import { tooFewPresent } from '../blocks/notices.ts';
import { breakAtSlashes } from './slashes.ts';
import type { PrintView } from './view.ts';

/** Page 1: the word for agenda and the year, the council, when and where, and what the council says of itself. */
export function cover(view: PrintView): Element {
  const { meeting, words, language } = view;
  const { moved } = meeting;
  const labels = words.fields.meeting;
  return h('div.cover', [
    coverHead(view),
    view.readers === 'internal' ? h('p.cover-confidential', words.confidential) : '',
    h('h1', breakAtSlashes(meeting.title)),
    h('p.cover-council', breakAtSlashes(meeting.council.name)),
    mark(view),
    h('dl.cover-facts', { role: 'list' }, [
      ...fact(labels.date.label, formatDaysAndDate(meeting, language, words)),
      ...fact(labels.moved.label, moved === null ? null : formatDate(moved, language)),
      ...times(view),
      ...fact(labels.place.label, meeting.place),
      ...fact(labels.online.label, meeting.online === null ? null : h('a', { href: meeting.online }, meeting.online)),
      ...fact(labels.chair.label, meeting.chair),
      ...names(
        labels.present.label,
        meeting.present.map((one) => nameAttendee(one, words, language)),
      ),
      ...names(labels.excused.label, meeting.excused),
      ...names(labels.absent.label, meeting.absent),
      ...fact(labels.approved.label, meeting.approved === null ? null : formatDate(meeting.approved.date, language)),
      ...names(
        words.approval.approves,
        meeting.approves.map(({ date }) => words.approval.meeting(formatDate(date, language))),
      ),
    ]),
    ...coverNotes(view),
    h('div.cover-text', view.content(meeting.council.body, 0)),
  ]);
}

/** The organisation and its logo, as cover and separators begin. */
export function coverHead({ logo, site }: PrintView): Element {
  return h('p.cover-organization', [
    logo === null ? '' : h('img.cover-logo', { src: logo, alt: '' }),
    h('span', site.organization),
  ]);
}

/** What the document is, unless it is the agenda or its title says so. */
function mark({ meeting, words }: PrintView): Element | string {
  const said = meeting.status === 'minutes' && meeting.title === defaultTitle(meeting, words);
  return meeting.status === 'published' || said ? '' : h('p.cover-status', words.status[meeting.status]);
}

/** What a reader must know before the minutes are read. */
function coverNotes({ meeting, words }: PrintView): Element[] {
  const pending = isUnapproved(meeting) ? [words.approval.pending] : [];
  return [...pending, ...tooFewPresent(meeting, words)].map((text) => h('p.cover-note', text));
}

/** In minutes that say when the meeting was held, that time and no other. */
function times({ meeting, words }: PrintView): Element[] {
  const held = meeting.status === 'minutes' ? timesHeld(meeting, words) : null;
  if (held === null) return fact(words.time, timesOf(meeting, words));
  return fact(words.fields.meeting.held.label, held);
}

function names(term: string, all: readonly string[]): Element[] {
  if (all.length === 0) return [];
  return [
    h('div', { role: 'listitem' }, [
      h('dt', term),
      h(
        'dd',
        h(
          'ul',
          all.map((name) => h('li', name)),
        ),
      ),
    ]),
  ];
}

function fact(term: string, value: string | Element | null): Element[] {
  return value === null || value === '' ? [] : [h('div', { role: 'listitem' }, [h('dt', term), h('dd', value)])];
}
