import { asIntlTells } from './clock.ts';
import type { Locale } from './da/interface.ts';
import { asDay, formatDate, regionOf } from './day.ts';
import { dateFormat, numberFormat } from './formats.ts';
import { findLanguage, isKnownLanguage } from './index.ts';
import type { Clock } from './language.ts';

export { formatDate, regionOf } from './day.ts';

/** `2026-09-17` → `torsdag den 17. september 2026`. */
export function formatDayAndDate(date: string, language: string, words: Locale): string {
  // Outside Britain, countries that write English differ in order and commas: Intl knows.
  if (/^en-(?!gb)/i.test(language)) {
    return dateFormat(language, { dateStyle: 'full', timeZone: 'UTC' }).format(asDay(date));
  }
  const weekday = dateFormat(regionOf(language), { weekday: 'long', timeZone: 'UTC' }).format(asDay(date));
  return words.dayAndDate(weekday, formatDate(date, language));
}

/** The days of a meeting: `17. september 2026`, or `17.–18. september 2026`. */
export function formatDays(
  { date, until }: { readonly date: string; readonly until: string | null },
  language: string,
) {
  if (until === null) return formatDate(date, language);
  return dateFormat(regionOf(language), { dateStyle: 'long', timeZone: 'UTC' }).formatRange(asDay(date), asDay(until));
}

/** The same with weekdays: `torsdag den 17. september – fredag den 18. september 2026`. */
export function formatDaysAndDate(
  { date, until }: { readonly date: string; readonly until: string | null },
  language: string,
  words: Locale,
): string {
  const first = formatDayAndDate(date, language, words);
  if (until === null) return first;
  const start = date.slice(0, 4) === until.slice(0, 4) ? first.replace(/,? \d{4}$/, '') : first;
  return `${start} – ${formatDayAndDate(until, language, words)}`;
}

/** A day of the week at a time: `fredag kl. 13.00`. */
export function formatWeekdayAndTime(date: string, time: string, language: string, words: Locale): string {
  return `${formatWeekday(date, language)} ${formatTimeSpan(time, null, language, words)}`;
}

/** `2026-09-18` → `fredag`. */
export function formatWeekday(date: string, language: string): string {
  return dateFormat(regionOf(language), { weekday: 'long', timeZone: 'UTC' }).format(asDay(date));
}

/** Times that can each name their day: `kl. 10.00–12.30`, `fredag kl. 10.00–12.30`, `fredag kl. 16.00 – lørdag kl. 9.00`. */
export function formatMoments(start: string, end: string, language: string, words: Locale): string {
  const [[day, from], [lastDay, to]] = [splitMoment(start), splitMoment(end)];
  if (day === null) return formatTimeSpan(from, to, language, words);
  if (lastDay === null || lastDay === day) {
    return `${formatWeekday(day, language)} ${formatTimeSpan(from, to, language, words)}`;
  }
  return `${formatWeekdayAndTime(day, from, language, words)} – ${formatWeekdayAndTime(lastDay, to, language, words)}`;
}

/** `2026-09-18T09:00` → the day and the time; no day where there is none. */
export function splitMoment(moment: string): readonly [string | null, string] {
  const [day = '', time] = moment.split('T');
  return time === undefined ? [null, day] : [day, time];
}

/** The days of a meeting where the year is known: `torsdag 17. september`, or `torsdag 17. september – fredag 18. september`. */
export function formatDaysOfYear(
  { date, until }: { readonly date: string; readonly until: string | null },
  language: string,
): string {
  const style = { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' } as const;
  const format = dateFormat(regionOf(language), style);
  return [date, ...(until === null ? [] : [until])].map((day) => format.format(asDay(day))).join(' – ');
}

/** `2026-09` → `september`. */
export function formatMonth(month: string, language: string): string {
  return dateFormat(regionOf(language), { month: 'long', timeZone: 'UTC' }).format(asDay(`${month}-01`));
}

/** An instant → `17. september 2026 kl. 10.00`, by the clock of a time zone. */
export function formatInstant(instant: Date, language: string, timezone: string): string {
  const style = { dateStyle: 'long', timeStyle: 'short', timeZone: timezone } as const;
  const told = dateFormat(regionOf(language), style).format(instant);
  return clockOf(language).behindDate(told);
}

/** An instant → `17. september 2026`, by the calendar of a time zone. */
export function formatDayOf(instant: Date, language: string, timezone: string): string {
  return dateFormat(regionOf(language), { dateStyle: 'long', timeZone: timezone }).format(instant);
}

/** `10:00` → `10.00` in Danish, `10:00` in English: hours and minutes as the language writes them. */
export function formatTime(time: string, language: string): string {
  const instant = new Date(`1970-01-01T${time}:00Z`);
  if (/^en-(?!gb)/i.test(language)) {
    return dateFormat(language, { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' }).format(instant);
  }
  const style = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: 'UTC' } as const;
  const told = dateFormat(regionOf(language), style).format(instant);
  return clockOf(language).alone(told);
}

/** `10:00`, `12:30` → `kl. 10.00–12.30`. */
export function formatTimeSpan(start: string, end: string | null, language: string, words: Locale): string {
  return words.timeSpan(formatTime(start, language), end === null ? null : formatTime(end, language));
}

/** A size in bytes → `12 kB`, `3,4 MB` (decimal units, SI). */
export function formatBytes(bytes: number, language: string): string {
  const unit = bytes < 1_000_000 ? 'kilobyte' : 'megabyte';
  const amount = bytes < 1_000_000 ? Math.max(1, Math.round(bytes / 1000)) : bytes / 1_000_000;
  return numberFormat(language, { style: 'unit', unit, maximumFractionDigits: 1 }).format(amount);
}

/** Of a language that Dagsorden does not speak, Intl knows best. */
function clockOf(language: string): Clock {
  return isKnownLanguage(language) ? findLanguage(language).clock : asIntlTells;
}
