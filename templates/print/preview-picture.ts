/* What other sites show of a meeting where somebody links to it: whose meeting it is, which, and when. */
import type { Root } from 'hast';
import { h } from 'hastscript';
import { fullTitle } from '../../src/agenda/title.ts';
import { formatDaysAndDate } from '../../src/locale/dates.ts';
import { timesOf } from '../blocks/meeting-facts.ts';
import { wholeDocument } from '../blocks/whole-document.ts';
import { coverHead } from './cover.ts';
import type { PrintView } from './view.ts';

/** A page of 1200 × 630 pixels, for a picture (Open Graph). */
export function previewPicture(view: PrintView): Root {
  const { meeting, words, language } = view;
  const { status } = meeting;
  const day = [formatDaysAndDate(meeting, language, words), timesOf(meeting, words)];
  return wholeDocument(
    language,
    [h('title', meeting.council.name), h('link', { rel: 'stylesheet', href: 'assets/print.css' })],
    h('body', { className: ['preview', `status-${status}`] }, [
      coverHead(view),
      h('h1', meeting.council.name),
      h('p.preview-title', [
        h('span', fullTitle(meeting, words)),
        status === 'cancelled' ? h('span.preview-status', words.status.cancelled) : '',
      ]),
      h('p.preview-day', day.filter((part) => part !== null).join(/^\d/.test(day[1] ?? '') ? ', ' : ' ')),
      h('p.preview-place', meeting.place ?? ''),
    ]),
  );
}
