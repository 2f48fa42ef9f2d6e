/* The published versions of a meeting's agenda, as the content's history tells them. */

import { isUnpublished, meetingsOf } from '../agenda/accessors.ts';
import type { Meeting, Site } from '../agenda/model.ts';
import type { MeetingChanges } from '../changes/changes.ts';
import { compareMeetings, hasChanges } from '../changes/compare-meetings.ts';
import type { ComparedFiles } from '../changes/comparison-key.ts';
import { continuesDay } from './same-day.ts';

/** A state of an agenda that the public has seen. */
export interface Version {
  /** Counted from 1. A calendar's SEQUENCE is one less. */
  readonly number: number;
  readonly date: Date;
  /** What happened with it. */
  readonly event: VersionEvent;
  /** What the public may see of it today: what has been closed since is reduced. */
  readonly meeting: Meeting;
  /** Size and content of the files that it refers to, by their paths then. */
  readonly files: ComparedFiles;
  /** What the public may know today of what changed since the version before; `null` for the first. */
  readonly changes: MeetingChanges | null;
}

type VersionEvent = 'published' | 'amended' | 'cancelled' | 'minutes' | 'minutesAmended';

/** The versions of every published meeting, oldest first, by `COUNCIL/MEETING`. The last one is the present. */
export type History = ReadonlyMap<string, readonly Version[]>;

/** A state of an agenda that may be another version. */
export interface Candidate extends Pick<Version, 'date' | 'meeting' | 'files'> {
  /** As the public saw it then: that decides whether it is a version, so that a number never changes. Never shown. */
  readonly seen: Meeting;
}

/** The versions of an agenda so far, and the last one as the public saw it. */
export interface Timeline {
  readonly versions: readonly Version[];
  readonly seen: Meeting | null;
  /** What there was before the last one; `null` before the first. */
  readonly earlier: Timeline | null;
}

/** Nothing yet. */
export const noVersions: Timeline = { versions: [], seen: null, earlier: null };

/** The meetings of a site whose agenda is out. */
export function listPublished(site: Site): Meeting[] {
  return meetingsOf(site).filter((meeting) => !isUnpublished(meeting));
}

/**
 * One version more, where what was seen of the agenda has really changed: another line break is no version. What follows
 * on the same day takes the place of the last.
 */
export function addVersion(timeline: Timeline, candidate: Candidate): Timeline {
  const added = append(timeline, candidate);
  const { earlier } = timeline;
  if (added === timeline || earlier === null || !isCorrection(timeline, candidate)) return added;
  return append(earlier, candidate);
}

function isCorrection({ versions, seen: before }: Timeline, { date, seen }: Candidate): boolean {
  const last = versions.at(-1);
  return (
    last !== undefined && before !== null && continuesDay({ date: last.date, meeting: before }, { date, meeting: seen })
  );
}

function append(timeline: Timeline, { date, meeting, files, seen }: Candidate): Timeline {
  const last = timeline.versions.at(-1);
  const before = last === undefined || timeline.seen === null ? null : { meeting: timeline.seen, files: last.files };
  const then = before === null ? null : compareMeetings(before, { meeting: seen, files });
  if (then !== null && !hasChanges(then)) return timeline;
  const event = nameEvent(timeline.seen, seen);
  const same = last?.meeting === timeline.seen && meeting === seen;
  const changes = last === undefined || same ? then : compareMeetings(last, { meeting, files });
  const version = { number: timeline.versions.length + 1, date, event, meeting, files, changes };
  return { versions: [...timeline.versions, version], seen, earlier: timeline };
}

/** The versions with the present as the last: its text stands for that of an equal version, with its links of today. */
export function endWithPresent(timeline: Timeline, present: Omit<Candidate, 'seen'>): readonly Version[] {
  const { versions } = addVersion(timeline, { ...present, seen: present.meeting });
  const last = versions.at(-1);
  return last === undefined
    ? []
    : [...versions.slice(0, -1), { ...last, meeting: present.meeting, files: present.files }];
}

function nameEvent(before: Meeting | null, { status }: Meeting): VersionEvent {
  if (status === 'draft' || status === 'planned') return 'published';
  if (before?.status !== status) return status;
  return status === 'minutes' ? 'minutesAmended' : 'amended';
}
