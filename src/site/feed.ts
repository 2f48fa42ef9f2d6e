/* Atom feeds (RFC 4287): an entry for everything that happened to an agenda. */

import { Feed } from 'feed';
import { councilPage, meetingPage, sitePage } from '../addresses.ts';
import { itemsOf } from '../agenda/accessors.ts';
import { titleWithBadges } from '../agenda/badges.ts';
import type { Council } from '../agenda/model.ts';
import { nameItem } from '../agenda/numbers/number-names.ts';
import { summarizeChanges } from '../changes/change-summary.ts';
import type { Version } from '../history/versions.ts';
import { formatDayAndDate } from '../locale/dates.ts';
import type { Locale } from '../locale/index.ts';
import { wordsOf } from '../locale/own-words.ts';
import { cleanXml } from '../text/formats.ts';
import type { SiteContext } from './page-view.ts';
import {
  createAddress,
  lastingId,
  type PublishedMeeting,
  permanentId,
  permanentName,
  publisher,
} from './syndication.ts';

/** Older entries are on the pages; a feed tells what is new. */
const mostEntries = 100;

interface Entry extends PublishedMeeting {
  readonly version: Version;
}

/** The feed of the site, or of a council. One that has nothing to tell yet bears the date of the content. */
export function atomFeed(
  context: SiteContext,
  known: readonly PublishedMeeting[],
  file: string,
  council: Council | null,
): string {
  const { site } = context;
  const entries = listEntries(known.filter((one) => council === null || one.council.id === council.id));
  const updated = entries[0]?.version.date ?? context.commit?.date ?? new Date(0);
  const address = createAddress(context, file);
  const page = address(council === null ? sitePage : councilPage(council.id));
  const language = council?.language ?? site.language;
  const feed = new Feed({
    title: council === null ? site.title : `${council.name} – ${site.title}`,
    id: permanentId('feed', publisher(site), council === null ? '' : lastingId(council)),
    link: page,
    updated,
    feedLinks: { atom: address(file) },
    author: { name: site.organization },
    generator: 'Dagsorden',
    language,
  });
  for (const entry of entries) feed.addItem(describeEntry(entry, context, file));
  return `${cleanXml(nameLanguages(feed.atom1(), language, entries))}\n`;
}

/** The library writes no `xml:lang`: of the feed, and of an entry in another language. Its texts hold no bare `<`. */
function nameLanguages(xml: string, language: string, entries: readonly Entry[]): string {
  let at = 0;
  return xml.replace('<feed ', `<feed xml:lang="${language}" `).replace(/<entry>/g, (tag) => {
    const own = entries[at]?.version.meeting.language ?? language;
    at += 1;
    return own === language ? tag : `<entry xml:lang="${own}">`;
  });
}

/** Newest first; of those that came at once, in the order of meetings. */
function listEntries(known: readonly PublishedMeeting[]): Entry[] {
  const entries = known.flatMap((one) => [...one.versions].reverse().map((version) => ({ ...one, version })));
  return entries.sort((a, b) => b.version.date.getTime() - a.version.date.getTime()).slice(0, mostEntries);
}

function describeEntry(entry: Entry, context: SiteContext, file: string) {
  const { council, version } = entry;
  const { meeting } = version;
  const words = wordsOf(meeting);
  const summary = summarize(entry, words);
  const day = formatDayAndDate(meeting.date, meeting.language, words);
  return {
    title: escapeHtml(`${words.events[version.event]}: ${council.name}, ${day}`),
    id: permanentId('version', permanentName(context.site, entry), String(version.number)),
    link: createAddress(context, file)(meetingPage(entry.meeting)),
    date: version.date,
    published: version.date,
    ...(summary === null ? {} : { description: summary }),
    category: [{ term: version.event, name: words.events[version.event] }],
  };
}

/** What changed, or what is on the agenda, as escaped HTML; `null` where there is nothing to tell. */
function summarize({ version }: Entry, words: Locale): string | null {
  const { meeting, changes } = version;
  const items = itemsOf(meeting);
  const lines =
    changes === null
      ? items.map((item) => nameItem({ number: item.number, title: titleWithBadges(item, words) }))
      : summarizeChanges(changes, words, meeting.language);
  return lines.length === 0 ? null : `<ul>${lines.map((line) => `<li>${escapeHtml(line)}</li>`).join('')}</ul>`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`);
}
