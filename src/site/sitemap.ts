import { Readable } from 'node:stream';
import { SitemapStream, streamToPromise } from 'sitemap';
import { absoluteAddress } from '../addresses.ts';
import { cleanXml } from '../text/formats.ts';
import { lastChange, type PublishedMeeting } from './syndication.ts';

/**
 * sitemap.xml (sitemaps.org, 0.9) of the pages at `paths`, each with the time of its last change: that of its meeting,
 * or of what it tells of. `url` is the site's own address.
 */
export async function sitemapXml(
  paths: readonly string[],
  known: readonly PublishedMeeting[],
  url: string,
): Promise<string> {
  const ofMeeting = new Map(known.map((one) => [`${one.council.id}/${one.meeting.id}`, lastChange(one)]));
  const ofCouncil = new Map(
    [...Map.groupBy(known, ({ council }) => council.id)].map(([id, below]) => [id, newest(below)]),
  );
  const ofSite = newest(known);
  const pages = paths.map((file) => {
    const [council = '', meeting = ''] = file.split('/');
    return { file, changed: ofMeeting.get(`${council}/${meeting}`) ?? ofCouncil.get(council) ?? ofSite };
  });
  const stream = new SitemapStream({
    lastmodDateOnly: false,
    xmlns: { news: false, xhtml: false, image: false, video: false },
  });
  const entries = pages.map(({ file, changed }) => ({
    url: absoluteAddress(url, file),
    ...(changed === null ? {} : { lastmod: changed.toISOString() }),
  }));
  return `${cleanXml((await streamToPromise(Readable.from(entries).pipe(stream))).toString())}\n`;
}

/** Whether a page is one to be found: it neither tells robots to leave, nor only leads to another. */
export function isListed(path: string, bytes: Uint8Array): boolean {
  if (!/(^|\/)index\.html$/.test(path)) return false;
  return !/<meta (name="robots"|http-equiv="refresh")/.test(
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1'),
  );
}

function newest(known: readonly PublishedMeeting[]): Date | null {
  return known.map(lastChange).reduce<Date | null>((last, one) => (last === null || one > last ? one : last), null);
}
