import type { Meeting } from './model.ts';

/** Meetings before and after a day. */
export interface Agendas {
  /** The next first; the day itself is still to come. */
  readonly upcoming: readonly Meeting[];
  /** Newest first. */
  readonly past: readonly Meeting[];
}

/** Splits meetings at a day, `YYYY-MM-DD`; where none is known, nothing is said to be upcoming. */
export function splitAtDay(meetings: readonly Meeting[], today: string | null): Agendas {
  const inOrder = [...meetings].sort((a, b) => compareKeys(sortKey(a), sortKey(b)));
  const isUpcoming = ({ date }: Meeting) => today !== null && date >= today;
  return {
    upcoming: inOrder.filter(isUpcoming),
    past: inOrder.filter((meeting) => !isUpcoming(meeting)).reverse(),
  };
}

function sortKey({ date, start, council, id }: Meeting): string {
  return [date, start, council.id, id].join(' ');
}

function compareKeys(a: string, b: string): number {
  return a < b ? -1 : 1;
}
