/* After every kind of change, the pages are those of a full build of the same files. */
import { describe, expect, test } from 'vitest';
import { assembleSite } from '../../src/agenda/assemble.ts';
import { loadContent } from '../../src/content/load.ts';
import { createModelCache, makeModel, type PreviewModel } from '../../src/dev/model.ts';
import { openScope } from '../../src/dev/scope.ts';
import { keepUnchanged } from '../../src/io/git/content-changes.ts';
import { listPages, writePage } from '../../src/site/pages.ts';
import { selectAudience } from '../../src/visibility/audience.ts';
import { templates } from '../../templates/replaceable.ts';
import { councilIndex, type Files, item, meetingIndex, siteIndex, siteWith, treeOf } from '../support/content.ts';

const at = 'it/2026-09-17';
const october = meetingIndex.replace('2026-09-17', '2026-10-01').replace('published', 'draft');
const text = '\n## Baggrund\n\nTekst.\n\n## Beslutning\n\nVedtaget.\n';

const start: Files = siteWith({
  [`${at}/a.md`]: item('A', '', `${text}\nSe [](b.md) og [oktober](../2026-10-01/d.md#baggrund).\n`),
  [`${at}/b.md`]: item('B', 'order: 2\n', `\nSe [](a.md) og [notat](notat.txt).\n`),
  [`${at}/c.md`]: item('C', 'closed: { title: Ejendom, reason: § 12 }\n', '\nHemmelig.\n'),
  [`${at}/notat.txt`]: '',
  'it/2026-10-01/index.md': october,
  'it/2026-10-01/d.md': item('D', '', `${text}\nSe [](../2026-09-17/b.md) og [lukket](../2026-09-17/c.md).\n`),
  'plan/index.md': councilIndex.replace('It-rådet', 'Planudvalget'),
  'plan/2026-09-17/index.md': meetingIndex,
  'plan/2026-09-17/a.md': item('Plan', '', '\nSe [](../../it/2026-09-17/a.md).\n'),
});

const without = (files: Files, ...paths: string[]): Files =>
  Object.fromEntries(Object.entries(files).filter(([path]) => !paths.includes(path)));

