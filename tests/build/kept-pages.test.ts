/*
 * A page that is kept is the page that would be made: whatever shapes a page is changed here by itself, and what is made with
 * the pages of before is compared with what is made without.
 */
import { expect, test } from 'vitest';
import { makePages } from '../../src/build/kept-pages.ts';
import { compareMeetings } from '../../src/changes/compare-meetings.ts';
import type { TextStore } from '../../src/content/text-store.ts';
import type { PrintedDocument } from '../../src/site/documents.ts';
import type { SiteContext } from '../../src/site/page-view.ts';
import { councilIndex, type Files, item, meetingIndex, meetingOf, publish, siteWith } from '../support/content.ts';
import { contextOf } from '../support/pages.ts';
import { createStore } from '../support/text-store.ts';

const on = (day: string) => meetingIndex.replace('2026-09-17', day);

const files: Files = siteWith({
  'it/2026-09-17/a.md': item('A', 'case: 26/1\nattachments: [{ title: Notat, file: notat.txt }]\n', 'Se [](b.md).\n'),
  'it/2026-09-17/b.md': item('B', '', '![Felt](felt.svg) og [](../../ae/2026-09-17/f.md)\n'),
  'it/2026-09-17/notat.txt': 'Notat',
  'it/2026-09-17/felt.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'it/2026-10-01/index.md': on('2026-10-01'),
  'it/2026-10-01/d.md': item('D', 'case: 26/1\n', 'Tekst.\n'),
  'ae/index.md': councilIndex.replace('It-rådet', 'Ældrerådet'),
  'ae/2026-09-17/index.md': meetingIndex,
  'ae/2026-09-17/f.md': item('F'),
});

const published = (path: string, bytes = 12) => ({
  path,
  absolute: `/content/${path}`,
  mediaType: path.endsWith('.svg') ? 'image/svg+xml' : 'text/plain',
  bytes,
  dimensions: path.endsWith('.svg') ? { width: 90, height: 40 } : null,
  sha256: String(bytes).padStart(64, '0'),
});

const notat = 'it/2026-09-17/notat.txt';
const felt = 'it/2026-09-17/felt.svg';

/** What pages of content are made from, with its files and an agenda that is printed. */
function situationOf(now: Files, change: Partial<SiteContext> = {}): SiteContext {
  const attached = new Map([notat, felt].map((path) => [path, published(path)]));
  return { ...contextOf(publish(now)), files: attached, documents: documentsOf('a'), ...change };
}

function documentsOf(hash: string, pages = 3, file = 'it/2026-09-17/agenda.pdf'): Map<string, PrintedDocument> {
  const pageOf = new Map([['a', pages]]);
  return new Map([[file, { file, bytes: new Uint8Array(9), sha256: hash.repeat(64), pages, pageOf }]]);
}

function make(context: SiteContext, store: TextStore | null): Map<string, string> {
  return new Map(
    [...makePages(context, store, () => false)].map(({ path, read }) => [path, Buffer.from(read()).toString()]),
  );
}

const edited = (path: string, text: string): SiteContext => situationOf({ ...files, [path]: text });
const withSite = (field: string) => edited('index.md', (files['index.md'] ?? '').replace('---\n', `---\n${field}\n`));

/** The versions of a meeting whose first one said something else, and had a note of as many bytes. */
function versionsAfter(first: Files, bytes = 12): SiteContext['history'] {
  const stateOf = (one: Files, size: number) => ({
    meeting: meetingOf(publish(one)),
    files: new Map([[notat, published(notat, size)]]),
  });
  const [before, after] = [stateOf(first, bytes), stateOf(files, 12)];
  const changes = compareMeetings(before, after);
  return new Map([
    [
      'it/2026-09-17',
      [
        { number: 1, date: new Date('2026-09-01T12:00:00Z'), event: 'published', ...before, changes: null },
        { number: 2, date: new Date('2026-09-02T12:00:00Z'), event: 'amended', ...after, changes },
      ],
    ],
  ]);
}

const shorter = versionsAfter({ ...files, 'it/2026-09-17/b.md': item('B', '', '[](../../ae/2026-09-17/f.md)\n') });

