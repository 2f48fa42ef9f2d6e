/*
 * What a document's cover says of the meeting: day, times and place. What is no such fact, nor the document's own title,
 * opens the agenda.
 */
import type { Element } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { listForms } from '../content/value-forms.ts';
import { anyWord } from '../locale/any-word.ts';
import { normalizeText } from '../text/normalize-text.ts';
import { findLabel, isAgendaTitle, nameKey, readLabel } from './known-words.ts';
import { cellsOf, elementsBelow, isElement, type Line } from './lines.ts';

export interface MeetingFacts {
  /** `YYYY-MM-DD`. */
  readonly date: string | null;
  /** `HH:MM`. */
  readonly start: string | null;
  readonly end: string | null;
  readonly place: string | null;
}

type Facts = { -readonly [Key in keyof MeetingFacts]: MeetingFacts[Key] };

/** The facts, and the lines of the cover that hold nothing of them. */
export function readMeetingFacts(cover: readonly Line[], council: { readonly name: string; readonly body: string }) {
  const facts: Facts = { date: null, start: null, end: null, place: null };
  const known = normalizeText(council.body);
  const rest = cover.filter((line) => {
    if (line.text.length <= 60 && isAgendaTitle(line.text)) return false;
    if (nameKey(line.text) === nameKey(council.name) || (line.text.length > 20 && known.includes(line.text)))
      return false;
    if (line.node.tagName === 'table') return takeRows(line, facts, council.name);
    const said = textOf(line.node)
      .split(/\t+|\n|\s\|\s/)
      .map(normalizeText)
      .filter((piece) => piece !== '');
    return !said.map((piece) => takePiece(piece, facts, council.name)).every(Boolean);
  });
  for (const { text } of rest) if (facts.date === null) takeMention(text, facts);
  return { facts: facts as MeetingFacts, rest };
}

/** Takes the rows of a label and a value out of a table; whether others are left. */
function takeRows({ node }: Line, facts: Facts, council: string): boolean {
  const taken = elementsBelow(node, 'tr').filter((row) => {
    const [name = '', ...values] = cellsOf(row).map((cell) => normalizeText(textOf(cell)));
    const piece =
      findLabel(name) === null ? [name, ...values].join(' ') : `${name.replace(/\s*:$/, '')}: ${values.join(' ')}`;
    return takePiece(normalizeText(piece), facts, council);
  });
  removeRows(node, new Set(taken));
  return elementsBelow(node, 'tr').length > 0;
}

function removeRows(element: Element, rows: ReadonlySet<Element>): void {
  element.children = element.children.filter((child) => !isElement(child) || !rows.has(child));
  for (const child of element.children.filter(isElement)) removeRows(child, rows);
}

/** Whether all of a piece of text was taken. */
function takePiece(piece: string, facts: Facts, council: string): boolean {
  if (nameKey(piece) === nameKey(council)) return true;
  const labelled = readLabel(piece);
  if (labelled === null) return facts.date === null && takeMoment(piece, facts);
  const { label, value } = labelled;
  if (label === 'council') return nameKey(value) === nameKey(council);
  if (label === 'place') {
    facts.place ??= value;
    return facts.place === value;
  }
  return (label === 'date' || label === 'time') && takeMoment(value, facts);
}

const time = `\\d{1,2}(?:\\s*[.:]\\s*\\d{2})?`;
const after = anyWord('afterTime', ['h', 't']);
const between = '(?:[-–—]|to|til|till|bis|und)';
const span = new RegExp(
  `(?:^|[\\s,(])(?:(?:${anyWord('beforeTime', ['at', 'um', 'from', 'fra', 'från', 'von'])})\\s*)*(${time}\\s*(?:${after})?)(?:\\s*${between}\\s*(?:(?:${anyWord('beforeTime')})\\s*)?(${time}\\s*(?:${after})?))?\\s*\\.?\\)?$`,
  'iu',
);

const mention =
  /\b(\d{4}-\d{2}-\d{2}|\d{1,2}[./-] ?\d{1,2}[./-] ?\d{4}|\d{1,2}\.? \p{L}+ \d{4}|\p{L}{3,} \d{1,2}, ?\d{4})\b(?:[\s,]*(?:kl\.|kl|um|at|klockan|klokken)?\s*(\d{1,2}[.:]\d{2}(?:\s*[ap]\.?m\b\.?)?))?/iu;

/** A day, and a time behind it, within a sentence that stays. */
function takeMention(text: string, facts: Facts): void {
  const [, day, hour] = mention.exec(text) ?? [];
  facts.date = day === undefined ? null : readDay(day);
  if (facts.date !== null && hour !== undefined) facts.start ??= readTime(hour);
}

/** A day, a day and a time, or a time. */
function takeMoment(text: string, facts: Facts): boolean {
  const found = span.exec(text);
  const rest = found === null ? text : text.slice(0, found.index).replace(/[\s,–-]+$/, '');
  const start = found?.[1] === undefined ? null : readTime(found[1]);
  const day = rest === '' ? null : readDay(start === null ? text : rest);
  if (start === null ? day === null : rest !== '' && day === null) return false;
  facts.date ??= day;
  if (start === null) return true;
  facts.start ??= start;
  facts.end ??= found?.[2] === undefined ? null : readTime(found[2]);
  return true;
}

/** A day with no more beside it than its weekday and the word before it: a sentence that names a day says more. */
function readDay(text: string): string | null {
  const beside = text
    .replace(mention, ' ')
    .split(/\s+/)
    .filter((word) => /\p{L}/u.test(word));
  if (beside.length > 3) return null;
  return formOf(text, 'date', /^\d{4}-\d{2}-\d{2}$/);
}

function readTime(text: string): string | null {
  return formOf(/^\d{1,2}$/.test(text.trim()) ? `${text.trim()}:00` : text, 'start', /^([01]\d|2[0-3]):[0-5]\d$/);
}

function formOf(text: string, key: string, wanted: RegExp): string | null {
  const { value } =
    listForms(text, { key, file: '' }).find((form) => typeof form.value === 'string' && wanted.test(form.value)) ?? {};
  return typeof value === 'string' ? value : null;
}
