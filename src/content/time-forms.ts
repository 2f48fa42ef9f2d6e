/* Times of day as people write them (`kl. 9.30`, `19 Uhr`, `10-12`) → `HH:MM`. */
import { anyWord } from '../locale/any-word.ts';
import { allLanguages } from '../locale/index.ts';

export interface TimeForm {
  readonly text: string;
  readonly certain: boolean;
  /** When it ends, where that stands there too. */
  readonly end: string | null;
}

const before = `(?:(?:${anyWord('beforeTime')})\\s*)*`;
const clock = new RegExp(
  `^${before}\\s*(\\d{1,2})(?:\\s*[.:,;h]\\s*(\\d{2})(?::00)?)?\\s*(${anyWord('afterTime', ['h'])})?$`,
  'i',
);
const between = new RegExp(`\\s*[-–—]\\s*|\\s+(?:${anyWord('until')})\\s+`, 'i');
const within = new RegExp(`\\b\\d{1,2}[.:]\\d{2}\\b|(?<!\\p{L})(?:${anyWord('beforeTime')}) \\d{1,2}\\b`, 'giu');

/** What a time is; of two the first, with when it ends. The second alone, where the field is that of an end. */
export function readTimeForm(value: string, key: string): TimeForm | null {
  const time = readTime(value, key);
  if (time !== null) return { text: time, certain: true, end: null };
  const [first, last, ...more] = value.split(between).map((part) => readTime(part, key));
  if (first && last && more.length === 0) return formOfRange(first, last, key);
  return readHalf(value) ?? readWithin(value, key);
}

function formOfRange(first: string, last: string, key: string): TimeForm {
  return key === 'end' ? { text: last, certain: false, end: null } : { text: first, certain: false, end: last };
}

/** `10.00`, `kl. 9`, `7 pm`, `1630` → `HH:MM`. Midnight, as the end of a day, is the next day's beginning. */
export function readTime(value: string, key = ''): string | null {
  const [, hours = '', minutes = '00', half = ''] = clock.exec(value.trim()) ?? /^(\d{2})(\d{2})$/.exec(value) ?? [];
  if (hours === '') return null;
  const afternoon = /^p/i.test(half) && Number(hours) < 12;
  const midnight = /^a/i.test(half) && Number(hours) === 12;
  const hour = Number(hours) + (afternoon ? 12 : 0) - (midnight ? 12 : 0);
  if (hour === 24 && minutes === '00') return key === 'end' ? '00:00' : null;
  return `${String(hour).padStart(2, '0')}:${minutes}`;
}

/** `halv ti` is half past nine, in the morning or in the evening. */
function readHalf(value: string): TimeForm | null {
  const bare = value.toLowerCase().replace(new RegExp(`^${before}\\s*`, 'i'), '');
  const [, word = ''] = /^hal[bv] (\p{L}+|\d{1,2})$/u.exec(bare) ?? [];
  const named = allLanguages.map(({ input }) => input.amounts[word]).find((hour) => hour !== undefined);
  const hour = named ?? (/^\d+$/.test(word) ? Number(word) : 0);
  if (!Number.isInteger(hour) || hour < 1 || hour > 12) return null;
  return { text: `${String(hour === 1 ? 12 : hour - 1).padStart(2, '0')}:30`, certain: false, end: null };
}

/** The only time in a longer text. */
function readWithin(value: string, key: string): TimeForm | null {
  const [first, ...more] = value.match(within) ?? [];
  const time = first === undefined || more.length > 0 ? null : readTime(first, key);
  return time === null ? null : { text: time, certain: false, end: null };
}
