/*
 * A value in a form of its author's own → the forms that a field might take: `kl. 10` → `10:00`, `6. marts 2026` →
 * `2026-03-06`, `ja` → `true`. Which of them it is, the schema says: the one that it accepts.
 */
import { readTruth } from '../fields/truth.ts';
import { anyWord } from '../locale/any-word.ts';
import { dateFormat, languageNames } from '../locale/formats.ts';
import { allLanguages, languages } from '../locale/index.ts';
import { slugify } from '../text/slugify.ts';
import { writeScalar } from './write-scalar.ts';

export interface Form {
  /** As it is written in YAML. */
  readonly text: string;
  readonly value: string | boolean;
  /** Whether the author cannot have meant anything else. */
  readonly certain: boolean;
}

/** The forms that a value can be given. */
export function listForms(written: string): Form[] {
  const value = written.normalize('NFKC').replace(/\s+/g, ' ').trim();
  const truth = readTruth(value);
  return [
    ...(truth === null ? [] : [{ text: String(truth), value: truth, certain: true }]),
    ...certain(readTime(value)),
    ...readDate(value),
    ...certain(readDateTime(value)),
    ...certain(wordsOfChoices.get(value.toLowerCase()) ?? value.toLowerCase()),
    ...certain(readNumber(value)),
    ...certain(/^#?([0-9a-f]{3}|[0-9a-f]{6})$/i.test(value) ? `#${value.replace(/^#/, '')}` : null),
    ...certain(/^(www\.|[a-z0-9-]+(\.[a-z0-9-]+)+(\/|$))/i.test(value) ? `https://${value}` : null),
    ...certain(findLanguage(value)),
    ...[slugify(value)].filter((id) => id !== '').map((id) => ({ text: writeScalar(id), value: id, certain: false })),
  ];
}

const wordsOfChoices: ReadonlyMap<string, string> = new Map(
  allLanguages.flatMap(({ input }) =>
    Object.entries(input.choices).flatMap(([choice, words]) => words.map((word) => [word, choice] as const)),
  ),
);

function certain(text: string | null): Form[] {
  return text === null ? [] : [{ text: writeScalar(text), value: text, certain: true }];
}

const clock = new RegExp(
  `^(?:${anyWord('beforeTime')})?\\s*(\\d{1,2})(?:\\s*[.:,]\\s*(\\d{2})(?::00)?)?\\s*(${anyWord('afterTime', ['h'])})?$`,
  'i',
);
const beforeDate = new RegExp(`^(?:${anyWord('beforeDate')}) ?`, 'i');
const numbered = new RegExp(
  `^(?:${anyWord('beforeNumber')})? ?(\\d+(?:[.,]\\d+)?[a-z]?)\\.?(?: (?:${anyWord('weekdays')}))?$`,
  'i',
);

function readTime(value: string): string | null {
  const [, hours = '', minutes = '00', half = ''] = clock.exec(value) ?? /^(\d{2})(\d{2})$/.exec(value) ?? [];
  if (hours === '') return null;
  const afternoon = /^p/i.test(half) && Number(hours) < 12;
  const midnight = /^a/i.test(half) && Number(hours) === 12;
  const hour = Number(hours) + (afternoon ? 12 : 0) - (midnight ? 12 : 0);
  return `${pad(hour)}:${minutes}`;
}

/** Day before month, as all of the languages but American English write it. */
function readDate(value: string): Form[] {
  const bare = value.replace(/^\p{L}+,? (?=\d|d\.|den )/iu, '').replace(beforeDate, '');
  const iso = /^(\d{4})[-./]?(\d{1,2})[-./]?(\d{1,2})(?:T00:00(?::00(?:\.000)?)?Z?)?$/.exec(bare);
  if (iso !== null) return certain(formatDay(iso[1], iso[2], iso[3]));
  const numbers = /^(\d{1,2})[-./] ?(\d{1,2})(?:[-./] ?| )(\d{4})$/.exec(bare);
  if (numbers !== null) {
    // 6/3/2026 is June in America.
    const american = Number(numbers[1]) <= 12 && /^\d+\/\d+\/\d+$/.test(bare) && numbers[1] !== numbers[2];
    return certain(formatDay(numbers[3], numbers[2], numbers[1])).map((form) => ({ ...form, certain: !american }));
  }
  const [, day, month, year] = /^(\d{1,2})(?:\.|st|nd|rd|th)? ?(?:of )?(\p{L}+)\.?,? (\d{4})$/iu.exec(bare) ?? [];
  const [, first, second, third] = /^(\p{L}+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/iu.exec(value) ?? [];
  return certain(formatDay(year ?? third, findMonth(month ?? first), day ?? second));
}

function readDateTime(value: string): string | null {
  const [, day, time] = /^(.*?\d{4}|\d{4}-\S+?)(?:T|,| )+(kl\..*|[\d.:]+)$/.exec(value) ?? [];
  const date = readDate(day ?? '')[0]?.text;
  const hour = readTime(time ?? '');
  return date === undefined || hour === null ? null : `${date}T${hour}`;
}

function formatDay(year: string | undefined, month: string | number | null | undefined, day: string | undefined) {
  if (year === undefined || month === undefined || month === null || day === undefined) return null;
  return `${year}-${pad(Number(month))}-${pad(Number(day))}`;
}

/** The month of which a word is the name, or its beginning, in any of the languages. */
function findMonth(word: string | undefined): number | null {
  if (word === undefined || word.length < 3) return null;
  const name = word.toLowerCase();
  const months = Array.from({ length: 12 }, (_, index) => index + 1);
  return months.find((month) => monthNames(month).some((known) => known.startsWith(name))) ?? null;
}

function monthNames(month: number): string[] {
  const day = new Date(Date.UTC(2026, month - 1, 1));
  return [...languages, 'de-AT'].map((language) =>
    dateFormat(language, { month: 'long', timeZone: 'UTC' }).format(day).toLowerCase(),
  );
}

function readNumber(value: string): string | null {
  const [, number] = numbered.exec(value) ?? [];
  return number?.replace(',', '.') ?? null;
}

function findLanguage(value: string): string | null {
  const name = value.toLowerCase();
  const formats = [...languages, 'no'].map((language) => languageNames(language));
  const names = (code: string) => formats.map((format) => format.of(code));
  return languages.find((code) => names(code).some((known) => known?.toLowerCase() === name)) ?? null;
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
