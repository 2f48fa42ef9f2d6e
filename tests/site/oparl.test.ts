/* A site as OParl data: every object at its address, lists in pages, tombstones, and what our own reader makes of it. */
import { describe, expect, test } from 'vitest';
import { planOparl } from '../../src/import/oparl/plan-oparl.ts';
import { readOparl } from '../../src/import/oparl/read-oparl.ts';
import { type Files, item, meetingIndex, siteIndex, siteWith } from '../support/content.ts';
import { base, openSite } from '../support/site-in-git.ts';

const meeting = 'it/2026-09-17';
const open = siteIndex.replace('---\n', '---\noparl: true\n');

const content = siteWith({
  'index.md': open,
  [`${meeting}/index.md`]: meetingIndex.replace('start:', 'place: Rådhuset\nstart:'),
  [`${meeting}/plan.md`]: item(
    'Plan for havnen',
    'case: 24/117\nattachments: [{ title: Tal, file: "bilag/tal å.csv" }]\n',
    '\nSe [tallene](<bilag/tal å.csv>).\n\n## Beslutning\n\nHavneplanen er vedtaget.\n',
  ),
  [`${meeting}/bilag/tal å.csv`]: 'a;b\n',
  [`${meeting}/gammel.md`]: item('Sag der udgår'),
  [`${meeting}/lukket.md`]: item('Hemmelig handel', 'closed: { title: Køb, reason: § 10 }\n'),
  'it/2026-12-03/index.md': meetingIndex.replace('09-17', '12-03').replace('published', 'planned'),
  'it/2026-11-12/index.md': meetingIndex.replace('09-17', '11-12').replace('published', 'draft'),
  'it/2026-11-12/snart.md': item('Ikke ude endnu', 'case: 24/999\n'),
});

type Data = Readonly<Record<string, unknown>>;

const read = (files: Files, path: string): Data => JSON.parse(files[path] ?? 'null');
const listed = (files: Files, path: string): Data[] => read(files, path)['data'] as Data[];
const oparlOf = (files: Files) => Object.keys(files).filter((path) => path.startsWith('oparl/'));

async function build(files: Files = content, ...flags: string[]): Promise<Files> {
  const site = await openSite(files);
  await site.commit(1);
  return site.build(...flags);
}

test('a site that does not ask for it, or has no address, has none', async () => {
  expect(oparlOf(await build({ ...content, 'index.md': siteIndex }))).toEqual([]);
  const site = await openSite(content);
  await site.commit(1);
  expect(oparlOf(await site.buildUnplaced())).toEqual([]);
});

describe('every object', () => {
  test('is a file at its address, wherever it is named', async () => {
    const files = await build();
    const ids: string[] = [];
    const visit = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      if ('id' in value) ids.push(String(value.id));
      for (const [key, one] of Object.entries(value)) {
        if (typeof one === 'string' && one.startsWith(`${base}oparl/`) && key !== 'type') ids.push(one);
        else visit(one);
      }
    };
    for (const path of oparlOf(files)) visit(read(files, path));
    expect(ids.length).toBeGreaterThan(60);
    const missing = ids.filter((id) => files[decodeURI(id.slice(base.length))] === undefined);
    expect(missing).toEqual([]);
  });

  test('says what it is, leaves out what does not apply, and writes moments with their offset', async () => {
    const files = await build();
    for (const path of oparlOf(files)) {
      expect(files[path], path).not.toMatch(/"(?!data|legislativeTerm)\w+": ?(null|""|\[\])/);
      const { type } = read(files, path);
      if (type !== undefined) expect(type).toMatch(/^https:\/\/schema\.oparl\.org\/1\.1\/[A-Z]\w+$/);
    }
    const found = read(files, `oparl/meeting/${meeting}.json`);
    expect(found).toMatchObject({
      meetingState: 'eingeladen',
      start: '2026-09-17T10:00:00+02:00',
      location: { description: 'Rådhuset' },
      web: `${base}${meeting}/`,
    });
    expect(found['modified']).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\+00:00$/);
  });
});

test('what is withheld is in none of it: closed items have number and public title, drafts and decisions nothing', async () => {
  // A preview has pages of drafts, and no data.
  const files = await build(content, '--drafts');
  const all = oparlOf(files)
    .map((path) => `${path}\n${files[path]}`)
    .join('\n');
  expect(all).not.toMatch(/Hemmelig|lukket|vedtaget|snart|Ikke ude|24\/999|24-999/);
  const items = listed(files, 'oparl/agenda-items.json');
  expect(items.find(({ number }) => number === '2.2')).toMatchObject({ name: 'Køb', public: false });
  const minutes = await build({ ...content, [`${meeting}/index.md`]: meetingIndex.replace('published', 'minutes') });
  const plan = read(minutes, `oparl/agenda-item/${meeting}/plan.json`);
  expect(plan).toMatchObject({ resolutionText: 'Havneplanen er vedtaget.', public: true, order: 2 });
});

test('an item that is gone is a tombstone', async () => {
  const site = await openSite(content);
  await site.commit(1);
  await site.commit(3, { [`${meeting}/gammel.md`]: null });
  const files = await site.build();
  const gone = read(files, `oparl/agenda-item/${meeting}/gammel.json`);
  expect(gone).toMatchObject({ deleted: true, type: 'https://schema.oparl.org/1.1/AgendaItem' });
  expect(Object.keys(gone).sort()).toEqual(['created', 'deleted', 'id', 'modified', 'order', 'type']);
  // That of the closed item too, whose number was its address and is another now.
  const tombstones = listed(files, 'oparl/agenda-items.json').filter(({ deleted }) => deleted === true);
  expect(tombstones.map(({ id }) => String(id).split('/').at(-1))).toEqual(['gammel.json', '2.2.json']);
});

test('lists are divided into pages that name one another', async () => {
  const many = Object.fromEntries(
    Array.from({ length: 230 }, (_, at) => [`${meeting}/punkt-${at}.md`, item(`Punkt nummer ${at}`)]),
  );
  const files = await build({ ...content, ...many });
  const names: string[] = [];
  let next: string | undefined = `${base}oparl/agenda-items.json`;
  while (next !== undefined) {
    const { data, links } = read(files, next.slice(base.length)) as { data: Data[]; links: { next?: string } };
    names.push(...data.map(({ name }) => String(name)));
    next = links.next;
  }
  expect(names).toHaveLength(233);
  expect(new Set(names).size).toBe(233);
  expect(read(files, 'oparl/agenda-items.json')['pagination']).toEqual({
    totalElements: 233,
    elementsPerPage: 100,
    currentPage: 1,
    totalPages: 3,
  });
});

test('our own import reads back what was written: numbers, titles, cases, closure', async () => {
  const files = await build();
  const data = readOparl(oparlOf(files).map((path) => read(files, path)));
  const words = { open: 'Åbne', closed: 'Lukkede', decision: 'Beslutning', item: 'Punkt' };
  const planned = planOparl(data, { councils: new Map(), words });
  const texts = [...planned.files.entries()].filter(([path]) => path.includes('2026-09-17'));
  const all = texts.map(([, text]) => text).join('\n');
  for (const title of ['Plan for havnen', 'Sag der udgår', 'Køb']) expect(all).toContain(title);
  expect(all).toContain('- 24/117');
  expect(all).toContain('place: Rådhuset');
  expect(all.match(/^closed: true$/gm)).toHaveLength(1);
});
