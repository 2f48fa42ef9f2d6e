/* A duration in words (`en halv time`, `1½ h`, `1t30`) → the form that the field takes. */

import { wordsOf } from '../locale/any-word.ts';
import { allLanguages } from '../locale/index.ts';
import type { InputWords } from '../locale/input-words.ts';

export interface DurationForm {
  readonly text: string;
  readonly certain: boolean;
}

const fractions: Readonly<Record<string, string>> = { '½': '.5', '¼': '.25', '¾': '.75' };

/** What a duration is in hours and minutes; `null` where it is none. */
export function readDurationForm(written: string): DurationForm | null {
  const text = written
    .toLowerCase()
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
  const [, hours, minutes] = /^(\d{1,2}):(\d{2})$/.exec(text) ?? [];
  if (hours !== undefined) return writeDuration(Number(hours) * 60 + Number(minutes), text, false);
  const exact = text.replace(about, '');
  const longest = exact.replace(/\d+(?:[.,]\d+)? ?[-–—] ?(?=\d)/g, '');
  const tokens = longest.replace(/\b(?:of|von) an?\b|\bof\b/g, '').replace(/([½¼¾])/g, (sign) => fractions[sign] ?? '');
  const sum = sumTokens(tokens.replace(/(\d+ )?\b([13])\/([24])\b/g, writeFraction).matchAll(token));
  return sum === null ? null : writeDuration(sum.minutes, text, longest === text && sum.units);
}

const token = /(?<number>\d+(?:[.,]\d+)?|[.,]\d+)|(?<word>\p{L}+)\.?|(?<sign>['´′])|(?<other>[^\s,])/gu;
const about = new RegExp(`^(?:${wordsOf('about').join('|').replaceAll('.', '\\.')}) +`);

function writeFraction(_: string, whole: string | undefined, over: string, under: string): string {
  return String(Number(whole ?? 0) + Number(over) / Number(under));
}

interface Sum {
  readonly minutes: number;
  /** Whether all of it has a unit. */
  readonly units: boolean;
}

/** Adds up `number unit number unit`; what is no part of that makes it none. */
function sumTokens(tokens: Iterable<RegExpMatchArray>): Sum | null {
  let [minutes, unit, joined] = [0, 0, false];
  let amount: number | null = null;
  for (const { groups } of tokens) {
    const [number, word = groups?.sign === undefined ? '' : 'min'] = [groups?.number, groups?.word];
    if (number !== undefined) amount = (amount ?? 0) + Number(number.replace(',', '.'));
    else if (and.has(word)) joined = amount !== null;
    else if (units.has(word)) {
      unit = units.get(word) ?? 0;
      minutes += (amount ?? 1) * unit;
      [amount, joined] = [null, false];
    } else if (amounts.has(word)) amount = addWord(amount, amounts.get(word) ?? 0, joined);
    else return null;
  }
  if (amount === null) return minutes > 0 ? { minutes, units: true } : null;
  if (unit === 60) return { minutes: minutes + (amount < 1 ? amount * 60 : amount), units: true };
  return unit === 0 && minutes === 0 ? { minutes: amount, units: false } : null;
}

/** `en halv` is a half, `en og en halv` is one and a half. */
function addWord(amount: number | null, value: number, joined: boolean): number {
  if (amount === null) return value;
  if (amount < 1 && value === 1) return amount;
  return amount === 1 && value < 1 && !joined ? value : amount + (joined && value === 1 ? 0 : value);
}

function writeDuration(total: number, text: string, certain: boolean): DurationForm | null {
  if (!Number.isInteger(total) || total <= 0) return null;
  const [hours, minutes] = [Math.floor(total / 60), total % 60];
  const written = [...(hours > 0 ? [`${hours} ${hourSign(text)}`] : []), ...(minutes > 0 ? [`${minutes} min`] : [])];
  return { text: written.join(' '), certain };
}

/** The unit of the language in which the duration was written. */
function hourSign(text: string): string {
  const words = text.match(/\p{L}+/gu) ?? [];
  const language = allLanguages.find(({ input }) => words.some((word) => namesHours(input, word)));
  return language?.input.hours[0] ?? 'h';
}

function namesHours(input: InputWords, word: string): boolean {
  return word !== 'h' && (input.hours.includes(word) || Object.hasOwn(input.spans, word));
}

const and = new Set(wordsOf('and'));
const amounts = new Map(allLanguages.flatMap(({ input }) => Object.entries(input.amounts)));
const units = new Map([
  ...['h', ...wordsOf('hours')].map((word): [string, number] => [word, 60]),
  ...['min', 'm', ...wordsOf('minutes')].map((word): [string, number] => [word, 1]),
  ...allLanguages.flatMap(({ input }) => Object.entries(input.spans)),
]);
