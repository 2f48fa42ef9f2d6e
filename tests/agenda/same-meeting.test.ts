/* States that are assembled one after another, as a history is: what did not change is the same, what did is what it is. */
import { expect, test } from 'vitest';
import { assembleSite } from '../../src/agenda/assemble.ts';
import { createAssembleCache } from '../../src/agenda/memory/assemble-cache.ts';
import type { Site } from '../../src/agenda/model.ts';
import { createLoadCache, loadContent } from '../../src/content/load.ts';
import type { ContentTree } from '../../src/content/sources.ts';
import {
  assembleClean,
  councilIndex,
  type Files,
  item,
  meetingOf,
  siteIndex,
  siteWith,
  treeOf,
} from '../support/content.ts';

const files = siteWith({
  'it/2026-09-17/a.md': item('A', '', 'Se [](b.md).\n'),
  'it/2026-09-17/b.md': item('B'),
  'it/2026-10-01/index.md': '---\ndate: 2026-10-01\nstart: 10:00\nstatus: published\n---\n',
  'it/2026-10-01/c.md': item('C'),
});

/** Both states with one cache; a file that did not change is the same object, as from git. */
function assembleBoth(before: Files, after: Files): [before: Site, after: Site] {
  const caches = { load: createLoadCache(), assemble: createAssembleCache() };
  const old = treeOf(before);
  const kept = [...treeOf(after).files].map(([path, file]) => {
    return [path, before[path] === after[path] ? (old.files.get(path) ?? file) : file] as const;
  });
  const read = (tree: ContentTree): Site => {
    const { site } = loadContent(tree, caches.load);
    if (site === null) throw new Error('The site cannot be read');
    return assembleSite(site, tree, caches.assemble).site;
  };
  return [read(old), read({ ...old, files: new Map(kept) })];
}

test('of two meetings, one is edited and the other is the same object', () => {
  const [before, after] = assembleBoth(files, { ...files, 'it/2026-09-17/b.md': item('B rettet') });
  expect(after).not.toBe(before);
  expect(after.councils[0]?.meetings[0]).toBe(before.councils[0]?.meetings[0]);
  expect(after.councils[0]?.meetings[1]).not.toBe(before.councils[0]?.meetings[1]);
});

test.each<[what: string, after: Files]>([
  ['an item', { ...files, 'it/2026-09-17/b.md': item('B rettet', '', 'Tekst.\n') }],
  ['the number of an item', { ...files, 'it/2026-09-17/b.md': item('B', 'order: -1\n') }],
  ['a new item', { ...files, 'it/2026-09-17/d.md': item('D') }],
  ['an item that is gone', Object.fromEntries(Object.entries(files).filter(([path]) => !path.endsWith('c.md')))],
  ['an item that is closed', { ...files, 'it/2026-10-01/c.md': item('C', 'closed: true\n') }],
  ['the text of a meeting', { ...files, 'it/2026-10-01/index.md': `${files['it/2026-10-01/index.md']}Åbning.\n` }],
  ['the name of the council', { ...files, 'it/index.md': councilIndex.replace('It-rådet', 'Rådet') }],
  ['the text of the council', { ...files, 'it/index.md': `${councilIndex}Om rådet.\n` }],
  ['a section’s title', { ...files, 'it/index.md': councilIndex.replace('Til drøftelse', 'Drøftelse') }],
  ['the words of the council', { ...files, 'it/index.md': councilIndex.replace('name', 'words: { item: sag }\nname') }],
  ['the language', { ...files, 'index.md': siteIndex.replace('title', 'language: en\ntitle') }],
  ['the time zone', { ...files, 'index.md': siteIndex.replace('title', 'timezone: America/Nuuk\ntitle') }],
])('after another state, %s is as without one', (_, after) => {
  expect(assembleBoth(files, after)[1]).toEqual(assembleClean(after));
});

test('a text that names an item names the number that it has now', () => {
  const named = {
    ...files,
    'it/2026-10-01/index.md': `${files['it/2026-10-01/index.md']}Se [](../2026-09-17/b.md).\n`,
  };
  const after = { ...named, 'it/2026-09-17/b.md': item('B', 'order: -1\n') };
  expect(assembleBoth(named, after)[1]).toEqual(assembleClean(after));
});

test('a meeting without items is not that of another state', () => {
  expect(meetingOf(assembleBoth(siteWith(), files)[1], '2026-09-17')).toEqual(
    meetingOf(assembleClean(files), '2026-09-17'),
  );
});
