import type { Meeting } from './model.ts';

const day = 24 * 60;

/** The day on which a meeting ends, `YYYY-MM-DD`: the next one where its end is earlier than its start. */
export function endDateOf({ date, start, end }: Pick<Meeting, 'date' | 'start' | 'end'>): string {
  if (end === null || end > start) return date;
  const next = new Date(`${date}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}

/** Minutes from one time (`HH:MM`) to the next such time, over midnight if need be. */
export function minutesBetween(from: string, to: string): number {
  return (toMinutes(to) - toMinutes(from) + day) % day;
}

/** `09:50` and 25 → `10:15`. */
export function addMinutes(time: string, minutes: number): string {
  const sum = (toMinutes(time) + minutes) % day;
  return [Math.floor(sum / 60), sum % 60].map((part) => String(part).padStart(2, '0')).join(':');
}

function toMinutes(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}
