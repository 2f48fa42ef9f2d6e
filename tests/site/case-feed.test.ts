/* The feed of a case, and the table of a council: what programs read of items. */
import { XMLParser } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { item, meetingIndex, siteWith } from '../support/content.ts';
import { parseCsv } from '../support/csv.ts';
import { base, openSite } from '../support/site-in-git.ts';

const meeting = 'it/2026-09-17';
const minutes = meetingIndex.replace('published', 'minutes');
const content = siteWith({
  [`${meeting}/havn.md`]: item(
    'Havnen & <torvet>',
    'case: 24/117\nresult: adopted\nresponsible: =1+1\n',
    '\n## Beslutning\n\nGodkendt.\n',
  ),
  [`${meeting}/andet.md`]: item('Andet, "og mere"', 'case: 25/1\nwithdrawn: Sagen trækkes tilbage\n'),
  [`${meeting}/lukket.md`]: item('Hemmelig', 'case: 24/9\nclosed: { title: Køb, reason: § 10 }\n'),
  'it/2026-11-12/index.md': meetingIndex.replace('09-17', '11-12').replace('published', 'draft'),
  'it/2026-11-12/snart.md': item('Snart', 'case: 24/117\n'),
});

interface Atom {
  readonly feed: {
    readonly title: string;
    readonly entry: ReadonlyArray<{ readonly id: string; readonly title: { readonly '#text': string } }>;
  };
}

const parse = (xml: string | undefined): Atom =>
  new XMLParser({ ignoreAttributes: false, isArray: (name) => name === 'entry', htmlEntities: true }).parse(xml ?? '');

test('an entry when the item is on an agenda, one when it has minutes; nothing of drafts and of what is closed', async () => {
  const site = await openSite(content);
  await site.commit(1);
  const before = await site.build();
  const first = parse(before['case/24-117/feed.xml']).feed;
  expect(first.title).toBe('Sag 24/117 – Møder');
  expect(first.entry.map(({ title }) => title['#text'])).toEqual([
    'Dagsorden offentliggjort: 2.2 Havnen &#38; &#60;torvet&#62; (It-rådet, torsdag den 17. september 2026)',
  ]);
  expect(
    Object.keys(before)
      .filter((path) => path.startsWith('case/') && path.endsWith('.xml'))
      .sort(),
  ).toEqual(['case/24-117/feed.xml', 'case/25-1/feed.xml']);
  expect(before['case/24-117/index.html']).toContain('href="feed.xml"');
  await site.commit(3, { [`${meeting}/index.md`]: minutes });
  const after = parse((await site.build())['case/24-117/feed.xml']).feed;
  expect(after.entry).toHaveLength(2);
  expect(after.entry[1]?.id).toBe(first.entry[0]?.id);
});

test('without an address of its own, a site has no feeds of cases', async () => {
  const site = await openSite(content);
  await site.commit(1);
  const files = await site.buildUnplaced();
  expect(Object.keys(files).filter((path) => path.endsWith('feed.xml'))).toEqual([]);
  expect(files['case/24-117/index.html']).not.toContain('feed.xml');
});

test('the table of a council has every published item, a result once there are minutes, and no formulas', async () => {
  const site = await openSite(content);
  await site.commit(1);
  const [heads, ...rows] = parseCsv((await site.build())['it/items.csv'] ?? '');
  const table = rows.map((row) => Object.fromEntries(row.map((cell, at) => [heads?.[at] ?? '', cell])));
  expect(
    table.map(({ number, title, closed, withdrawn, result }) => [number, title, closed, withdrawn, result]),
  ).toEqual([
    ['2.1', 'Andet, "og mere"', '', 'Sagen trækkes tilbage', ''],
    ['2.2', 'Havnen & <torvet>', '', '', ''],
    ['2.3', 'Køb', 'closed', '', ''],
  ]);
  expect(table[1]).toMatchObject({
    date: '2026-09-17',
    case: '24/117',
    responsible: "'=1+1",
    url: `${base}${meeting}/havn/`,
  });
  expect(table[2]).toMatchObject({ case: '', responsible: '' });
  await site.commit(3, { [`${meeting}/index.md`]: minutes });
  const [, , havn] = parseCsv((await site.build())['it/items.csv'] ?? '');
  expect(havn?.[heads?.indexOf('result') ?? -1]).toBe('adopted');
});
