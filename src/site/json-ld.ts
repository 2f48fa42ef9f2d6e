/* What the pages say in the words of schema.org: who publishes, and when and where a council meets. */
import type { Event, GovernmentOrganization, WebSite } from 'schema-dts';
import type { Council, Meeting, Site } from '../agenda/types.ts';
import { absoluteAddress, councilPage, meetingPage, sitePage } from './addresses.ts';

/** Who publishes the site. */
export function describeOrganization({ organization, url, contact }: Site): GovernmentOrganization {
  return {
    '@type': 'GovernmentOrganization',
    name: organization,
    ...(url === null ? {} : { url: absoluteAddress(url, sitePage) }),
    ...(contact?.includes('@') ? { email: contact } : {}),
  };
}

export function describeSite(site: Site): WebSite {
  const { title, language, url } = site;
  return {
    '@type': 'WebSite',
    name: title,
    inLanguage: language,
    ...(url === null ? {} : { url: absoluteAddress(url, sitePage) }),
    publisher: describeOrganization(site),
  };
}

/** A council, as a part of who publishes. */
export function describeCouncil(council: Pick<Council, 'id' | 'name'>, site: Site): GovernmentOrganization {
  return {
    '@type': 'GovernmentOrganization',
    name: council.name,
    ...(site.url === null ? {} : { url: absoluteAddress(site.url, councilPage(council.id)) }),
    parentOrganization: describeOrganization(site),
  };
}

/** A meeting. Times are local ones with their offset, so that no program has to know the zone. */
export function describeMeeting(meeting: Meeting, site: Site): Event {
  const { council, title, date, start, end, moved, status, place, online, timezone, language } = meeting;
  const places = [
    ...(place === null ? [] : [{ '@type': 'Place' as const, name: place, address: place }]),
    ...(online === null ? [] : [{ '@type': 'VirtualLocation' as const, url: online }]),
  ];
  return {
    '@type': 'Event',
    name: `${council.name}: ${title}`,
    startDate: withOffset(date, start, timezone),
    ...(end === null ? {} : { endDate: withOffset(date, end, timezone) }),
    ...(moved === null ? {} : { previousStartDate: moved }),
    eventStatus: `https://schema.org/${statusOf(status, moved)}`,
    ...(places.length === 0 ? {} : { location: places }),
    organizer: describeCouncil(council, site),
    inLanguage: language,
    ...(site.url === null ? {} : { url: absoluteAddress(site.url, meetingPage(meeting)) }),
  };
}

function statusOf(status: Meeting['status'], moved: string | null) {
  if (status === 'cancelled') return 'EventCancelled';
  return moved === null ? 'EventScheduled' : 'EventRescheduled';
}

/** `2026-09-17`, `10:00` → `2026-09-17T10:00:00+02:00`. */
function withOffset(date: string, time: string, timezone: string): string {
  const style = { timeZone: timezone, timeZoneName: 'longOffset' } as const;
  const near = new Date(`${date}T${time}:00Z`);
  const name = new Intl.DateTimeFormat('en', style).formatToParts(near).find(({ type }) => type === 'timeZoneName');
  return `${date}T${time}:00${name?.value.replace('GMT', '') || '+00:00'}`;
}
