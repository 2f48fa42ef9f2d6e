/* The published versions of a meeting's agenda, as the content's history tells them. */
import type { MeetingChanges } from './changes.ts';
import { compareMeetings, hasChanges } from './compare.ts';
import type { ComparedFiles } from './identify.ts';
import type { Meeting, Site } from './types.ts';

/** A state of an agenda that the public has seen. */
export interface Version {
  /** Counted from 1. A calendar's SEQUENCE is one less. */
  readonly number: number;
  /** The commit that published it, in full; `null` where the content has no history. */
  readonly commit: string | null;
  readonly date: Date;
  /** What happened with it. */
  readonly event: VersionEvent;
  /** What the public may see of it today: what has been closed since is reduced. */
  readonly meeting: Meeting;
  /** Size and content of the files that it refers to, by their paths then. */
  readonly files: ComparedFiles;
  /** What is different from the version before; `null` for the first. */
  readonly changes: MeetingChanges | null;
}

type VersionEvent = 'published' | 'amended' | 'cancelled' | 'minutes';

/** The versions of every published meeting, oldest first, by `COUNCIL/MEETING`. The last one is the present. */
export type History = ReadonlyMap<string, readonly Version[]>;

/** A state of an agenda that may be another version. */
export type Candidate = Pick<Version, 'commit' | 'date' | 'meeting' | 'files'>;

/** The meetings of a site that are no drafts. */
export function listPublished(site: Site): Meeting[] {
  return site.councils.flatMap((council) => council.meetings).filter(({ status }) => status !== 'draft');
}

/** The versions with one more, where what is seen of the agenda has really changed: another line break is no version. */
export function addVersion(versions: readonly Version[], candidate: Candidate): readonly Version[] {
  const last = versions.at(-1);
  const changes = last === undefined ? null : compareMeetings(last, candidate);
  if (changes !== null && !hasChanges(changes)) return versions;
  const event = nameEvent(last?.meeting ?? null, candidate.meeting);
  return [...versions, { ...candidate, number: versions.length + 1, event, changes }];
}

/** The versions with the present as the last: its text stands for that of an equal version, with its links of today. */
export function endWithPresent(versions: readonly Version[], present: Candidate): readonly Version[] {
  const all = addVersion(versions, present);
  const last = versions.at(-1);
  if (all.length > versions.length || last === undefined) return all;
  return [...versions.slice(0, -1), { ...last, meeting: present.meeting, files: present.files }];
}

function nameEvent(before: Meeting | null, { status }: Meeting): VersionEvent {
  if (status === 'draft') return 'published';
  return before?.status === status ? 'amended' : status;
}
