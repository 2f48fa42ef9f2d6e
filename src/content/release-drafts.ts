/* Drafts that go out by themselves: those whose `published` has come. The moment is handed in; nothing here knows the time. */
import { withOffset } from '../locale/with-offset.ts';
import type { CouncilSource, MeetingSource, SiteSource } from './sources.ts';

/** A draft that says when it goes out. */
export interface ScheduledDraft {
  readonly meeting: MeetingSource;
  /** `COUNCIL/MEETING`. */
  readonly key: string;
  readonly moment: Date;
}

/** The drafts that say when they go out. */
export function listScheduled(site: SiteSource): ScheduledDraft[] {
  return site.councils.flatMap((council) =>
    council.meetings.flatMap((meeting) => {
      const { status, published } = meeting.data;
      if (status !== 'draft' || published === undefined) return [];
      return [{ meeting, key: `${council.id}/${meeting.id}`, moment: momentOf(published, council, site) }];
    }),
  );
}

/** Every moment at which something of the content is published, out already or not. */
export function listMoments(site: SiteSource): Date[] {
  return site.councils.flatMap((council) =>
    council.meetings.flatMap(({ data: { published } }) =>
      published === undefined ? [] : [momentOf(published, council, site)],
    ),
  );
}

/** Whether the moment of a draft has come. */
export function isDue({ moment }: ScheduledDraft, now: Date): boolean {
  return moment.getTime() <= now.getTime();
}

/** The site with some drafts as they are once they are out. What is not among them stays the same object. */
export function releaseDrafts(site: SiteSource, due: readonly ScheduledDraft[]): SiteSource {
  if (due.length === 0) return site;
  const out = new Set(due.map(({ meeting }) => meeting));
  const councils = site.councils.map((council) => {
    if (!council.meetings.some((meeting) => out.has(meeting))) return council;
    return { ...council, meetings: council.meetings.map((one) => (out.has(one) ? release(one) : one)) };
  });
  return { ...site, councils };
}

const released = new WeakMap<MeetingSource, MeetingSource>();

/** A history asks for the same draft again and again, and knows by the object that it is the same. */
function release(meeting: MeetingSource): MeetingSource {
  const out = released.get(meeting) ?? { ...meeting, data: { ...meeting.data, status: 'published' as const } };
  released.set(meeting, out);
  return out;
}

/** A day begins at midnight, by the clock of the council; a time without an offset is of that clock too. */
function momentOf(published: string, council: CouncilSource, site: SiteSource): Date {
  const time = published.slice(11);
  if (/(?:Z|[+-]\d\d:\d\d)$/.test(time)) return new Date(published);
  const timezone = council.data.timezone ?? site.data.timezone;
  return new Date(withOffset(published.slice(0, 10), time.slice(0, 5) || '00:00', timezone));
}
