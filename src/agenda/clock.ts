import type { Meeting } from './model.ts';

const day = 24 * 60;

/** The day on which a meeting ends, `YYYY-MM-DD`: the last of several, or the next one where its end is earlier than its start. */
export function endDateOf({ date, until, start, end }: Pick<Meeting, 'date' | 'until' | 'start' | 'end'>): string {
  if (until !== null) return until;
  return end === null || start === null || end > start ? date : addDays(date, 1);
}

/** Minutes from one time (`HH:MM`) to the next such time, over midnight if need be. */
export function minutesBetween(from: string, to: string): number {
  return (toMinutes(to) - toMinutes(from) + day) % day;
}

/** `09:50` and 25 → `10:15`. */
export function addMinutes(time: string, minutes: number): string {
  const sum = (((toMinutes(time) + minutes) % day) + day) % day;
  return [Math.floor(sum / 60), sum % 60].map((part) => String(part).padStart(2, '0')).join(':');
}

/** A day some days later. */
export function addDays(date: string, days: number): string {
  const later = new Date(`${date}T00:00:00Z`);
  later.setUTCDate(later.getUTCDate() + days);
  return later.toISOString().slice(0, 10);
}

/** Whole days from one day to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/**
 * Minutes from the start of a meeting to a time of it. One without a day is of the first day or the night after; over
 * several days it can be of any of them, and is not known: `null`.
 */
export function minutesInto(
  { date, until, start }: { readonly date: string; readonly until: string | null; readonly start: string | null },
  moment: string,
): number | null {
  const first = start ?? '00:00';
  const [day, time = ''] = moment.split('T');
  if (day === undefined || time === '') return until === null ? minutesBetween(first, moment) : null;
  return daysBetween(date, day) * 1440 + toMinutes(time) - toMinutes(first);
}

/** Minutes since midnight. */
export function toMinutes(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}
