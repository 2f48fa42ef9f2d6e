/* Feeds of cases that are kept are those that would be written: whatever they say is changed here by itself. */
import { expect, test } from 'vitest';
import { makeDataFile } from '../../src/build/kept-data-files.ts';
import type { TextStore } from '../../src/content/text-store.ts';
import { renderDataFiles } from '../../src/site/data-files.ts';
import type { SiteContext } from '../../src/site/page-view.ts';
import { councilIndex, type Files, item, meetingIndex, publish, siteWith } from '../support/content.ts';
import { contextOf } from '../support/pages.ts';
import { createStore } from '../support/text-store.ts';

const withUrl = (url: string) => siteWith({})['index.md']?.replace('---\n', `---\nurl: ${url}\n`) ?? '';
const files: Files = siteWith({
  'index.md': withUrl('https://example.org/'),
  'it/2026-09-17/a.md': item('A', 'case: 26/1\n'),
  'it/2026-10-01/index.md': meetingIndex.replace('09-17', '10-01'),
  'it/2026-10-01/d.md': item('D', 'case: 26/1\n'),
});

const contextAt = (now: Files, day = '2026-09-01'): SiteContext => {
  const context = contextOf(publish(now));
  const version = { number: 1, date: new Date(`${day}T12:00:00Z`), event: 'published' as const, changes: null };
  const meetings = context.site.councils.flatMap((council) => council.meetings);
  const versions = meetings.map((meeting) => [{ ...version, meeting, files: new Map() }] as const);
  return {
    ...context,
    history: new Map(meetings.map(({ council, id }, at) => [`${council.id}/${id}`, versions[at] ?? []])),
  };
};

async function make(context: SiteContext, store: TextStore | null): Promise<Map<string, string>> {
  const made = new Map<string, string>();
  for await (const file of renderDataFiles(context, ['index.html'])) {
    const { path, read, bytes } = makeDataFile(file, store);
    expect(bytes).toBe(read().length);
    made.set(path, Buffer.from(read()).toString());
  }
  return made;
}

const edited = (path: string, text: string): SiteContext => contextAt({ ...files, [path]: text });

const changes: Readonly<Record<string, SiteContext>> = {
  'the title of an item': edited('it/2026-09-17/a.md', item('A rettet', 'case: 26/1\n')),
  'the number of a case': edited('it/2026-09-17/a.md', item('A', 'case: 26.1\n')),
  'another item of the case': edited('it/2026-10-01/e.md', item('E', 'case: 26/1\n')),
  'when it came': contextAt(files, '2026-09-02'),
  'the name of the council': edited('it/index.md', councilIndex.replace('It-rådet', 'Rådet')),
  'the language of the council': edited('it/index.md', councilIndex.replace('---\n', '---\nlanguage: sv\n')),
  'the address of the site': edited('index.md', withUrl('https://other.example/')),
  'the name of the site': edited('index.md', withUrl('https://example.org/').replace('Møder', 'Dagsordener')),
};

test('a feed that says the same is not written again', async () => {
  const { store } = createStore();
  const before = await make(contextAt(files), store);
  expect(before.get('case/26-1/feed.xml')).toContain('<entry>');
  const written: string[] = [];
  for await (const [path, text, says] of renderDataFiles(contextAt(files), ['index.html'])) {
    const noted = typeof text === 'string' ? text : () => String(written.push(path));
    makeDataFile([path, noted, says], store);
  }
  expect(written).toEqual([]);
});

test.each(Object.entries(changes))('%s', async (_, now) => {
  const { store } = createStore();
  const before = (await make(contextAt(files), store)).get('case/26-1/feed.xml');
  const clean = await make(now, null);
  expect(clean.get('case/26-1/feed.xml')).not.toEqual(before);
  expect(await make(now, store)).toEqual(clean);
});
