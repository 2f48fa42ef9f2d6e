/* What meetings.json holds, version 1. Its type and its JSON Schema follow from here. */
import { z } from 'zod';

const address = z.string().min(1).describe('Absolute where the site has a url, else relative to meetings.json');

const meeting = z.strictObject({
  id: z.string().describe('The name of the folder'),
  council: z.string().describe('The id of the council'),
  title: z.string(),
  date: z.iso.date(),
  until: z.iso.date().nullable().describe('The last day of a meeting over several days'),
  start: z.string().nullable().describe('HH:MM, local time; null while it is not known'),
  end: z.string().nullable(),
  timezone: z.string().describe('An IANA name'),
  place: z.string().nullable(),
  status: z.enum(['planned', 'published', 'minutes', 'cancelled']),
  moved: z.iso.date().nullable().describe('The day from which the meeting was moved'),
  version: z
    .int()
    .min(0)
    .describe('How many versions of the agenda have been published; 0 while the meeting is planned'),
  changed: z.iso.datetime().describe('When the last of them was'),
  items: z.int().min(0).describe('How many items are on the agenda'),
  url: address,
  agenda: address.describe('agenda.json'),
  calendar: address.describe('meeting.ics'),
  document: address.nullable().describe('The agenda or the minutes as a PDF; null without one'),
});

/** meetings.json: every meeting that was published or is planned. A field that does not apply is `null`, never left out. */
export const meetingsSchema = z.strictObject({
  $schema: z.string(),
  version: z.literal(1),
  title: z.string(),
  organization: z.string(),
  councils: z.array(z.strictObject({ id: z.string(), name: z.string(), url: address })),
  meetings: z.array(meeting).describe('By council, newest first'),
});

export type MeetingsData = z.output<typeof meetingsSchema>;
