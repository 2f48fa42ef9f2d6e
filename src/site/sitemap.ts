import { Readable } from 'node:stream';
import { SitemapStream, streamToPromise } from 'sitemap';
import { absoluteAddress, councilPage, itemPage, meetingPage, sitePage } from './addresses.ts';
import { type KnownMeeting, lastChange } from './follow.ts';
import type { SiteContext } from './view.ts';

/** sitemap.xml (sitemaps.org, 0.9), with the day of each page's last change; `url` is the site's own address. */
export async function sitemapXml(context: SiteContext, known: readonly KnownMeeting[], url: string): Promise<string> {
  const pages = [
    { file: sitePage, changed: newest(known) },
    ...context.site.councils.map((council) => ({
      file: councilPage(council.id),
      changed: newest(known.filter((one) => one.council.id === council.id)),
    })),
    ...known.flatMap((one) => {
      const items = one.meeting.sections.flatMap((section) => section.items);
      const files = [meetingPage(one.meeting), ...items.map((item) => itemPage(one.meeting, item.id))];
      return files.map((file) => ({ file, changed: lastChange(one) }));
    }),
  ];
  const stream = new SitemapStream({
    lastmodDateOnly: false,
    xmlns: { news: false, xhtml: false, image: false, video: false },
  });
  const entries = pages.map(({ file, changed }) => ({
    url: absoluteAddress(url, file),
    ...(changed === null ? {} : { lastmod: changed.toISOString() }),
  }));
  return `${(await streamToPromise(Readable.from(entries).pipe(stream))).toString()}\n`;
}

function newest(known: readonly KnownMeeting[]): Date | null {
  return known.map(lastChange).reduce<Date | null>((last, one) => (last === null || one > last ? one : last), null);
}
