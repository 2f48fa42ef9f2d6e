/* Atom feeds of built sites, read by a parser that shares no code with what wrote them, against RFC 4287. */
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { item, siteWith } from '../support/content.ts';
import { base, openSite } from '../support/site-in-git.ts';

const meeting = 'it/2026-09-17';
const october = 'it/2026-10-15';
const index = (date: string, status: string, more = '') =>
  `---\ndate: ${date}\nstart: 10:00\nstatus: ${status}\n${more}---\n`;

interface Link {
  readonly '@rel'?: string;
  readonly '@href': string;
}

interface Entry {
  readonly '@xml:lang'?: string;
  readonly id: string;
  readonly title: { readonly '#text': string; readonly '@type': string };
  readonly updated: string;
  readonly published: string;
  readonly link: readonly Link[];
  readonly summary: { readonly '#text': string };
  readonly category: { readonly '@term': string };
}

interface AtomFeed {
  readonly '@xml:lang': string;
  readonly '@xmlns': string;
  readonly id: string;
  readonly title: string;
  readonly updated: string;
  readonly author: { readonly name: string };
  readonly link: readonly Link[];
  readonly entry: readonly Entry[];
}

const uuid = /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/;
const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;

/** Reads a feed and holds it against what RFC 4287 demands of every one. */
function readFeed(text: string | undefined, address: string): AtomFeed {
  expect(XMLValidator.validate(text ?? '')).toBe(true);
  const isList = (name: string) => ['entry', 'link'].includes(name);
  const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '@', isArray: isList });
  const feed: AtomFeed = { entry: [], ...parser.parse(text ?? '').feed };
  expect(feed['@xmlns']).toBe('http://www.w3.org/2005/Atom');
  expect(feed['@xml:lang']).toMatch(/^[a-z]{2}/);
  expect(feed.author.name).toBe('Søby Kommune');
  expect(feed.link.filter((one) => one['@rel'] === 'self')).toEqual([{ '@rel': 'self', '@href': address }]);
  for (const one of [feed, ...feed.entry]) {
    expect(one.id).toMatch(uuid);
    expect(one.updated).toMatch(instant);
  }
  const ids = feed.entry.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const dates = feed.entry.map(({ updated }) => updated);
  expect(dates).toEqual([...dates].sort().reverse());
  if (dates.length > 0) expect(feed.updated).toBe(dates[0]);
  for (const { link } of feed.entry) expect(link.map((one) => one['@href'].startsWith(base))).toEqual([true]);
  return feed;
}

test('everything that happens to an agenda becomes an entry, and no entry changes afterwards', async () => {
  const site = await openSite(
    siteWith({
      [`${meeting}/plan.md`]: item('Plan & <mål>'),
      'andet/index.md': '---\nname: Andet råd\nsections:\n  - { id: droeftelse, title: Sager }\n---\n',
      'andet/2026-09-20/index.md': index('2026-09-20', 'draft'),
    }),
  );
  await site.commit(1);
  const one = readFeed((await site.build())['feed.xml'], `${base}feed.xml`);
  expect(one.title).toBe('Møder');
  expect(one.entry.map(({ title }) => title['#text'])).toEqual([
    'Dagsorden offentliggjort: It-rådet, torsdag den 17. september 2026',
  ]);
  await site.commit(2, { [`${meeting}/plan.md`]: item('Plan & <mål>', '', '\nFølger <b>snart</b>.\n') });
  await site.commit(3, { [`${october}/index.md`]: index('2026-10-15', 'published') });
  await site.commit(4, { [`${october}/index.md`]: index('2026-10-15', 'cancelled') });
  await site.commit(5, { [`${meeting}/index.md`]: index('2026-09-17', 'minutes', 'title: Referatet\n') });
  const files = await site.build();
  const feed = readFeed(files['feed.xml'], `${base}feed.xml`);
  expect(feed.entry.map((entry) => [entry.category['@term'], entry.updated.slice(11, 13)])).toEqual([
    ['minutes', '05'],
    ['cancelled', '04'],
    ['published', '03'],
    ['amended', '02'],
    ['published', '01'],
  ]);
  expect(feed.entry.map((entry) => entry.link[0]?.['@href'].slice(base.length))).toEqual(
    [meeting, october, october, meeting, meeting].map((path) => `${path}/`),
  );
  expect(feed.entry[3]?.title['#text']).toBe('Dagsorden ændret: It-rådet, torsdag den 17. september 2026');
  expect(feed.entry[3]?.summary['#text']).toBe('<ul><li>2.1 Plan &#38; &#60;mål&#62;: Teksten er tilføjet</li></ul>');
  expect(feed.entry[4]).toEqual(one.entry[0]);
  expect(feed.id).toBe(one.id);
  const own = readFeed(files['it/feed.xml'], `${base}it/feed.xml`);
  expect(own.title).toBe('It-rådet – Møder');
  expect(own.id).not.toBe(feed.id);
  expect(own.entry).toEqual(feed.entry);
  expect(readFeed(files['andet/feed.xml'], `${base}andet/feed.xml`).entry).toEqual([]);
});

