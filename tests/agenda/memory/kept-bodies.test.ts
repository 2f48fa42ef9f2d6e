/* Texts that are kept are known by all that shapes them, whichever folder another text with the same words stands in. */
import { expect, test } from 'vitest';
import { assembleSite } from '../../../src/agenda/assemble.ts';
import { createAssembleCache } from '../../../src/agenda/memory/assemble-cache.ts';
import { createLoadCache, loadContent } from '../../../src/content/load.ts';
import { councilIndex, type Files, item, meetingIndex, siteIndex, siteWith, treeOf } from '../../support/content.ts';
import { createStore } from '../../support/text-store.ts';

/** A store that keeps texts of all folders together, as one of a few packs does. */
function createJoinedStore() {
  const { store, count } = createStore();
  return {
    count,
    store: {
      get: (_: string, key: string) => store.get('', key),
      find: (_: string, key: string) => store.find('', key),
      set: (_: string, key: string, text: string) => store.set('', key, text),
      put: (_: string, key: string, text: Uint8Array | string) => store.put('', key, text),
    },
  };
}

type Store = ReturnType<typeof createJoinedStore>['store'];

/** What is known of every text of a site, and of where its links lead. */
function describe(files: Files, store: Store | null) {
  const tree = treeOf(files);
  const { site: source } = loadContent(tree, createLoadCache());
  if (source === null) throw new Error('no site');
  const { bodies, messages } = assembleSite(source, tree, createAssembleCache(null, store));
  return {
    messages: messages.map(String),
    bodies: [...bodies].map(([path, { tree, markdown, anchors, references, tooDeep, tooMany }]) => {
      const links = references.map(({ written, path, anchor, remote }) => [written, path, anchor, remote]);
      return { path, tree, markdown, anchors: [...anchors], links, tooDeep, tooMany };
    }),
  };
}

const text =
  '## Baggrund\n\nSe [](notat.md), [bilaget](n.txt) og [^1]. Se også [afsnittet](#baggrund).\n\n[^1]: Note.\n';

const files: Files = siteWith({
  'it/2026-09-17/eventuelt.md': item('Eventuelt', '', text),
  'it/2026-09-17/notat.md': item('Notat'),
  'it/2026-09-17/n.txt': 'Notat',
});

/** Edits after which the first store has texts of the same words. */
const others: Readonly<Record<string, Files>> = {
  'in another meeting': {
    ...files,
    'it/2026-10-01/index.md': meetingIndex.replace('09-17', '10-01'),
    'it/2026-10-01/eventuelt.md': item('Eventuelt', '', text),
    'it/2026-10-01/notat.md': item('Notat'),
    'it/2026-10-01/n.txt': 'Notat',
  },
  'in another file of the meeting': { ...files, 'it/2026-09-17/meddelelser.md': item('Eventuelt', '', text) },
  'in another language': { ...files, 'it/index.md': councilIndex.replace('---\n', '---\nlanguage: sv\n') },
  'with other words': { ...files, 'index.md': siteIndex.replace('---\n', '---\nwords: { Noter: Fodnoter }\n') },
  edited: { ...files, 'it/2026-09-17/eventuelt.md': item('Eventuelt', '', text.replace('Baggrund', 'Baggrunden')) },
  'with longer fields before it': { ...files, 'it/2026-09-17/eventuelt.md': item('Eventuelt på mødet', '', text) },
};

test.each(Object.entries(others))('%s', (_, now) => {
  const { store, count } = createJoinedStore();
  expect(describe(files, store)).toEqual(describe(files, null));
  expect(count.found).toBe(0);
  const clean = describe(now, null);
  expect(describe(now, store)).toEqual(clean);
  expect(describe(now, store)).toEqual(clean);
  expect(count.found).toBeGreaterThan(0);
});
