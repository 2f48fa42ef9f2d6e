import type { Element } from 'hast';
import { h } from 'hastscript';
import { isUnapproved } from '../../src/agenda/approval.ts';
import { countPresent, hasQuorum, roomOf } from '../../src/agenda/attendance.ts';
import type { Meeting } from '../../src/agenda/model.ts';
import { formatDate } from '../../src/locale/dates.ts';
import type { Locale } from '../../src/locale/index.ts';
import type { View } from '../view.ts';

/** What a reader must know before the agenda is read: that it is a draft, cancelled, or held on another day. */
export function meetingNotices(meeting: Meeting, { words, language }: View): Element[] {
  const { status, moved } = meeting;
  return [
    ...(status === 'draft' ? [notice('draft', words.draftNotice)] : []),
    ...(status === 'planned' ? [notice('planned', words.plannedNotice)] : []),
    ...(status === 'cancelled' ? [notice('cancelled', words.cancelledNotice)] : []),
    ...(isUnapproved(meeting) ? [notice('unapproved', words.approval.pending)] : []),
    ...tooFewPresent(meeting, words).map((text) => notice('quorum', text)),
    ...(moved === null ? [] : [notice('moved', words.movedNotice(formatDate(moved, language)))]),
  ];
}

/** That there was no quorum, where that is told. */
export function tooFewPresent(meeting: Meeting, { attendance }: Locale): string[] {
  if (hasQuorum(meeting)) return [];
  return [attendance.noQuorum(countPresent(roomOf(meeting)), meeting.council.quorum ?? 0)];
}

function notice(kind: string, text: string): Element {
  return h('div.notice', { className: [`notice-${kind}`] }, h('p', h('strong', text)));
}
