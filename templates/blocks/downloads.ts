import type { Element } from 'hast';
import { h } from 'hastscript';
import { meetingDecisionsPage, meetingFolder } from '../../src/addresses.ts';
import { hidesAgenda } from '../../src/agenda/accessors.ts';
import { listDecisions } from '../../src/agenda/list-decisions.ts';
import { formatBytes } from '../../src/locale/dates.ts';
import type { DocumentFacts, MeetingView } from '../view.ts';

/** What a reader can take home of a meeting: its documents with pages and size, and the entry for a calendar. */
export function downloads(view: MeetingView): Element[] {
  const { document, agendaDocument, packetDocument, meeting, words } = view;
  const label = meeting.status === 'minutes' ? words.downloadMinutes : words.downloadPdf;
  const entries = [
    ...documentEntry(document, label, view),
    ...documentEntry(agendaDocument, words.downloadAgenda, view),
    ...documentEntry(packetDocument, words.downloadPacket, view),
    ...decisionsEntry(view),
    ...calendarEntry(view),
  ];
  return entries.length === 0 || (meeting.sections.length === 0 && !hidesAgenda(meeting))
    ? []
    : [h('ul.downloads', entries)];
}

/** A document with its pages and size; nothing where it was not printed. */
export function documentEntry(
  facts: DocumentFacts | null,
  label: string,
  { link, words, language }: MeetingView,
): Element[] {
  if (facts === null) return [];
  const size = `${words.pages(facts.pages)}, ${formatBytes(facts.bytes, language)}`;
  return [h('li', [h('a', { href: link(facts.file) }, label), ' ', h('span.quiet', size)])];
}

function decisionsEntry({ meeting, link, words }: MeetingView): Element[] {
  if (listDecisions(meeting).length === 0) return [];
  return [h('li', h('a', { href: link(meetingDecisionsPage(meeting)) }, words.decisionsOfMeeting))];
}

/** A meeting that the public does not know of yet, or that a preview shows, has no calendar file. */
function calendarEntry({ meeting, link, readers, words }: MeetingView): Element[] {
  if (readers === 'internal' || meeting.status === 'draft') return [];
  return [h('li', h('a', { href: link(`${meetingFolder(meeting)}/meeting.ics`) }, words.meetingCalendar))];
}