const changes: ReadonlyArray<readonly [name: string, change: (files: Files) => Files]> = [
  ['an edit of the text', (files) => ({ ...files, [`${at}/a.md`]: item('A', '', '\n## Sag\n\nSe [](b.md).\n') })],
  ['an edit of the title', (files) => ({ ...files, [`${at}/b.md`]: item('Bedre') })],
  ['a new item before others', (files) => ({ ...files, [`${at}/aa.md`]: item('Ny', 'order: 1\n') })],
  ['a deleted item', (files) => without(files, `${at}/c.md`, 'it/2026-10-01/d.md')],
  [
    'a renamed item',
    (files) => ({ ...without(files, 'plan/2026-09-17/a.md'), 'plan/2026-09-17/x.md': item('Plan', '', text) }),
  ],
  ['an order that renumbers', (files) => ({ ...files, [`${at}/b.md`]: item('B', 'order: 0\n') })],
  ['a pinned number', (files) => ({ ...files, [`${at}/b.md`]: item('B', 'number: "2.7"\n') })],
  ['a change of the council', (files) => ({ ...files, 'it/index.md': councilIndex.replace('It-rådet', 'Rådet') })],
  [
    'another order of sections',
    (files) => ({
      ...files,
      'it/index.md':
        '---\nname: It\nsections:\n  - { id: droeftelse, title: Sager }\n  - { id: orientering, title: Nyt }\n---\n',
    }),
  ],
  ['another language', (files) => ({ ...files, 'it/index.md': councilIndex.replace('name:', 'language: en\nname:') })],
  ['minutes', (files) => ({ ...files, [`${at}/index.md`]: meetingIndex.replace('published', 'minutes') })],
  ['another date', (files) => ({ ...files, 'it/2026-10-01/index.md': october.replace('10:00', '11:30') })],
  ['a change of the site', (files) => ({ ...files, 'index.md': siteIndex.replace('Møder', 'Dagsordener') })],
  ['an item that is closed', (files) => ({ ...files, [`${at}/b.md`]: item('B', 'closed: true\n') })],
  ['an item that is opened', (files) => ({ ...files, [`${at}/c.md`]: item('C') })],
  [
    'a file that is closed elsewhere',
    (files) => ({
      ...files,
      'it/2026-10-01/d.md': item(
        'D',
        'attachments: [{ title: N, file: ../2026-09-17/notat.txt, closed: true }]\n',
        text,
      ),
    }),
  ],
  [
    'a council that is removed',
    (files) => without(files, ...Object.keys(files).filter((path) => /^plan\//.test(path))),
  ],
];

/** Every page of a fresh build of files, drafts included. */
function buildPages(files: Files): Map<string, string> {
  const tree = treeOf(files);
  const { site } = loadContent(tree);
  if (site === null) throw new Error('no site');
  const visible = selectAudience(assembleSite(site, tree).site, { drafts: true, meetings: null });
  return new Map([...listPages(contextOf(visible))].map(([path, make]) => [path, writePage(make())]));
}

function contextOf(site: Parameters<typeof selectAudience>[0]) {
  return {
    site,
    files: new Map(),
    documents: new Map(),
    offline: false,
    commit: null,
    readers: 'public' as const,
    search: false,
    agendas: new Map(),
    history: new Map(),
    templates,
  };
}

describe.each([
  ['a small site', 1000],
  ['a large site', 0],
])('%s', (_, large) => {
  /** The pages of the preview, each made by itself. */
  const previewPages = (model: PreviewModel, memory: ReturnType<typeof createModelCache>, paths: Iterable<string>) =>
    new Map(
      [...paths].map((path): [string, string | undefined] => {
        if (model.shown === null) return [path, undefined];
        const { site } = openScope(model.shown, path, memory.assemble);
        const page = [...listPages(contextOf(site))].find(([one]) => one === path);
        return [path, page === undefined ? undefined : writePage(page[1]())];
      }),
    );

  const expectSame = (files: Files, model: PreviewModel, memory: ReturnType<typeof createModelCache>) => {
    const expected = buildPages(files);
    expect(previewPages(model, memory, expected.keys())).toEqual(expected);
  };

  test.each(changes)('%s, and back', (_name, change) => {
    const memory = createModelCache(large);
    const first = makeModel(treeOf(start), null, memory);
    expectSame(start, first, memory);
    const files = change(start);
    const second = makeModel(keepUnchanged(first.tree, treeOf(files)), first, memory);
    expectSame(files, second, memory);
    const third = makeModel(keepUnchanged(second.tree, treeOf(start)), second, memory);
    expectSame(start, third, memory);
  });

  test('all changes one after another', () => {
    const memory = createModelCache(large);
    let files = start;
    let model = makeModel(treeOf(files), null, memory);
    for (const [, change] of changes.filter(([name]) => !/renamed|deleted/.test(name))) {
      files = change(files);
      model = makeModel(keepUnchanged(model.tree, treeOf(files)), model, memory);
      expectSame(files, model, memory);
    }
  });

  test('an unchanged file is not read again', () => {
    const memory = createModelCache(large);
    const first = makeModel(treeOf(start), null, memory);
    const scopeOf = (model: PreviewModel) =>
      model.shown === null ? null : openScope(model.shown, `${at}/index.html`, memory.assemble);
    const before = scopeOf(first)?.assembled.bodies;
    const files = { ...start, [`${at}/a.md`]: item('Ændret') };
    const second = makeModel(keepUnchanged(first.tree, treeOf(files)), first, memory);
    const after = scopeOf(second)?.assembled.bodies;
    expect(after?.get(`${at}/b.md`)).toBe(before?.get(`${at}/b.md`));
    expect(after?.get(`${at}/a.md`)).not.toBe(before?.get(`${at}/a.md`));
  });

  test('a file with errors is shown as it was, the others as they are', () => {
    const memory = createModelCache(large);
    const first = makeModel(treeOf(start), null, memory);
    const broken = { ...start, [`${at}/a.md`]: '---\ntitle: [\n---\n', [`${at}/b.md`]: item('Nyt navn', 'order: 2\n') };
    const second = makeModel(keepUnchanged(first.tree, treeOf(broken)), first, memory);
    // Other files link to a.md; that they cannot for now is no news.
    const errors = second.messages.filter(({ fatal }) => fatal).map(({ file, ruleId }) => [file, ruleId]);
    expect(errors).toEqual([[`content/${at}/a.md`, 'yaml-syntax']]);
    const shown = { ...start, [`${at}/b.md`]: item('Nyt navn', 'order: 2\n') };
    expectSame(shown, second, memory);
    const third = makeModel(keepUnchanged(second.tree, treeOf(start)), second, memory);
    expect(third.messages.filter(({ fatal }) => fatal)).toEqual([]);
    expectSame(start, third, memory);
  });

  test('without the site’s index.md the last site stays', () => {
    const memory = createModelCache(large);
    const first = makeModel(treeOf(start), null, memory);
    const second = makeModel(keepUnchanged(first.tree, treeOf(without(start, 'index.md'))), first, memory);
    expect(second.messages.map(({ ruleId }) => ruleId)).toContain('index-missing');
    expectSame(start, second, memory);
    const third = makeModel(treeOf({}), second, memory);
    expect(third.shown).not.toBeNull();
  });
});
