/* When a council meets: year by year, month by month. */
import { compareByTime } from './accessors.ts';
import type { Council, Meeting } from './model.ts';
import { yearOf } from './years.ts';

/** The meetings of a month, in the order in which they are held. */
export interface PlannedMonth {
  /** `2027-01`. */
  readonly month: string;
  readonly meetings: readonly Meeting[];
}

/** The years in which it meets, the newest first; a meeting over New Year is one of the year in which it begins. */
export function yearsOfPlan({ meetings }: Pick<Council, 'meetings'>): string[] {
  return [...new Set(meetings.map(({ date }) => yearOf(date)))].sort().reverse();
}

/** The year that is shown first: this one, else the next that has meetings, else the last that had; `null` without any. */
export function presentYear(years: readonly string[], today: string | null): string | null {
  const toCome = years.filter((year) => today !== null && year >= yearOf(today));
  return toCome.at(-1) ?? years[0] ?? null;
}

/** The months of a year in which it meets. */
export function listPlan({ meetings }: Pick<Council, 'meetings'>, year: string): PlannedMonth[] {
  const ofYear = meetings.filter(({ date }) => yearOf(date) === year).sort(compareByTime);
  return [...Map.groupBy(ofYear, ({ date }) => date.slice(0, 7))].map(([month, held]) => ({ month, meetings: held }));
}
