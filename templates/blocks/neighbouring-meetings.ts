import type { Element } from 'hast';
import { h } from 'hastscript';
import { meetingPage } from '../../src/addresses.ts';
import type { AgendaView, MeetingFacts } from '../view.ts';
import { meetingName } from './meeting-name.ts';

/** The meetings of the same council before and after; nothing where it is the only one. */
export function neighbouringMeetings(view: AgendaView): Element[] {
  const { previous, next, words, link } = view;
  const step = (kind: string, label: string, one: MeetingFacts | null) =>
    one === null
      ? []
      : [
          h('p', { className: [kind] }, [
            h('span.quiet', label),
            ' ',
            h('a', { href: link(meetingPage(one)) }, meetingName(one, view)),
          ]),
        ];
  const steps = [...step('previous', words.previousMeeting, previous), ...step('next', words.nextMeeting, next)];
  return steps.length === 0 ? [] : [h('nav.neighbours', { ariaLabel: words.otherMeetings }, steps)];
}
