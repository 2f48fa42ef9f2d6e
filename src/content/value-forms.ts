/*
 * A value in a form of its author's own → the forms that a field might take: `kl. 10` → `10:00`, `6. marts 2026` →
 * `2026-03-06`, `ja` → `true`. Which of them it is, the schema says: the one that it accepts.
 */
import { readTruth } from '../fields/truth.ts';
import { anyWord } from '../locale/any-word.ts';
import { languageNames } from '../locale/formats.ts';
import { allLanguages, languages } from '../locale/index.ts';
import { slugify } from '../text/slugify.ts';
import { readDate, readDateTime } from './date-forms.ts';
import { readDurationForm } from './duration-forms.ts';
import { readTimeForm } from './time-forms.ts';
import { writeScalar } from './yaml/write-scalar.ts';

export interface Form {
  /** As it is written in YAML. */
  readonly text: string;
  readonly value: unknown;
  /** Whether the author cannot have meant anything else. */
  readonly certain: boolean;
  /** A field of its own that the rest belongs in: `end: 12:00`. */
  readonly beside?: { readonly key: string; readonly text: string };
}

/** Where a value stands. */
export interface FormPlace {
  /** The name of the field. */
  readonly key: string;
  /** The path of the file. */
  readonly file: string;
}

/** The forms that a value can be given. */
export function listForms(written: string, { key, file }: FormPlace): Form[] {
  const value = written.normalize('NFKC').replace(/\s+/g, ' ').trim();
  const meeting = /\/(\d{4}-\d{2}-\d{2})[^/]*\/[^/]+$/.exec(file)?.[1] ?? null;
  const truth = readTruth(value);
  const slug = [slugify(value)]
    .filter((id) => id !== '')
    .map((id) => ({ text: writeScalar(id), value: id, certain: false }));
  if (key === 'id') return slug;
  if (key === 'prefix' || key === 'suffix') return [];
  const truthForm = truth === null ? [] : [{ text: String(truth), value: truth, certain: true }];
  // `2 A` is no duration there.
  if (key === 'number') return [...truthForm, ...certain(readNumber(value)), ...certain(value.toLowerCase())];
  return [
    ...truthForm,
    ...listTimes(value, key),
    ...certain(readDateTime(value, meeting)),
    ...scalar(readDate(value, meeting)),
    ...scalar(readDurationForm(written)),
    ...certain(wordsOfChoices.get(value.toLowerCase()) ?? value.toLowerCase()),
    ...certain(readNumber(value)),
    ...certain(/^#?([0-9a-f]{3}|[0-9a-f]{6})$/i.test(value) ? `#${value.replace(/^#/, '')}` : null),
    ...certain(/^(www\.|[a-z0-9-]+(\.[a-z0-9-]+)+(\/|$))/i.test(value) ? `https://${value}` : null),
    ...certain(findLanguage(value)),
    ...listAttachments(value),
    ...slug,
  ];
}

const wordsOfChoices: ReadonlyMap<string, string> = new Map(
  allLanguages.flatMap(({ input }) =>
    Object.entries(input.choices).flatMap(([choice, words]) => words.map((word) => [word, choice] as const)),
  ),
);

function certain(text: string | null): Form[] {
  return scalar(text === null ? null : { text, certain: true });
}

function scalar(form: { readonly text: string; readonly certain: boolean } | null): Form[] {
  return form === null ? [] : [{ text: writeScalar(form.text), value: form.text, certain: form.certain }];
}

/** A time; of two also the two together, as `held` takes them. */
function listTimes(value: string, key: string): Form[] {
  const form = readTimeForm(value, key);
  if (form === null) return [];
  const { text: start, certain, end } = form;
  if (end === null) return [{ text: start, value: start, certain }];
  const beside = key === 'start' ? { beside: { key: 'end', text: end } } : {};
  return [
    { text: start, value: start, certain, ...beside },
    { text: `{ start: ${start}, end: ${end} }`, value: { start, end }, certain: true },
  ];
}

/** The path of a file, or a link to it, as the attachment that it was meant to be. */
function listAttachments(value: string): Form[] {
  const [, words, link] = /^\[([^\]]+)\]\(<?([^)>]+)>?\)$/.exec(value) ?? [];
  const path = link ?? (/^[^:]*[^/]\.[a-z0-9]{2,5}$/i.test(value) ? value : null);
  if (path === null) return [];
  const title = words ?? path.replace(/^.*[/\\]|\.[^.]*$/g, '');
  const entry = { title, ...(/^https?:/i.test(path) ? { url: path } : { file: path }) };
  const fields = Object.entries(entry).map(([name, one]) => `${name}: ${writeScalar(one)}`);
  const text = `{ ${fields.join(', ')} }`;
  return [
    { text, value: entry, certain: false },
    { text: `[${text}]`, value: [entry], certain: false },
  ];
}

const numbered = new RegExp(
  `^(?:${anyWord('beforeNumber')})? ?(\\d+(?:[.,]\\d+)*) ?([a-z]?)\\.?(?: (?:${anyWord('weekdays')}))?$`,
  'i',
);

function readNumber(value: string): string | null {
  const [, number, letter = ''] = numbered.exec(value) ?? [];
  if (number === undefined) return null;
  return number.replaceAll(',', '.').replace(/(?<![\d.])0+(?=\d)/g, '') + letter.toLowerCase();
}

function findLanguage(value: string): string | null {
  const name = value.toLowerCase();
  const formats = [...languages, 'no'].map((language) => languageNames(language));
  const names = (code: string) => formats.map((format) => format.of(code));
  return languages.find((code) => names(code).some((known) => known?.toLowerCase() === name)) ?? null;
}