test('ids stay when a meeting moves, its folder is renamed and the site gets another address', async () => {
  const site = await openSite(siteWith());
  await site.commit(1);
  const before = readFeed((await site.build())['feed.xml'], `${base}feed.xml`);
  await site.commit(2, { [`${meeting}/index.md`]: index('2026-09-24', 'published', 'moved: 2026-09-17\n') });
  await site.commit(3, {
    [meeting]: null,
    'it/2026-09-24/index.md': index('2026-09-24', 'published', 'moved: 2026-09-17\naliases: 2026-09-17\n'),
  });
  const moved = readFeed((await site.build())['feed.xml'], `${base}feed.xml`);
  expect(moved.entry).toHaveLength(2);
  expect(moved.entry[1]?.id).toBe(before.entry[0]?.id);
  expect(moved.entry[0]?.summary['#text']).toContain('Dato: 17. september 2026 → 24. september 2026');
  const elsewhere = await site.build('--base-url', 'https://andre.example.org/sti/');
  const ids = [...(elsewhere['feed.xml'] ?? '').matchAll(/<id>(.*?)<\/id>/g)].map(([, id]) => id);
  expect(ids).toEqual([moved.id, ...moved.entry.map(({ id }) => id)]);
});

test('a page names the feed and the calendar that belong to it, and both are there', async () => {
  const site = await openSite(
    siteWith({ 'tomt/index.md': '---\nname: Tomt råd\nsections:\n  - { id: a, title: A }\n---\n' }),
  );
  await site.commit(1);
  const files = await site.build();
  for (const page of ['index.html', 'it/index.html', 'tomt/index.html', `${meeting}/index.html`]) {
    const links = [...(files[page] ?? '').matchAll(/<link rel="alternate" type="([^"]+)" [^>]*href="([^"]+)"/g)];
    expect(links.map(([, type]) => type)).toEqual(['application/atom+xml', 'text/calendar']);
    for (const [, , href] of links) {
      expect(files[new URL(href ?? '', base + page).href.slice(base.length)], `${page} ${href}`).toBeDefined();
    }
  }
});

test('a feed says its language, and every entry its own where it is another', async () => {
  const site = await openSite(
    siteWith({
      [`${meeting}/plan.md`]: item('Plan'),
      'board/index.md': '---\nname: Board\nlanguage: en\nsections:\n  - { id: droeftelse, title: Matters }\n---\n',
      'board/2026-09-20/index.md': index('2026-09-20', 'published'),
      'board/2026-09-20/plan.md': item('A plan of <entry> and more'),
    }),
  );
  await site.commit(1);
  const files = await site.build();
  const languages = (path: string) => {
    const feed = readFeed(files[path], `${base}${path}`);
    return [
      feed['@xml:lang'],
      ...feed.entry.map((entry) => `${entry.title['#text'].split(':')[0]} ${entry['@xml:lang']}`),
    ];
  };
  expect(languages('feed.xml').sort()).toEqual(['Agenda published en', 'Dagsorden offentliggjort undefined', 'da']);
  expect(languages('board/feed.xml')).toEqual(['en', 'Agenda published undefined']);
});
