/*
 * The versions of an agenda as its readers saw them when they came. These decide what is a version, so that a number never
 * changes; what has been closed since stands open in them, and none is shown as it is (show-versions.ts).
 */
import type { Meeting } from '../agenda/model.ts';
import type { MeetingChanges } from '../changes/changes.ts';
import { compareMeetings, differ } from '../changes/compare-meetings.ts';
import type { ComparedSite } from './current-closures.ts';
import { continuesDay } from './same-day.ts';

/** A state of an agenda that may be another version. */
export interface SeenState {
  readonly date: Date;
  readonly seen: Meeting;
  readonly files: ComparedSite['files'];
  /** The site that it was a part of; `null` of the present. */
  readonly state: PastState | null;
}

/** A site as a commit left it, all that is closed too. */
export type PastState = ComparedSite;

export interface SeenVersion extends SeenState {
  readonly event: VersionEvent;
  /** What was told of it then; `null` of the first. Left out until it is asked for: most versions of a day are replaced. */
  readonly changes?: MeetingChanges | null;
}

export type VersionEvent = 'published' | 'amended' | 'cancelled' | 'minutes' | 'minutesAmended';

/**
 * One version more, where the agenda has really changed: another line break is no version. What follows on the same day
 * takes the place of the last.
 */
export function addSeen(versions: readonly SeenVersion[], one: SeenState): readonly SeenVersion[] {
  const added = append(versions, one);
  return added === versions || !isCorrection(versions, one) ? added : append(versions.slice(0, -1), one);
}

function isCorrection(versions: readonly SeenVersion[], { date, seen }: SeenState): boolean {
  const last = versions.at(-1);
  return last !== undefined && continuesDay({ date: last.date, meeting: last.seen }, { date, meeting: seen });
}

function append(versions: readonly SeenVersion[], one: SeenState): readonly SeenVersion[] {
  const last = versions.at(-1);
  if (last !== undefined && !differ(asCompared(last), asCompared(one))) return versions;
  return [...versions, { ...one, event: nameEvent(last?.seen ?? null, one.seen) }];
}

/** The versions, each with what was told of it then. */
export function tellChanges(versions: readonly SeenVersion[]): readonly SeenVersion[] {
  return versions.map((one, index) => {
    const before = versions[index - 1];
    if (one.changes !== undefined) return one;
    return { ...one, changes: before === undefined ? null : compareMeetings(asCompared(before), asCompared(one)) };
  });
}

function asCompared({ seen, files }: SeenState) {
  return { meeting: seen, files };
}

function nameEvent(before: Meeting | null, { status }: Meeting): VersionEvent {
  if (status === 'draft' || status === 'planned') return 'published';
  if (before?.status !== status) return status;
  return status === 'minutes' ? 'minutesAmended' : 'amended';
}
