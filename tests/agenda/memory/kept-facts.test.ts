/* What is kept of texts is what would be found: whatever shapes a text is changed here by itself. */
import { expect, test } from 'vitest';
import { itemsOf, meetingsOf } from '../../../src/agenda/accessors.ts';
import { assembleSite } from '../../../src/agenda/assemble.ts';
import { holdsDecision } from '../../../src/agenda/decisions.ts';
import { listLinks } from '../../../src/agenda/list-links.ts';
import { createAssembleCache } from '../../../src/agenda/memory/assemble-cache.ts';
import type { Item } from '../../../src/agenda/model.ts';
import { createLoadCache, loadContent } from '../../../src/content/load.ts';
import type { TextStore } from '../../../src/content/text-store.ts';
import { nameOfText } from '../../../src/text/known-texts.ts';
import { councilIndex, type Files, item, meetingIndex, siteWith, treeOf } from '../../support/content.ts';
import { createStore } from '../../support/text-store.ts';

function listItems(files: Files, store: TextStore | null): Item[] {
  const tree = treeOf(files);
  const { site: source } = loadContent(tree, createLoadCache());
  if (source === null) throw new Error('no site');
  return meetingsOf(assembleSite(source, tree, createAssembleCache(null, store)).site).flatMap(itemsOf);
}

const describe = (items: readonly Item[]) =>
  items.map((one) => ({ links: listLinks(one), decides: holdsDecision(one), attachments: one.attachments }));

const files: Files = siteWith({
  'it/2026-09-17/a.md': item('A', '', 'Se [](b.md), [bilag](n%20o.txt) og [nettet](https://example.org/).\n'),
  'it/2026-09-17/b.md': item('B', '', '## Beslutning\n\nGodkendt.\n'),
  'it/2026-09-17/n o.txt': 'Notat',
});

const edits: Readonly<Record<string, Files>> = {
  'other words': { ...files, 'it/2026-09-17/b.md': item('B', '', '## Baggrund\n\nSe [](a.md).\n') },
  'a link that leads to another file': { ...files, 'it/2026-09-17/n%20o.txt': 'Notat' },
  'a link to an item with another number': { ...files, 'it/2026-09-17/0.md': item('Nyt', 'order: -1\n') },
  'the same text in another file': {
    ...files,
    'it/2026-10-01/index.md': meetingIndex.replace('09-17', '10-01'),
    'it/2026-10-01/a.md': files['it/2026-09-17/a.md'] ?? '',
    'it/2026-10-01/b.md': files['it/2026-09-17/b.md'] ?? '',
    'it/2026-10-01/n o.txt': 'Notat',
  },
  'another language': { ...files, 'it/index.md': councilIndex.replace('---\n', '---\nlanguage: sv\n') },
};

test('of texts that nobody changed nothing is read again', () => {
  const { store } = createStore();
  const before = describe(listItems(files, store));
  const unread = listItems(files, { ...store, find: () => () => new Uint8Array() });
  expect(describe(unread)).toEqual(before);
  const names = unread.map(nameOfText);
  expect(new Set(names).size).toBe(2);
  expect(names).not.toContain(null);
});

test.each(Object.entries(edits))('%s', (_, edited) => {
  const { store } = createStore();
  // All folders share a store, as some do in a pack.
  const shared: TextStore = {
    get: (__, key) => store.get('', key),
    find: (__, key) => store.find('', key),
    set: (__, key, text) => store.set('', key, text),
    put: (__, key, text) => store.put('', key, text),
  };
  const before = listItems(files, shared);
  describe(before);
  const after = listItems(edited, shared);
  const clean = listItems(edited, null);
  expect(describe(after)).toEqual(describe(clean));
  // Texts with one name say the same.
  const texts = new Map(
    [...before, ...after].map((one) => [nameOfText(one), JSON.stringify([one.parts, one.footnotes])]),
  );
  for (const one of [...before, ...after]) {
    expect(texts.get(nameOfText(one))).toBe(JSON.stringify([one.parts, one.footnotes]));
  }
  expect(after.map(({ parts }) => parts)).toEqual(clean.map(({ parts }) => parts));
});
