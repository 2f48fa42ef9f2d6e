import type { Element } from 'hast';
import { h } from 'hastscript';
import { fullTitle } from '../../src/agenda/title.ts';
import { formatDaysAndDate } from '../../src/locale/dates.ts';
import type { PrintView } from './view.ts';

/** A page with a line for everybody who signs the minutes; it says what is signed, so that it can stand by itself. */
export function signatureSheet({ meeting, words, language }: PrintView): Element[] {
  if (meeting.signatures.length === 0) return [];
  const what = [fullTitle(meeting, words), meeting.council.name, formatDaysAndDate(meeting, language, words)].join(
    ', ',
  );
  return [
    h('section.signatures', [
      h('h2#signatures', words.fields.meeting.signatures.label),
      h('p', what),
      h(
        'ul',
        meeting.signatures.map((name) => h('li', [h('div.signature-line', { ariaHidden: 'true' }), h('span', name)])),
      ),
    ]),
  ];
}
