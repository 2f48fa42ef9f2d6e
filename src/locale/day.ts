/* A day of the calendar, for the texts of languages themselves; the rest is in dates.ts, which knows the languages. */
import { dateFormat } from './formats.ts';

/** `2026-09-17` → `17. september 2026`, in the words of `language` (BCP 47). */
export function formatDate(date: string, language: string): string {
  return dateFormat(regionOf(language), { dateStyle: 'long', timeZone: 'UTC' }).format(asDay(date));
}

/** English alone means the order of dates that Europe uses; `en-US` is taken at its word. */
export function regionOf(language: string): string {
  return language === 'en' ? 'en-GB' : language;
}

/** The beginning of the day that a date or moment names. */
export function asDay(date: string): Date {
  return new Date(`${date.slice(0, 10)}T00:00:00Z`);
}
