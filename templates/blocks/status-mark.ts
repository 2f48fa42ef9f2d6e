import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Meeting } from '../../src/agenda/model.ts';
import type { View } from '../view.ts';

/** A mark that says whether it is a draft, published, minutes or cancelled. */
export function statusMark(meeting: Meeting, words: View['words']): Element {
  const word = meeting.status === 'published' ? words.agenda : words.status[meeting.status];
  return h('span.status', { className: [`status-${meeting.status}`] }, word);
}
