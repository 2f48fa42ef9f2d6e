/* Calendars (iCalendar, RFC 5545): one event a meeting, changed by SEQUENCE when its agenda changes, never taken out. */
import ical, { type ICalCalendar, ICalEventStatus } from 'ical-generator';
import { tzlib_get_ical_block } from 'timezones-ical-library';
import { meetingPage } from '../addresses.ts';
import { addDays, endDateOf } from '../agenda/clock.ts';
import type { Meeting } from '../agenda/model.ts';
import { nameEvent } from '../agenda/title.ts';
import { wordsOf } from '../locale/own-words.ts';
import { oneLine } from '../text/formats.ts';
import type { SiteContext } from './page-view.ts';
import { createAddress, type KnownMeeting, permanentName } from './syndication.ts';

/** A calendar of meetings; `name` is what calendar programs call it. */
export function icalendar(context: SiteContext, known: readonly KnownMeeting[], file: string, name: string): string {
  const calendar = ical({
    name: oneLine(name),
    prodId: { company: 'Dagsorden', product: 'Dagsorden' },
    // Without a zone of its own, so that stamps are written in UTC; every event names its zone.
    timezone: { name: null, generator: describeTimezone },
    ttl: 60 * 60 * 12,
  });
  for (const one of known) addMeeting(calendar, one, context, file);
  return `${propertiesFirst(calendar.toString())}\r\n`;
}

/** The properties of a calendar stand before its components (RFC 5545, 3.4 and 3.6): the library writes zones earlier. */
function propertiesFirst(text: string): string {
  const lines = text.replace(/\r\n(?=[ \t])/g, '\u0000').split('\r\n');
  const properties: string[] = [];
  const components: string[] = [];
  let depth = 0;
  for (const line of lines.slice(1, -1)) {
    if (line.startsWith('BEGIN:')) depth += 1;
    (depth === 0 ? properties : components).push(line);
    if (line.startsWith('END:')) depth -= 1;
  }
  const [first = '', last = ''] = [lines[0], lines.at(-1)];
  return [first, ...properties, ...components, last].join('\r\n').replaceAll('\u0000', '\r\n');
}

function addMeeting(calendar: ICalCalendar, known: KnownMeeting, context: SiteContext, file: string): void {
  const { council, meeting, versions, changed } = known;
  const words = wordsOf(meeting);
  // A calendar has no place of its own: a relative address would lead nowhere.
  const address = context.site.url === null ? null : createAddress(context, file)(meetingPage(meeting));
  const cancelled = meeting.status === 'cancelled';
  const name = oneLine(nameEvent({ ...meeting, council }, words));
  const page = address === null ? [] : [`${meeting.status === 'minutes' ? words.minutes : words.agenda}: ${address}`];
  const online = meeting.online === null ? [] : [`${words.fields.meeting.online.label}: ${meeting.online}`];
  calendar.createEvent({
    id: permanentName(context.site, known),
    sequence: (versions.at(-1)?.number ?? 1) - 1,
    stamp: changed,
    lastModified: changed,
    ...timesOf(meeting),
    summary: cancelled ? `${words.status.cancelled.toUpperCase()}: ${name}` : name,
    description: [...page, ...online].map(oneLine).join('\n') || null,
    location: meeting.place === null ? null : oneLine(meeting.place),
    url: address,
    status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  });
}

/** A meeting whose hour is not known takes whole days, the end of which is the day after the last (RFC 5545, 3.6.1). */
function timesOf(meeting: Meeting) {
  const { date, until, start, end, timezone } = meeting;
  if (start === null) return { allDay: true, start: date, end: addDays(until ?? date, 1) };
  const last = end ?? (until === null ? null : '23:59');
  return {
    start: `${date}T${start}:00`,
    end: last === null ? null : `${endDateOf(meeting)}T${last}:00`,
    timezone,
  };
}

/** The rules of a time zone under the name that events use; the library may know it by another. */
function describeTimezone(name: string): string | null {
  const [block = ''] = tzlib_get_ical_block(name);
  if (!block.startsWith('BEGIN:VTIMEZONE')) return null;
  return block.replace(/^(TZID|X-LIC-LOCATION):.*$/gm, (_, key: string) => `${key}:${name}`);
}
