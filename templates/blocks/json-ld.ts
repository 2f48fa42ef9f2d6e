/* What the pages say in the words of schema.org: who publishes, and when and where a council meets. */
import type { Event, GovernmentOrganization, WebSite } from 'schema-dts';
import { absoluteAddress, councilPage, meetingPage, sitePage } from '../../src/addresses.ts';
import { endDateOf } from '../../src/agenda/clock.ts';
import type { Council, Meeting } from '../../src/agenda/model.ts';
import { nameEvent } from '../../src/agenda/title.ts';
import type { Locale } from '../../src/locale/index.ts';
import { withOffset } from '../../src/locale/with-offset.ts';
import type { SiteFacts } from '../view.ts';

/** Who publishes the site. */
function describeOrganization({ organization, url, contact }: SiteFacts): GovernmentOrganization {
  return {
    '@type': 'GovernmentOrganization',
    name: organization,
    ...(url === null ? {} : { url: absoluteAddress(url, sitePage) }),
    ...(contact?.includes('@') ? { email: contact } : {}),
  };
}

export function describeSite(site: SiteFacts): WebSite {
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
export function describeCouncil(council: Pick<Council, 'id' | 'name'>, site: SiteFacts): GovernmentOrganization {
  return {
    '@type': 'GovernmentOrganization',
    name: council.name,
    ...(site.url === null ? {} : { url: absoluteAddress(site.url, councilPage(council.id)) }),
    parentOrganization: describeOrganization(site),
  };
}

/** A meeting. Times are local ones with their offset, so that no program has to know the zone. */
export function describeMeeting(meeting: Meeting, site: SiteFacts, words: Locale): Event {
  const { council, date, start, moved, status, place, online, timezone, language } = meeting;
  const isOnline = isHeldOnline(meeting);
  const places = [
    ...(place === null || isOnline ? [] : [{ '@type': 'Place' as const, name: place, address: place }]),
    ...(online === null ? [] : [{ '@type': 'VirtualLocation' as const, url: online }]),
  ];
  return {
    '@type': 'Event',
    name: nameEvent(meeting, words),
    startDate: start === null ? date : withOffset(date, start, timezone),
    ...endOf(meeting),
    ...(moved === null ? {} : { previousStartDate: moved }),
    eventStatus: `https://schema.org/${statusOf(status, moved)}`,
    ...(places.length === 0 ? {} : { location: places, eventAttendanceMode: `https://schema.org/${modeOf(meeting)}` }),
    organizer: describeCouncil(council, site),
    inLanguage: language,
    ...(site.url === null ? {} : { url: absoluteAddress(site.url, meetingPage(meeting)) }),
  };
}

function endOf(meeting: Meeting) {
  const { until, start, end, timezone } = meeting;
  if (end !== null && start !== null) return { endDate: withOffset(endDateOf(meeting), end, timezone) };
  return until === null ? {} : { endDate: until };
}

function modeOf(meeting: Meeting) {
  if (meeting.online === null) return 'OfflineEventAttendanceMode';
  return isHeldOnline(meeting) ? 'OnlineEventAttendanceMode' : 'MixedEventAttendanceMode';
}

/** How a place that is none begins, in all languages: `Onlinemøde`, `Teams`, `Videokonferenz`, `Digitalt`. */
const noPlace =
  /^(?:(?:som|via|på|över|per|als|by|over|microsoft|ms)\s+)*(?:online|digital|virtu[ae]l|video|fjern|distans|teams\b|zoom\b|webex|skype|meet\b|remote)/i;

/** Whether nobody meets at a place: there is none, or what stands there says so. */
function isHeldOnline({ place, online }: Meeting): boolean {
  return online !== null && (place === null || noPlace.test(place));
}

function statusOf(status: Meeting['status'], moved: string | null) {
  if (status === 'cancelled') return 'EventCancelled';
  return moved === null ? 'EventScheduled' : 'EventRescheduled';
}
