/* Days as `YYYY-MM-DD`, counted in UTC so that no time zone moves them. */

const day = 24 * 60 * 60 * 1000;
const thursday = 4;

/** Whether a text is a day of the calendar, `YYYY-MM-DD`. */
export function isDay(value: string): boolean {
  const instant = /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(value) : Number.NaN;
  return !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(value);
}

/** The first Thursday at least four weeks after a day, outside Christmas: where a first meeting is put. */
export function suggestMeetingDay(today: string): string {
  const earliest = addDays(today, 28);
  const weekday = new Date(earliest).getUTCDay();
  let found = addDays(earliest, (thursday - weekday + 7) % 7);
  while (isChristmas(found)) found = addDays(found, 7);
  return found;
}

/** When an agenda came out: today, or two weeks before the meeting where that is earlier. */
export function suggestPublication(meeting: string, today: string): string {
  const due = addDays(meeting, -14);
  return due < today ? due : today;
}

function isChristmas(date: string): boolean {
  const monthAndDay = date.slice(5);
  return monthAndDay >= '12-20' || monthAndDay <= '01-05';
}

/** The day a number of days after another. */
export function addDays(date: string, count: number): string {
  return new Date(Date.parse(date) + count * day).toISOString().slice(0, 10);
}
