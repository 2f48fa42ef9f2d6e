/* Which meeting of today a meeting of an earlier state is: of the same folder, or of one whose `aliases` name it; the same of its council. */

import { keyOf } from '../agenda/accessors.ts';
import type { Council, Meeting, Site } from '../agenda/model.ts';
import { normalizeText } from '../text/normalize-text.ts';

/** What a meeting of the past is known by. */
export interface PastNames {
  readonly councils: ReadonlyArray<{
    readonly id: string;
    readonly name: string;
    readonly meetings: ReadonlyArray<{ readonly id: string }>;
  }>;
}

/** The key of today (`COUNCIL/MEETING`) of every meeting of the past that there still is, by its key then. */
export function matchPastMeetings(past: PastNames, today: Site): Map<string, string> {
  const traced = new Map<string, string>();
  for (const council of past.councils) {
    const now = findCouncil(council, past, today);
    if (now === null) continue;
    const ids = new Set(council.meetings.map(({ id }) => id));
    for (const meeting of council.meetings) {
      const successor = findSuccessor(meeting, ids, now.meetings);
      if (successor !== undefined) traced.set(`${council.id}/${meeting.id}`, keyOf(successor));
    }
  }
  return traced;
}

function findCouncil({ id, name }: PastNames['councils'][number], past: PastNames, { councils }: Site): Council | null {
  const then = new Set(past.councils.map((one) => one.id));
  return (
    councils.find((one) => one.id === id) ??
    // One that stood beside it under its name of today was another council.
    councils.find((one) => one.aliases.includes(id) && !then.has(one.id)) ??
    councils.find((one) => normalizeText(one.name) === normalizeText(name)) ??
    null
  );
}

/** A folder that stood beside the one that names it as an alias was another meeting. */
function findSuccessor(
  { id }: { readonly id: string },
  ids: ReadonlySet<string>,
  today: readonly Meeting[],
): Meeting | undefined {
  const same = today.find((one) => one.id === id);
  return same ?? today.find((one) => one.aliases.includes(id) && !ids.has(one.id));
}
