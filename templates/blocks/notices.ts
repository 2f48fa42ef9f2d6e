import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Meeting } from '../../src/agenda/model.ts';
import { formatDate } from '../../src/locale/dates.ts';
import type { View } from '../view.ts';

/** What a reader must know before the agenda is read: that it is a draft, cancelled, or held on another day. */
export function meetingNotices(meeting: Meeting, { words, language }: View): Element[] {
  const { status, moved } = meeting;
  return [
    ...(status === 'draft' ? [notice('draft', words.draftNotice)] : []),
    ...(status === 'planned' ? [notice('planned', words.plannedNotice)] : []),
    ...(status === 'cancelled' ? [notice('cancelled', words.cancelledNotice)] : []),
    ...(moved === null ? [] : [notice('moved', words.movedNotice(formatDate(moved, language)))]),
  ];
}

function notice(kind: string, text: string): Element {
  return h('div.notice', { className: [`notice-${kind}`] }, h('p', h('strong', text)));
}