const changes: Readonly<Record<string, SiteContext>> = {
  'the words of an item': edited('it/2026-09-17/a.md', item('A', 'case: 26/1\n', 'Rettet. Se [](b.md).\n')),
  'an item before it': edited('it/2026-09-17/0.md', item('Nyt', 'order: -1\n')),
  'the title of the meeting': edited('it/2026-09-17/index.md', meetingIndex.replace('start', 'title: Temamøde\nstart')),
  'the meeting after it': edited('it/2026-10-01/index.md', on('2026-10-01').replace('start', 'title: Tema\nstart')),
  'a meeting between': situationOf({ ...files, 'it/2026-09-24/index.md': on('2026-09-24') }),
  'an item of the same case': edited('it/2026-10-01/d.md', item('D rettet', 'case: 26/1\n')),
  'another item of the case': edited('ae/2026-09-17/f.md', item('F', 'case: 26/1\n')),
  'the number of a case': edited('it/2026-10-01/d.md', item('D', 'case: 26/2\n')),
  'the item that a link leads to': edited('ae/2026-09-17/f.md', item('F med nyt navn')),
  'the name of another council': edited('ae/index.md', councilIndex.replace('It-rådet', 'Seniorrådet')),
  'the name of the site': edited('index.md', (files['index.md'] ?? '').replace('Møder', 'Dagsordener')),
  'the address of the site': withSite('url: https://example.org/'),
  'the contact of the site': withSite('contact: post@example.org'),
  'the words of the site': withSite('words: { Bilag: Vedlæg }'),
  'the language of a council': edited('it/index.md', councilIndex.replace('---\n', '---\nlanguage: sv\n')),
  'the size of an attachment': situationOf(files, {
    files: new Map([
      [notat, published(notat, 13_000)],
      [felt, published(felt)],
    ]),
  }),
  'the width of an image': situationOf(files, {
    files: new Map([
      [notat, published(notat)],
      [felt, { ...published(felt), dimensions: { width: 91, height: 40 } }],
    ]),
  }),
  'the pages of its document': situationOf(files, { documents: documentsOf('b', 4) }),
  'no document': situationOf(files, { documents: new Map() }),
  'pages that open from disk': situationOf(files, { offline: true }),
  'internal readers': situationOf(files, { readers: 'internal' }),
  'a search': situationOf(files, { search: true }),
  'another version': situationOf(files, { history: shorter }),
};

test('what nothing has changed is taken as it was', () => {
  const store = createStore().store;
  const before = make(situationOf(files), store);
  expect(before).toEqual(make(situationOf(files), null));
  const kept = [...makePages(situationOf(files), store, () => false)].filter(({ tree }) => tree === null);
  expect(kept.map(({ path }) => path)).toContain('it/2026-09-17/a/index.html');
  expect(make(situationOf(files), store)).toEqual(before);
});

test.each(Object.entries(changes))('%s', (_, now) => {
  const store = createStore().store;
  const before = make(situationOf(files), store);
  const clean = make(now, null);
  expect(clean).not.toEqual(before);
  expect(make(now, store)).toEqual(clean);
});

test('the extract of an item that is printed anew', () => {
  const extractOf = (hash: string, pages: number) =>
    situationOf(files, { documents: documentsOf(hash, pages, 'it/2026-09-17/a/item.pdf') });
  const store = createStore().store;
  const before = make(extractOf('a', 1), store);
  const clean = make(extractOf('b', 2), null);
  expect(clean).not.toEqual(before);
  expect(make(extractOf('b', 2), store)).toEqual(clean);
});

test('what was changed between versions, where something of it is closed by now', () => {
  const other = versionsAfter({ ...files, 'it/2026-09-17/b.md': item('Et andet punkt') });
  const store = createStore().store;
  const before = make(situationOf(files, { history: other }), store);
  const clean = make(situationOf(files, { history: shorter }), null);
  expect(clean).not.toEqual(before);
  expect(make(situationOf(files, { history: shorter }), store)).toEqual(clean);
});

