/* meetings.json: an index of all meetings as open data, version 1. */
import { councilPage, documentFile, meetingFolder, meetingPage } from '../addresses.ts';
import { writeJson } from '../text/formats.ts';
import type { MeetingsData } from './meetings-schema.ts';
import type { SiteContext } from './page-view.ts';
import { createAddress, type KnownMeeting } from './syndication.ts';

/** The index of the meetings that the public knows of, ready to be written. */
export function meetingsJson(context: SiteContext, known: readonly KnownMeeting[]): string {
  const { site } = context;
  const address = createAddress(context, 'meetings.json');
  const data: MeetingsData = {
    $schema: address('meetings.schema.json'),
    version: 1,
    title: site.title,
    organization: site.organization,
    councils: site.councils.map(({ id, name }) => ({ id, name, url: address(councilPage(id)) })),
    meetings: known.map((one) => describeMeeting(one, context, address)),
  };
  return writeJson(data);
}

function describeMeeting(
  known: KnownMeeting,
  { documents }: SiteContext,
  address: (file: string) => string,
): MeetingsData['meetings'][number] {
  const { council, meeting, versions, changed } = known;
  const { id, title, date, until, start, end, timezone, place, moved, status } = meeting;
  const document = documents.get(documentFile(meeting));
  return {
    id,
    council: council.id,
    title,
    date,
    until,
    start,
    end,
    timezone,
    place,
    status: status === 'draft' ? 'published' : status,
    moved,
    version: versions.length,
    changed: changed.toISOString(),
    items: meeting.sections.reduce((sum, section) => sum + section.items.length, 0),
    url: address(meetingPage(meeting)),
    agenda: address(`${meetingFolder(meeting)}/agenda.json`),
    calendar: address(`${meetingFolder(meeting)}/meeting.ics`),
    document: document === undefined ? null : address(document.file),
  };
}
