import { keyOf, meetingsOf } from '../agenda/accessors.ts';
import type { Site } from '../agenda/model.ts';
import { CliError } from '../cli-error.ts';

/** Refuses a `COUNCIL/MEETING` that is in none of the states of a site. @throws CliError that names the meetings. */
export function refuseUnknownMeetings(asked: readonly string[] | null, states: readonly Site[]): void {
  const known = new Set(states.flatMap(meetingsOf).map(keyOf));
  const unknown = (asked ?? []).find((name) => !known.has(name));
  if (unknown === undefined) return;
  const where = states.length > 1 ? ' in either state' : '';
  throw new CliError(`There is no meeting ${unknown}${where}. The meetings are ${[...known].join(', ') || '(none)'}.`);
}
