import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Meeting } from '../../src/agenda/model.ts';
import type { DatedView } from '../view.ts';
import { meetingList } from './meeting-list.ts';

/** The meetings to come, the next first; where the day is not known, nothing is said. */
export function upcomingMeetings(meetings: readonly Meeting[], view: DatedView, named: boolean): Element[] {
  if (view.today === null) return [];
  return [
    h('section', { className: meetings.length === 0 ? 'none' : undefined }, [
      h('h2#upcoming', view.words.upcoming),
      meetings.length === 0 ? '' : meetingList(meetings, view, { kind: 'upcoming', named }),
      h('p.quiet.if-none', view.words.noUpcoming),
    ]),
  ];
}
