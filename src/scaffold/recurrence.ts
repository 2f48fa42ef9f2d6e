/* On which days something comes back: `third thursday`, `every second tuesday`, `first monday in march and september`. */
import { addDays } from './dates.ts';
import { type RecurrenceToken, readRecurrenceWords } from './recurrence-words.ts';

export interface Recurrence {
  /** Weekdays from 0, Sunday; `ordinal` says which of the month, -1 the last, and is `null` where weeks count. */
  readonly days: ReadonlyArray<{ readonly ordinal: number | null; readonly weekday: number }>;
  readonly unit: 'week' | 'month';
  /** Every how many of them. */
  readonly interval: number;
  /** The months from 1 that it is limited to; all where none is named. */
  readonly months: readonly number[];
}

/** A recurrence in the words of any language of the program; `null` where they say none, or more than one. */
export function readRecurrence(text: string): Recurrence | null {
  const tokens = readRecurrenceWords(text);
  if (tokens === null) return null;
  const { rest, month, week } = takeUnits(tokens);
  const days = listDays(rest);
  const months = rest.flatMap((token) => (token.kind === 'monthName' ? [token.value] : []));
  if (days === null || days.length === 0 || (month !== null && week !== null)) return null;
  const counted = days.every(({ ordinal }) => ordinal !== null);
  if (!counted) return month === null ? asWeeks(days, week ?? 1, months) : null;
  const spoken = rest.some(({ kind }) => kind === 'every') && month === null && months.length === 0;
  const [interval, ...others] = new Set(days.map(({ ordinal }) => ordinal ?? 0));
  if (spoken && interval !== undefined && interval > 1 && others.length === 0) {
    return week === null
      ? asWeeks(
          days.map(({ weekday }) => ({ weekday, ordinal: null })),
          interval,
          months,
        )
      : null;
  }
  const possible = days.every(({ ordinal }) => ordinal !== null && ordinal <= 5);
  return week === null && possible ? { days, unit: 'month', interval: month ?? 1, months } : null;
}

/** The days of a recurrence from one day to another, both among them. Weeks and months are counted from the first. */
export function listRecurring(recurrence: Recurrence, from: string, to: string): string[] {
  const days: string[] = [];
  let start: string | null = null;
  for (let day = from; day <= to; day = addDays(day, 1)) {
    if (!isOn(recurrence, day)) continue;
    start ??= startOf(recurrence, day);
    if (unitsBetween(recurrence, start, day) % recurrence.interval === 0) days.push(day);
  }
  return days;
}

/** The words that say how often, taken out: `every second month`. */
function takeUnits(tokens: readonly RecurrenceToken[]) {
  const rest: RecurrenceToken[] = [];
  const units: { month: number | null; week: number | null } = { month: null, week: null };
  for (const token of tokens) {
    if (token.kind !== 'month' && token.kind !== 'week') {
      rest.push(token);
      continue;
    }
    const every = /^(?:every )?ordinal$/.test(
      rest
        .slice(-2)
        .map(({ kind }) => kind)
        .join(' '),
    )
      ? rest.at(-1)
      : null;
    units[token.kind] = every?.kind === 'ordinal' ? every.value : 1;
    const before = rest.at(every === null ? -1 : -2);
    rest.splice(rest.length - (every === null ? 0 : 1) - (before?.kind === 'every' ? 1 : 0));
  }
  return { rest, ...units };
}

/** `first and third wednesday` → two days; `null` where a word belongs to none. */
function listDays(tokens: readonly RecurrenceToken[]): Recurrence['days'] | null {
  const days: Array<Recurrence['days'][number]> = [];
  let ordinals: number[] = [];
  let used = false;
  for (const [index, token] of tokens.entries()) {
    if (token.kind === 'ordinal') {
      // `second last` counts from the end: nothing that can be said here.
      if (tokens[index - 1]?.kind === 'ordinal') return null;
      ordinals = used ? [token.value] : [...ordinals, token.value];
      used = false;
    }
    if (token.kind === 'weekday') {
      used = true;
      const each = ordinals.length === 0 ? [null] : ordinals;
      days.push(...each.map((ordinal) => ({ ordinal, weekday: token.value })));
    }
  }
  return ordinals.length > 0 && !used ? null : days;
}

function asWeeks(days: Recurrence['days'], interval: number, months: readonly number[]): Recurrence | null {
  const counted = days.some(({ ordinal }) => ordinal !== null);
  return counted ? null : { days, unit: 'week', interval, months };
}

function isOn({ days, months }: Recurrence, day: string): boolean {
  const weekday = new Date(day).getUTCDay();
  const inMonth = Number(day.slice(8));
  const last = addDays(day, 7).slice(0, 7) !== day.slice(0, 7);
  if (months.length > 0 && !months.includes(Number(day.slice(5, 7)))) return false;
  return days.some((one) => {
    if (one.weekday !== weekday) return false;
    return one.ordinal === null || (one.ordinal === -1 ? last : one.ordinal === Math.ceil(inMonth / 7));
  });
}

/** The Monday of the week of a day, or the day itself. */
function startOf({ unit }: Recurrence, day: string): string {
  return unit === 'month' ? day : addDays(day, -((new Date(day).getUTCDay() + 6) % 7));
}

function unitsBetween({ unit }: Recurrence, start: string, day: string): number {
  if (unit === 'week') return Math.floor((Date.parse(day) - Date.parse(start)) / (7 * 24 * 60 * 60 * 1000));
  const [from, to] = [start, day].map((one) => Number(one.slice(0, 4)) * 12 + Number(one.slice(5, 7)));
  return (to ?? 0) - (from ?? 0);
}
