/*
 * What changed in the agendas of a site between two states, for some readers. Both states go through the audience
 * stage; items are paired before that, since a closed item keeps nothing by which it could be known again.
 */

import { itemsOf, keyOf, meetingsOf } from '../agenda/accessors.ts';
import type { Meeting, Site } from '../agenda/model.ts';
import type { MeetingChanges } from '../changes/changes.ts';
import { compareMeetings, hasChanges, type ItemKnowledge, listSwitched } from '../changes/compare-meetings.ts';
import { matchItems } from '../changes/match-items.ts';
import { type MeetingMatch, matchMeetings } from '../changes/match-meetings.ts';
import { type AudienceName, selectAudience } from '../visibility/audience.ts';
import { type ComparedSite, listClosedFiles, openClosures } from './current-closures.ts';

interface Comparison {
  readonly before: ComparedSite;
  readonly after: ComparedSite;
  readonly readers: AudienceName;
  /** `COUNCIL/MEETING`; `null` for all. */
  readonly meetings: readonly string[] | null;
  /** The content of today, where that is neither of the two: what is closed in it is closed in both. */
  readonly today: ComparedSite | null;
}

/** The meetings that changed, in the order of the newer state. Drafts are compared too: they are what is reviewed. */
export function compareSites({ before, after, readers, meetings, today }: Comparison): MeetingChanges[] {
  const internal = readers === 'internal';
  const isToday = today === null;
  const newer = internal || isToday ? after.site : closeAs(today, true)(after);
  const once = internal || isToday ? before.site : closeAs(today, true)(before);
  const older = internal ? once : closeAs(after, isToday)({ ...before, site: once });
  const audience = { drafts: true, meetings: null };
  const shown = {
    before: indexMeetings(
      selectAudience(older, { ...audience, ...closedBy(before, today === null ? [after] : [after, today], readers) }),
    ),
    after: indexMeetings(
      selectAudience(newer, { ...audience, ...closedBy(after, today === null ? [] : [today], readers) }),
    ),
  };
  return matchMeetings(before.site, after.site)
    .filter((pair) => isAsked(pair, meetings))
    .map((pair) =>
      compareMeetings(
        findShown(pair.before, shown.before, before),
        findShown(pair.after, shown.after, after),
        learn(pair),
      ),
    )
    .filter(hasChanges);
}

/** Closes what a later state closes; only of what is closed today can anybody be asked what it was. */
function closeAs(later: ComparedSite, isToday: boolean): (state: ComparedSite) => Site {
  return openClosures(later, { isAsked: () => isToday });
}

/** The readers, and the files that are closed to them by later states. */
function closedBy(state: ComparedSite, later: readonly ComparedSite[], readers: AudienceName) {
  return readers === 'internal' ? { readers } : { readers, closed: listClosedFiles(state, later) };
}

function isAsked({ before, after }: MeetingMatch, meetings: readonly string[] | null): boolean {
  return meetings === null || [before, after].some((one) => one !== null && meetings.includes(keyOf(one)));
}

function indexMeetings(site: Site): Map<string, Meeting> {
  return new Map(meetingsOf(site).map((meeting) => [keyOf(meeting), meeting]));
}

function findShown(meeting: Meeting | null, shown: ReadonlyMap<string, Meeting>, { files }: ComparedSite) {
  const found = meeting === null ? undefined : shown.get(keyOf(meeting));
  return found === undefined ? null : { meeting: found, files };
}

/** Pairs by all that is in the items, closed or not. */
function learn({ before, after }: MeetingMatch): ItemKnowledge | null {
  if (before === null || after === null) return null;
  const pairs = matchItems(itemsOf(before), itemsOf(after));
  return { pairs, switched: listSwitched(itemsOf(before), itemsOf(after), pairs) };
}
