/* A recurrence as people write it → what each of its words says, in any language of the program. */
import { dateFormat } from '../locale/formats.ts';
import { allLanguages } from '../locale/index.ts';
import type { Language } from '../locale/language.ts';

/** What a word says: of a recurrence, nothing else matters. */
export type RecurrenceToken =
  | { readonly kind: 'every' | 'and' | 'week' | 'month' | 'beside' }
  /** From 1; -1 is the last. */
  | { readonly kind: 'ordinal'; readonly value: number }
  /** 0 is Sunday. */
  | { readonly kind: 'weekday'; readonly value: number }
  /** 1 is January. */
  | { readonly kind: 'monthName'; readonly value: number };

type Vocabulary = ReadonlyMap<string, readonly RecurrenceToken[]>;

const everyOther: readonly RecurrenceToken[] = [{ kind: 'every' }, { kind: 'ordinal', value: 2 }];

/** The words of a text, read; `null` where one is not known. */
export function readRecurrenceWords(text: string): readonly RecurrenceToken[] | null {
  const vocabulary = new Map(allLanguages.flatMap((language) => [...listWords(language)]));
  const words = splitWords(text);
  const tokens: RecurrenceToken[] = [];
  for (let at = 0; at < words.length; ) {
    const pair = vocabulary.get(words.slice(at, at + 2).join(' '));
    const found = pair ?? vocabulary.get(words[at] ?? '') ?? readFigure(words[at] ?? '');
    if (found === undefined) return null;
    tokens.push(...found);
    at += pair === undefined ? 1 : 2;
  }
  return tokens.filter(({ kind }) => kind !== 'beside');
}

function splitWords(text: string): string[] {
  const spaced = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[,;&+]/g, ' , ');
  return spaced.split(/[\s.]+/).filter((word) => word !== '');
}

function readFigure(word: string): readonly RecurrenceToken[] | undefined {
  return /^[1-9]\d?$/.test(word) ? [{ kind: 'ordinal', value: Number(word) }] : undefined;
}

/** What a language says, in one word or two. */
function listWords({ input, locale }: Language): Vocabulary {
  const { recurrence } = input;
  const amounts = Object.entries(input.amounts).filter(([, value]) => Number.isInteger(value) && value > 1);
  return new Map<string, readonly RecurrenceToken[]>([
    ...amounts.map(([word, value]) => [word, [{ kind: 'ordinal', value }]] as const),
    ...[',', ...input.and].map((word) => [word, [{ kind: 'and' }]] as const),
    ...recurrence.beside.map((word) => [word, [{ kind: 'beside' }]] as const),
    ...recurrence.every.map((word) => [word, [{ kind: 'every' }]] as const),
    ...recurrence.everyOther.map((word) => [word, everyOther] as const),
    ...recurrence.weeks.map((word) => [word, [{ kind: 'week' }]] as const),
    ...recurrence.months.map((word) => [word, [{ kind: 'month' }]] as const),
    ...recurrence.last.map((word) => [word, [{ kind: 'ordinal', value: -1 }]] as const),
    ...recurrence.ordinals.flatMap((words, index) =>
      words.map((word) => [word, [{ kind: 'ordinal', value: index + 1 }]] as const),
    ),
    ...listMonths(locale.code).map((word, index) => [word, [{ kind: 'monthName', value: index + 1 }]] as const),
    ...listWeekdays(locale.code).flatMap((name, value) =>
      ['', ...recurrence.weekdayEndings].map((ending) => [`${name}${ending}`, [{ kind: 'weekday', value }]] as const),
    ),
  ]);
}

/** From Sunday; 3 January 2027 is one. */
function listWeekdays(language: string): string[] {
  const format = dateFormat(language, { weekday: 'long', timeZone: 'UTC' });
  return Array.from({ length: 7 }, (_, day) => format.format(Date.UTC(2027, 0, 3 + day)).toLowerCase());
}

function listMonths(language: string): string[] {
  const format = dateFormat(language, { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => format.format(Date.UTC(2027, month)).toLowerCase());
}
