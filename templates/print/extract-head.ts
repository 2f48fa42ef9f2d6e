import type { Element } from 'hast';
import { h } from 'hastscript';
import { isUnapproved } from '../../src/agenda/approval.ts';
import type { Meeting } from '../../src/agenda/model.ts';
import { formatDaysAndDate } from '../../src/locale/dates.ts';
import type { Locale } from '../../src/locale/index.ts';
import { coverHead } from './cover.ts';
import type { PrintView } from './view.ts';

/** What an extract is of, in the words of a language. */
export function nameExtract({ status }: Meeting, { extract }: Locale): string {
  return status === 'minutes' ? extract.ofMinutes : extract.ofAgenda;
}

/** What stands above an item that is printed by itself: whose it is, and of which document of which day. */
export function extractHead(view: PrintView): Element {
  const { meeting, words, language } = view;
  const day = [formatDaysAndDate(meeting, language, words), meeting.place].filter((one) => one !== null).join(', ');
  return h('div.extract-head', [
    coverHead(view),
    view.readers === 'internal' ? h('p.cover-confidential', words.confidential) : '',
    h('h1', nameExtract(meeting, words)),
    h('p.extract-council', meeting.council.name),
    h('p', day),
    meeting.status === 'published' || meeting.status === 'minutes'
      ? ''
      : h('p.cover-note', words.status[meeting.status]),
    isUnapproved(meeting) ? h('p.cover-note', words.approval.pending) : '',
  ]);
}
