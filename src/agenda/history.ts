/* The published versions of a meeting's agenda, as the content's history tells them. */
import { keyOf } from './redirect.ts';
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
}

export type VersionEvent = 'published' | 'amended' | 'cancelled' | 'minutes';

/** The versions of every published meeting, oldest first, by `COUNCIL/MEETING`. The last one is the present. */
export type History = ReadonlyMap<string, readonly Version[]>;

/** A history that knows only the present, of content that has no other. */
export function describePresent(site: Site, dateOf: (meeting: Meeting) => Date): History {
  const meetings = site.councils.flatMap((council) => council.meetings).filter(({ status }) => status !== 'draft');
  return new Map(meetings.map((meeting) => [keyOf(meeting), [presentVersion(meeting, dateOf(meeting))]]));
}

function presentVersion(meeting: Meeting, date: Date): Version {
  const event = meeting.status === 'draft' ? 'published' : meeting.status;
  return { number: 1, commit: null, date, event, meeting };
}
