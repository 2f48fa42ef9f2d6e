import { compareByTime } from './accessors.ts';
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
  const inOrder = [...meetings].sort(compareByTime);
  const isUpcoming = ({ date, until }: Meeting) => today !== null && (until ?? date) >= today;
  return {
    upcoming: inOrder.filter(isUpcoming),
    past: inOrder.filter((meeting) => !isUpcoming(meeting)).reverse(),
  };
}