test('what was changed of a file between versions, where the earlier one is gone today', () => {
  const store = createStore().store;
  const before = make(situationOf(files, { history: versionsAfter(files, 20_000) }), store);
  const clean = make(situationOf(files, { history: versionsAfter(files, 40_000) }), null);
  expect(clean).not.toEqual(before);
  expect(make(situationOf(files, { history: versionsAfter(files, 40_000) }), store)).toEqual(clean);
});

const minutes = on('2026-10-01').replace('published', 'minutes');
const decided = item('D', 'result: adopted\nvotes: [{ for: 5, against: 2 }]\n', '## Beslutning\n\nGodkendt.\n');
const council = councilIndex.replace('---\n', '---\nmembers: [{ name: A. Eksempel }, { name: B. Eksempel }]\n');
const past: Files = {
  ...files,
  'it/index.md': council,
  'it/2026-10-01/index.md': minutes.replace('start', 'present: [A. Eksempel]\nabsent: [B. Eksempel]\nstart'),
  'it/2026-10-01/d.md': decided,
};

const pastChanges: Readonly<Record<string, Files>> = {
  'what was decided': { ...past, 'it/2026-10-01/d.md': decided.replace('Godkendt', 'Forkastet') },
  'how was voted': { ...past, 'it/2026-10-01/d.md': decided.replace('against: 2', 'against: 1') },
  'who was there': { ...past, 'it/2026-10-01/index.md': minutes.replace('start', 'present: [B. Eksempel]\nstart') },
  'the name of its council': { ...past, 'it/index.md': council.replace('It-rådet', 'Rådet') },
  'when it was approved': {
    ...past,
    'it/2026-10-01/index.md': minutes.replace('start', 'approved: 2026-10-20\nstart'),
  },
};

test('what tells of the past of a council is taken as it was', () => {
  const store = createStore().store;
  make(situationOf(past), store);
  const kept = [...makePages(situationOf(past), store, () => false)].flatMap(({ path, tree }) =>
    tree === null ? [path] : [],
  );
  const lists = ['decisions', 'votes', 'attendance'].map((name) => `it/${name}/index.html`);
  expect(kept).toEqual(expect.arrayContaining([...lists, 'it/2026-10-01/decisions/index.html']));
});

test.each(Object.entries(pastChanges))('of the past: %s', (_, now) => {
  const store = createStore().store;
  const before = make(situationOf(past), store);
  const clean = make(situationOf(now), null);
  expect(clean).not.toEqual(before);
  expect(make(situationOf(now), store)).toEqual(clean);
});

const then = { ...files, 'it/2026-09-17/b.md': item('B', '', '[](../../ae/2026-09-17/f.md) og [her](notat.txt).\n') };
const earlier = 'it/2026-09-17/versions/1/index.html';
/** Where only the version leads to the other meeting. */
const calm: Files = { ...files, 'it/2026-09-17/b.md': item('B', '', '![Felt](felt.svg)\n') };
const { 'ae/2026-09-17/f.md': _, ...others } = calm;

const looksBack: Readonly<Record<string, SiteContext>> = {
  'what it says': situationOf(calm, { history: shorter }),
  'a file of then': situationOf(calm, { history: versionsAfter(then, 13) }),
  'a file of today': situationOf(calm, { history: versionsAfter(then), files: new Map([[felt, published(felt)]]) }),
  'its meeting of today': situationOf(
    { ...calm, 'it/2026-09-17/index.md': meetingIndex.replace('start', 'title: Temamøde\nstart') },
    { history: versionsAfter(then) },
  ),
  'the place of today that it leads to': situationOf(
    { ...others, 'ae/2026-09-17/g.md': item('F', 'aliases: [f]\n') },
    { history: versionsAfter(then) },
  ),
  'no place of today': situationOf(others, { history: versionsAfter(then) }),
};

test.each(Object.entries(looksBack))('the page of an earlier version by %s', (_name, now) => {
  const store = createStore().store;
  const before = make(situationOf(calm, { history: versionsAfter(then) }), store);
  const kept = [...makePages(situationOf(calm, { history: versionsAfter(then) }), store, () => false)];
  expect(kept.find(({ path }) => path === earlier)?.tree).toBe(null);
  const clean = make(now, null);
  expect(clean.get(earlier)).not.toEqual(before.get(earlier));
  expect(make(now, store)).toEqual(clean);
});
