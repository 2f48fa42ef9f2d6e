/* What feeds, calendars and the sitemap have in common: the meetings that the public may follow, and lasting names. */

import { absoluteAddress, relativeAddress } from '../addresses.ts';
import { isUnpublished, keyOf } from '../agenda/accessors.ts';
import type { Council, Meeting, Site } from '../agenda/model.ts';
import type { History, Version } from '../history/versions.ts';
import { sha256 } from '../sha256.ts';
import { slugify } from '../text/slugify.ts';
import { contentDate } from './content-date.ts';
import type { SiteContext } from './page-view.ts';

/** A meeting that the public knows of, with the versions of its agenda, the present one last. */
export interface PublishedMeeting {
  readonly council: Council;
  readonly meeting: Meeting;
  readonly versions: readonly [Version, ...Version[]];
}

/** A meeting with a date that the public knows of, whether its agenda is out or not. */
export interface KnownMeeting {
  readonly council: Council;
  readonly meeting: Meeting;
  /** None while the meeting is only planned. */
  readonly versions: readonly Version[];
  /** When what is known of it was last changed. */
  readonly changed: Date;
}

/** The meetings that were published or are planned, by council and newest first: what calendars have. */
export function listKnownMeetings(context: SiteContext): KnownMeeting[] {
  const published = listPublishedMeetings(context).map((one) => [one.meeting, one.versions] as const);
  const versionsOf = new Map<Meeting, readonly Version[]>(published);
  return context.site.councils.flatMap((council) =>
    council.meetings.flatMap((meeting): KnownMeeting[] => {
      const versions = versionsOf.get(meeting) ?? [];
      if (versions.length === 0 && meeting.status !== 'planned') return [];
      const changed = versions.at(-1)?.date ?? contentDate(context.commit?.date ?? null, null, meeting);
      return [{ council, meeting, versions, changed }];
    }),
  );
}

/** The meetings that were published, by council and newest first. Drafts are never among them, not in a preview either. */
export function listPublishedMeetings({ site, history }: SiteContext): PublishedMeeting[] {
  return site.councils.flatMap((council) =>
    council.meetings.flatMap((meeting) => {
      const versions = versionsOf(meeting, history);
      return versions === null ? [] : [{ council, meeting, versions }];
    }),
  );
}

function versionsOf(meeting: Meeting, history: History): PublishedMeeting['versions'] | null {
  const [first, ...rest] = isUnpublished(meeting) ? [] : (history.get(keyOf(meeting)) ?? []);
  return first === undefined ? null : [first, ...rest];
}

/** When the present version of a meeting's agenda came. */
export function lastChange({ versions }: PublishedMeeting): Date {
  return (versions.at(-1) ?? versions[0]).date;
}

/**
 * A name of a meeting for programs that follow it: it stays when the meeting moves to another day, when its folder gets
 * another name (as `aliases` tell, the oldest first), and when the site moves to another host.
 */
export function permanentName(site: Site, { council, meeting }: Pick<PublishedMeeting, 'council' | 'meeting'>): string {
  return `${lastingId(council)}.${meeting.aliases[0] ?? meeting.id}@${publisher(site)}`;
}

/** The first id that a council had: names that last are made of it. */
export function lastingId({ id, aliases }: Council): string {
  return aliases[0] ?? id;
}

/** A name that lasts as an identifier: a UUID (RFC 9562, version 8) made from its parts. */
export function permanentId(...parts: readonly string[]): string {
  const hash = sha256(new TextEncoder().encode(parts.join('\n')));
  const [a, b, c, d, e] = [
    hash.slice(0, 8),
    hash.slice(8, 12),
    hash.slice(13, 16),
    hash.slice(17, 20),
    hash.slice(20, 32),
  ];
  return `urn:uuid:${a}-${b}-8${c}-a${d}-${e}`;
}

/** Who publishes, as a part of lasting names. */
export function publisher({ organization }: Site): string {
  return slugify(organization) || 'dagsorden';
}

/** How the file at `from` writes the address of a file of the site: in full where the site knows its own. */
export function createAddress({ site, offline }: SiteContext, from: string): (file: string) => string {
  const { url } = site;
  return (file) => (url === null ? relativeAddress(from, file, offline) : absoluteAddress(url, file));
}
