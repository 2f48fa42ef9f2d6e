/* Days as `YYYY-MM-DD`. */
import { dateFormat } from '../locale/formats.ts';

/** The last day on which something is `weekdays` weekdays before `day`, which does not count itself. */
export function latestDay(day: string, weekdays: number, holidays: ReadonlySet<string>): string {
  let at = day;
  for (let left = weekdays; left > 0; ) {
    at = dayBefore(at);
    if (isWeekday(at, holidays)) left -= 1;
  }
  return at;
}

/** The day of a date or date-time; one with an offset is taken to the time zone. */
export function localDay(written: string, timeZone: string): string {
  if (!/(Z|[+-]\d\d:\d\d)$/.test(written)) return written.slice(0, 10);
  const parts = dateFormat('en', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  const part = Object.fromEntries(parts.formatToParts(new Date(written)).map(({ type, value }) => [type, value]));
  return `${part['year']}-${part['month']}-${part['day']}`;
}

function isWeekday(day: string, holidays: ReadonlySet<string>): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !holidays.has(day);
}

function dayBefore(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
}
