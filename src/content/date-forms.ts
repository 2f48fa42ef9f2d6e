/* Dates as people write them (`6. marts 2026`, `17/9-26`, `tors. den 17.`) → `YYYY-MM-DD`. */
import { anyWord } from '../locale/any-word.ts';
import { dateFormat } from '../locale/formats.ts';
import { languages } from '../locale/index.ts';
import { readTime } from './time-forms.ts';

export interface DateForm {
  readonly text: string;
  readonly certain: boolean;
}

const beforeDate = new RegExp(`^(?:${anyWord('beforeDate')}) ?`, 'i');
const weekday = /^(\p{L}{2,})\.?,? (?=\d|d\. ?\d|den |\p{L}{3,} \d{1,2}, ?\d{4}$)/iu;
const locales = [...languages, 'de-AT'];
const year = '(\\d{4}|\\d{2})';

/** Day before month, as all of the languages but American English write it. `meeting` is the day that the folder is named after. */
export function readDate(value: string, meeting: string | null): DateForm | null {
  const [before = '', word = ''] = weekday.exec(value) ?? [];
  const named = isWeekday(word);
  const found = readBareDate(value.slice(named ? before.length : 0).replace(beforeDate, ''), meeting);
  const other = found !== null && named && !isWeekday(word, found.text);
  return found === null ? readWithin(value, meeting) : { ...found, certain: found.certain && !other };
}

function readBareDate(bare: string, meeting: string | null): DateForm | null {
  const iso = /^(\d{4})[-./]?(\d{1,2})[-./]?(\d{1,2})(?:T00:00(?::00(?:\.000)?)?Z?)?$/.exec(bare);
  if (iso !== null) return formOf(iso[1], iso[2], iso[3], true, meeting);
  const numbers = new RegExp(`^(\\d{1,2})[-./] ?(\\d{1,2})(?:(?:[-./] ?| )${year}|[.]?)$`).exec(bare);
  if (numbers !== null) {
    // 6/3/2026 is June in America.
    const american = Number(numbers[1]) <= 12 && /^\d+\/\d+\/\d+$/.test(bare) && numbers[1] !== numbers[2];
    return formOf(numbers[3], numbers[2], numbers[1], !american, meeting);
  }
  const dayFirst = new RegExp(`^(\\d{1,2})(?:\\.|st|nd|rd|th)?[ -]?(?:of )?(\\p{L}+)\\.?,?(?:[ -]${year})?$`, 'iu');
  const [, day, month, long] = dayFirst.exec(bare) ?? [];
  const [, first, second, third] = /^(\p{L}+)\.? (\d{1,2})(?:st|nd|rd|th)?(?:,? ?(\d{4}))?$/iu.exec(bare) ?? [];
  const [, early, named, late] = /^(\d{4}) (\p{L}+)\.? (\d{1,2})\.?$/iu.exec(bare) ?? [];
  return formOf(long ?? third ?? early, findMonth(month ?? first ?? named), day ?? second ?? late, true, meeting);
}

/** A date and a time, as one value. */
export function readDateTime(value: string, meeting: string | null): string | null {
  const [, day, time] = /^(.*?\d{4}|\d{4}-\S+?)(?:T|,| )+(kl\..*|[\d.:]+)$/.exec(value) ?? [];
  const date = readDate(day ?? '', meeting);
  const hour = readTime(time ?? '');
  return date === null || hour === null ? null : `${date.text}T${hour}`;
}

/** A year that is left out, or has two figures, is that of the meeting: it is certain where the whole is the meeting's day. */
function formOf(
  year: string | undefined,
  month: string | number | null | undefined,
  day: string | undefined,
  certain: boolean,
  meeting: string | null,
): DateForm | null {
  if (month === undefined || month === null || day === undefined) return null;
  const whole = year?.length === 2 ? `20${year}` : (year ?? meeting?.slice(0, 4));
  if (whole === undefined) return null;
  const text = `${whole}-${pad(month)}-${pad(day)}`;
  return { text, certain: text === meeting || (certain && year?.length === 4) };
}

/** The only date in a longer text. */
function readWithin(value: string, meeting: string | null): DateForm | null {
  const all =
    value.match(/\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[./-] ?\d{1,2}[./ -] ?\d{4}|\d{1,2}\. ?\p{L}{3,} \d{4}/gu) ?? [];
  const [first, ...more] = all;
  if (first === undefined || more.length > 0 || first === value) return null;
  const found = readBareDate(first, meeting);
  return found === null ? null : { ...found, certain: false };
}

/** The month of which a word is the name, or its beginning, in any of the languages. */
function findMonth(word: string | undefined): number | null {
  if (word === undefined || word.length < 3) return null;
  const name = word.toLowerCase();
  const months = Array.from({ length: 12 }, (_, index) => index + 1);
  const named = (month: number) => namesOf({ month: 'long' }, new Date(Date.UTC(2026, month - 1, 1)));
  return months.find((month) => named(month).some((known) => known.startsWith(name))) ?? null;
}

/** Whether a word is the name of a weekday, or its beginning; of that of a date, where there is one. */
function isWeekday(word: string, date?: string): boolean {
  const name = word.toLowerCase();
  const begins = (day: Date) => namesOf({ weekday: 'long' }, day).some((known) => known.startsWith(name));
  const week = Array.from({ length: 7 }, (_, index) => new Date(Date.UTC(2026, 0, index + 1)));
  const days = date === undefined ? week : [new Date(`${date}T00:00:00Z`)];
  return name !== '' && days.some((day) => Number.isNaN(day.valueOf()) || begins(day));
}

function namesOf(options: Intl.DateTimeFormatOptions, day: Date): string[] {
  return locales.map((language) =>
    dateFormat(language, { ...options, timeZone: 'UTC' })
      .format(day)
      .toLowerCase(),
  );
}

function pad(number: string | number): string {
  return String(number).padStart(2, '0');
}
