/* The published versions of a meeting's agenda, as the content's history tells them and as they may be seen today. */

import { isUnpublished, meetingsOf } from '../agenda/accessors.ts';
import type { Meeting, Site } from '../agenda/model.ts';
import type { MeetingChanges } from '../changes/changes.ts';
import { compareMeetings } from '../changes/compare-meetings.ts';
import type { ComparedFiles } from '../changes/comparison-key.ts';
import { addSeen, type SeenVersion, tellChanges, type VersionEvent } from './seen-versions.ts';

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

/** The versions of every published meeting, oldest first, by `COUNCIL/MEETING`. The last one is the present. */
export type History = ReadonlyMap<string, readonly Version[]>;

/** The meetings of a site whose agenda is out. */
export function listPublished(site: Site): Meeting[] {
  return meetingsOf(site).filter((meeting) => !isUnpublished(meeting));
}

/** The versions with the present as the last: where what readers see is the same, it stands for the one before. */
export function joinPresent(
  earlier: readonly SeenVersion[],
  { date, meeting, files }: Pick<Version, 'date' | 'meeting' | 'files'>,
): readonly SeenVersion[] {
  return tellChanges(addSeen(earlier, { date, seen: meeting, files, state: null }));
}

/**
 * What may be seen of versions today: of the last, the present, with its links of today; of earlier ones what `show` says, the
 * same meeting where that is all of it. Of a single one nothing is asked.
 */
export function endWithPresent(
  seen: readonly SeenVersion[],
  { meeting, files }: Pick<Version, 'meeting' | 'files'>,
  show: (version: SeenVersion) => Meeting,
): readonly Version[] {
  const versions = showVersions(seen, seen.length === 1 ? () => meeting : show);
  const last = versions.at(-1);
  return last === undefined ? [] : [...versions.slice(0, -1), { ...last, meeting, files }];
}

function showVersions(seen: readonly SeenVersion[], show: (version: SeenVersion) => Meeting): Version[] {
  const versions: Version[] = [];
  for (const [index, one] of seen.entries()) {
    const { date, event, files } = one;
    const meeting = show(one);
    const before = versions.at(-1);
    // What readers were told then holds still where both read today as they did.
    const isSame = before?.meeting === seen[index - 1]?.seen && meeting === one.seen;
    const changes =
      before === undefined || isSame ? (one.changes ?? null) : compareMeetings(before, { meeting, files });
    versions.push({ number: index + 1, date, event, meeting, files, changes });
  }
  return versions;
}
