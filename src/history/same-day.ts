/*
 * Who corrects an agenda in a browser commits after every line, and no reader saw the states between: the commits of a
 * day are one version. But what the author says was out lies between two versions, whenever that was: another status, a
 * day, time or place that readers have in their calendars, an item that came late or was withdrawn, the hour of
 * publication. What is compared is what readers saw then, so that no number of a version changes later.
 */
import { itemsOf } from '../agenda/accessors.ts';
import type { Meeting } from '../agenda/model.ts';
import { dateFormat } from '../locale/formats.ts';

/** A state of an agenda, and the commit that made it. */
interface State {
  readonly date: Date;
  readonly meeting: Meeting;
}

/** Whether a state follows another on the same day, with no publication between them. */
export function continuesDay(before: State, after: State): boolean {
  const { timezone } = after.meeting;
  return (
    dayOf(before.date, timezone) === dayOf(after.date, timezone) &&
    tellAnnounced(before.meeting) === tellAnnounced(after.meeting) &&
    !liesBetween(after.meeting.published, before.date, after.date, timezone)
  );
}

/** What an author changes of an agenda only once it was out, and what is in the calendars of readers. */
function tellAnnounced(meeting: Meeting): string {
  const { status, published, title, date, until, start, end, place, online, moved } = meeting;
  const marked = itemsOf(meeting)
    .filter(({ late, withdrawn }) => late !== null || withdrawn !== false)
    .map(({ title: name, late, withdrawn }) => [name, late, withdrawn]);
  return JSON.stringify([status, published, title, date, until, start, end, place, online, moved, marked]);
}

/** Whether the hour of publication lies between two commits; a day without an hour says nothing of that. */
function liesBetween(published: string | null, before: Date, after: Date, timezone: string): boolean {
  if (published === null || published.length === 'YYYY-MM-DD'.length) return false;
  const hasOffset = /(Z|[+-]\d\d:\d\d)$/.test(published);
  const [first, moment, last] = hasOffset
    ? [before.getTime(), Date.parse(published), after.getTime()]
    : [localTime(before, timezone), published.replace(' ', 'T'), localTime(after, timezone)];
  return first < moment && moment <= last;
}

function dayOf(instant: Date, timezone: string): string {
  return localTime(instant, timezone).slice(0, 'YYYY-MM-DD'.length);
}

/** `2026-09-17T10:00`, by the clock of a time zone. */
function localTime(instant: Date, timezone: string): string {
  const style = { dateStyle: 'short', timeStyle: 'medium', timeZone: timezone } as const;
  // Swedes write dates as ISO 8601 does.
  return dateFormat('sv-SE', style).format(instant).replace(' ', 'T');
}
