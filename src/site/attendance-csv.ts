/* Who came to a council's meetings in a year, a line for each person and meeting. */
import { meetingPage } from '../addresses.ts';
import type { AttendanceYear } from '../agenda/list-attendance.ts';
import { writeCsv } from '../text/csv.ts';

/** As a spreadsheet reads it; `address` writes the address of a page. */
export function attendanceCsv({ meetings, people }: AttendanceYear, address: (file: string) => string): string {
  const rows = meetings.flatMap((meeting, index) =>
    people.flatMap(({ name, meetings: all }) => {
      const one = all[index];
      if (one === undefined || one.state === 'none') return [];
      const { from = null, to = null, for: member = null } = one.attendee ?? {};
      return [[meeting.date, meeting.id, name, one.state, from, to, member, address(meetingPage(meeting))]];
    }),
  );
  return writeCsv([['date', 'meeting', 'name', 'state', 'from', 'to', 'for', 'url'], ...rows]);
}
