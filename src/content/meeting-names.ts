import { z } from 'zod';
import { slugify } from '../text/slugify.ts';

const wellFormed = /^\d{4}-\d{2}-\d{2}(-[a-z0-9]+)*$/;
const separator = '[-_. ]{1,2}';
const yearFirst = new RegExp(`^(\\d{4})${separator}(\\d{1,2})${separator}(\\d{1,2})(?!\\d)(.*)$`);
const yearLast = new RegExp(`^(\\d{1,2})${separator}(\\d{1,2})${separator}(\\d{4})(?!\\d)(.*)$`);
const joined = /^(\d{4})(\d{2})(\d{2})(?!\d)(.*)$/;

/** Whether a folder's name is that of a meeting: `2026-09-17`, `2026-09-17-ekstra`. */
export function isMeetingName(name: string): boolean {
  return wellFormed.test(name) && z.regexes.date.test(name.slice(0, 10));
}

/** `17.9.2026 Ekstra` → `2026-09-17-ekstra`; `null` where the name tells no day, or the right one already. */
export function suggestMeetingName(name: string): string | null {
  const [, year = '', month = '', day = '', rest = ''] =
    yearFirst.exec(name) ?? joined.exec(name) ?? readYearLast(name);
  const date = [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-');
  if (!z.regexes.date.test(date)) return null;
  const suffix = slugify(rest);
  const suggested = suffix === '' ? date : `${date}-${suffix}`;
  return suggested === name ? null : suggested;
}

/** The day stands before the month, as everywhere but in American English: `17-09-2026`, also `09-17-2026`. */
function readYearLast(name: string): readonly string[] {
  const [, first = '', second = '', year = '', rest = ''] = yearLast.exec(name) ?? [];
  return Number(second) > 12 ? ['', year, first, second, rest] : ['', year, second, first, rest];
}
