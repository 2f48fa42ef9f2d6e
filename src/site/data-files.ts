/* What programs read of a site besides its pages: feeds, calendars, the index of meetings, schemas, what robots may see. */
import { absoluteAddress, caseFeed, councilItemsFile, meetingFolder } from '../addresses.ts';
import { keyOf } from '../agenda/accessors.ts';
import { listCases } from '../agenda/cases.ts';
import { icalendar } from './calendar.ts';
import { atomFeed } from './feed.ts';
import { jsonSchema } from './json-schemas.ts';
import { meetingsJson } from './meetings-json.ts';
import { nginxMap, redirectRules } from './old-addresses.ts';
import { describeCaseFeed, writeCaseFeed } from './open-data/case-feed.ts';
import { itemsCsv } from './open-data/items-csv.ts';
import { writeOparl } from './open-data/oparl/oparl.ts';
import type { SiteContext } from './page-view.ts';
import { sitemapXml } from './sitemap.ts';
import { listKnownMeetings, listPublishedMeetings, type PublishedMeeting } from './syndication.ts';

/** Paths that the site needs itself, whatever is published. */
export const dataFiles = [
  'feed.xml',
  'calendar.ics',
  'meetings.json',
  'meetings.schema.json',
  'agenda.schema.json',
  'sitemap.xml',
  'robots.txt',
];

/** The same below every council. */
export const councilFiles = ['feed.xml', 'calendar.ics', 'items.csv'];

/** The same below every meeting, its agenda as data included. */
export const meetingFiles = ['agenda.json', 'meeting.ics'];

/** The path of a data file, its text or how that is made, and all that it says where it can be kept by that. */
export type DataFile = readonly [path: string, text: string | (() => string), says?: unknown];

/** Every such file; `listed` are the pages to be found. An internal site is followed by nobody: it forbids robots. */
export async function* renderDataFiles(context: SiteContext, listed: readonly string[]): AsyncGenerator<DataFile> {
  const { site, readers } = context;
  yield ['agenda.schema.json', jsonSchema('agenda')];
  yield ['robots.txt', robots(context)];
  const redirects = redirectRules(site);
  if (redirects !== null) yield ['_redirects', redirects];
  const map = nginxMap(site);
  if (map !== null) yield ['redirects.nginx.map', map];
  if (readers === 'internal') return;
  const published = listPublishedMeetings(context);
  const known = listKnownMeetings(context);
  yield ['meetings.schema.json', jsonSchema('meetings')];
  yield ['meetings.json', meetingsJson(context, known)];
  if (site.url !== null) {
    yield ['sitemap.xml', await sitemapXml(listed, published, site.url)];
    yield* listFeeds(context, published);
    yield* listCaseFeeds(context, published);
  }
  if (site.oparl) yield* writeOparl(context);
  yield ['calendar.ics', icalendar(context, known, 'calendar.ics', site.title)];
  for (const council of site.councils) {
    const calendar = `${council.id}/calendar.ics`;
    const own = known.filter((one) => one.council.id === council.id);
    yield [calendar, icalendar(context, own, calendar, council.name)];
    const shown = published.filter((one) => one.council.id === council.id);
    yield [councilItemsFile(council.id), itemsCsv(context, council, shown)];
  }
  for (const one of known) {
    const file = `${meetingFolder(one.meeting)}/meeting.ics`;
    yield [file, icalendar(context, [one], file, one.council.name)];
  }
}

/** A feed must name its own address: there are none where the site does not know its own. */
function listFeeds(context: SiteContext, known: readonly PublishedMeeting[]): Array<readonly [string, string]> {
  return [null, ...context.site.councils].map((council) => {
    const path = council === null ? 'feed.xml' : `${council.id}/feed.xml`;
    return [path, atomFeed(context, known, path, council)] as const;
  });
}

function* listCaseFeeds(context: SiteContext, published: readonly PublishedMeeting[]): Generator<DataFile> {
  const known = new Map(published.map((one) => [keyOf(one.meeting), one]));
  for (const [address, cases] of listCases(context.site)) {
    const feed = describeCaseFeed(context, { address, cases }, known);
    if (feed !== null) yield [caseFeed(address), () => writeCaseFeed(feed), feed];
  }
}

/** robots.txt (RFC 9309): everything is open, or nothing. */
function robots({ site, readers }: SiteContext): string {
  if (readers === 'internal') return 'User-agent: *\nDisallow: /\n';
  const sitemap = site.url === null ? '' : `\nSitemap: ${absoluteAddress(site.url, 'sitemap.xml')}\n`;
  return `User-agent: *\nDisallow:\n${sitemap}`;
}
