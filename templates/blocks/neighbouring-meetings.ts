import type { Element } from 'hast';
import { h } from 'hastscript';
import { meetingPage } from '../../src/addresses.ts';
import type { Meeting } from '../../src/agenda/model.ts';
import type { MeetingView } from '../view.ts';
import { meetingName } from './meeting-name.ts';

/** The meetings of the same council before and after; nothing where it is the only one. */
export function neighbouringMeetings(view: MeetingView): Element[] {
  const { meeting, site, words, link } = view;
  // Newest first.
  const meetings = site.councils.find(({ id }) => id === meeting.council.id)?.meetings ?? [];
  const at = meetings.findIndex(({ id }) => id === meeting.id);
  const step = (kind: string, label: string, one: Meeting | undefined) =>
    one === undefined
      ? []
      : [
          h('p', { className: [kind] }, [
            h('span.quiet', label),
            ' ',
            h('a', { href: link(meetingPage(one)) }, meetingName(one, view)),
          ]),
        ];
  const steps =
    at < 0
      ? []
      : [
          ...step('previous', words.previousMeeting, meetings[at + 1]),
          ...step('next', words.nextMeeting, meetings[at - 1]),
        ];
  return steps.length === 0 ? [] : [h('nav.neighbours', { ariaLabel: words.otherMeetings }, steps)];
}
