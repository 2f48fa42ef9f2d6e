/* The feed of a case (Atom, RFC 4287): an entry when an item about it is put on an agenda, and one when it has minutes. */
import { Feed, type FeedOptions, type Item } from 'feed';
import { caseFeed, itemPage } from '../../addresses.ts';
import { keyOf } from '../../agenda/accessors.ts';
import type { Case, CaseEntry } from '../../agenda/cases.ts';
import { nameItem } from '../../agenda/numbers/number-names.ts';
import { formatDayAndDate } from '../../locale/dates.ts';
import { wordsOf } from '../../locale/own-words.ts';
import { cleanXml } from '../../text/formats.ts';
import type { SiteContext } from '../page-view.ts';
import { createAddress, type PublishedMeeting, permanentId, permanentName, publisher } from '../syndication.ts';

/** The folder of the page that cases share, and who they are. */
export interface FollowedCase {
  readonly address: string;
  readonly cases: readonly Case[];
}

type Event = 'published' | 'minutes';

interface Entry {
  readonly found: CaseEntry;
  readonly known: PublishedMeeting;
  readonly event: Event;
  readonly date: Date;
}

/** All that a feed says. */
export interface CaseFeed {
  readonly about: FeedOptions & Required<Pick<FeedOptions, 'language'>>;
  readonly entries: readonly Item[];
}

/** What the feed says, the newest entry first; `null` where no agenda with the case is out. */
export function describeCaseFeed(
  context: SiteContext,
  { address, cases }: FollowedCase,
  published: ReadonlyMap<string, PublishedMeeting>,
): CaseFeed | null {
  const { site } = context;
  const file = caseFeed(address);
  const link = createAddress(context, file);
  const entries = cases
    .flatMap((one) => one.entries)
    .flatMap((found) => listEvents(found, published.get(keyOf(found.meeting))))
    .sort((a, b) => b.date.getTime() - a.date.getTime());
  const [newest] = entries;
  if (newest === undefined) return null;
  const words = wordsOf(site);
  const about = {
    title: `${cases.map(({ number }) => words.caseTitle(number)).join(', ')} – ${site.title}`,
    id: permanentId('case', publisher(site), address),
    link: link(`case/${address}/index.html`),
    updated: newest.date,
    feedLinks: { atom: link(file) },
    author: { name: site.organization },
    generator: 'Dagsorden',
    language: site.language,
  };
  return { about, entries: entries.map((entry) => describe(entry, context, link)) };
}

export function writeCaseFeed({ about, entries }: CaseFeed): string {
  const feed = new Feed(about);
  for (const entry of entries) feed.addItem(entry);
  return `${cleanXml(feed.atom1().replace('<feed ', `<feed xml:lang="${about.language}" `))}\n`;
}

/** When the item came on the agenda, and when it had minutes. */
function listEvents(found: CaseEntry, known: PublishedMeeting | undefined): Entry[] {
  if (known === undefined) return [];
  const holds = ({ meeting }: PublishedMeeting['versions'][number]) =>
    meeting.sections.some(({ items }) => items.some(({ id }) => id === found.item.id));
  const first = known.versions.find(holds) ?? known.versions.at(-1);
  const minutes = known.versions.find(({ event }) => event === 'minutes');
  const events = [
    ...(first === undefined || first === minutes ? [] : [{ event: 'published' as const, date: first.date }]),
    ...(minutes === undefined ? [] : [{ event: 'minutes' as const, date: minutes.date }]),
  ];
  return events.map((one) => ({ found, known, ...one }));
}

function describe({ found, known, event, date }: Entry, context: SiteContext, link: (file: string) => string) {
  const { item, meeting } = found;
  const words = wordsOf(meeting);
  const day = formatDayAndDate(meeting.date, meeting.language, words);
  const title = `${words.events[event]}: ${nameItem(item)} (${known.council.name}, ${day})`;
  return {
    title: title.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`),
    id: permanentId('case-item', permanentName(context.site, known), item.id, event),
    link: link(itemPage(meeting, item.id)),
    date,
    published: date,
  };
}
