/* Front matter that is kept says what the text says, where it says it, and is kept only of what nothing is wrong with. */
import { expect, test } from 'vitest';
import { keepFields } from '../../src/content/kept-fields.ts';
import { createLoadCache, loadContent } from '../../src/content/load.ts';
import { readFrontMatter } from '../../src/content/yaml/front-matter.ts';
import { createMessage } from '../../src/messages.ts';
import { councilIndex, type Files, item, meetingIndex, siteIndex, siteWith, treeOf } from '../support/content.ts';
import { createStore } from '../support/text-store.ts';

const folder = 'it/2026-09-17';

const files: Files = siteWith({
  [`${folder}/a.md`]: item(
    'A: <b>'.replace(':', ''),
    'order: 1.10\ncase: [010, 1e3]\nduration: 1 t 30 min\nvotes: [{ for: 3, against: 1 }]\n',
    'Tekst.\n',
  ),
  [`${folder}/b.md`]: item('B', '# dagsorden-ignore body-title: aftalt\nclosed: { title: Sag, reason: Lov }\n'),
  [`${folder}/c.md`]: `\uFEFF${item('C', 'attachments: [{ title: Notat, file: n.txt, closed: true }]\n').replaceAll('\n', '\r\n')}`,
});

function describe(tree: ReturnType<typeof treeOf>, cache = createLoadCache()) {
  const { site, messages } = loadContent(tree, cache);
  const sources = site?.councils.flatMap((council) => [
    council,
    ...council.meetings.flatMap((meeting) => [meeting, ...meeting.items]),
  ]);
  return {
    messages: messages.map(String),
    sources: sources?.map(({ id, file, text, data, frontMatter }) => {
      const { value, end, cutTexts, restOfTexts } = frontMatter;
      const keys = Object.keys(Object(value));
      const places = keys.map((key) => [
        frontMatter.locateKey([key]),
        frontMatter.locateValue([key]),
        frontMatter.sourceOf([key]),
      ]);
      return { id, file, text, data, value, end, cutTexts, restOfTexts, places };
    }),
  };
}

test('what is kept is what would be read', () => {
  const { store, count } = createStore();
  const clean = describe(treeOf(files));
  expect(clean.messages).toEqual([]);
  expect(describe(treeOf(files), createLoadCache(store))).toEqual(clean);
  expect(count.found).toBe(0);
  expect(describe(treeOf(files), createLoadCache(store))).toStrictEqual(clean);
  expect(count.found).toBe(6);
});

test('a file that something is wrong with is told again, and so is one that a number sign cuts', () => {
  const { store } = createStore();
  const wrong = {
    ...files,
    [`${folder}/a.md`]: item('A', 'titel: x\n'),
    [`${folder}/b.md`]: item('B #4', 'public: [x #3]\n'),
    [`${folder}/c.md`]: `${item('C')}<<<<<<< HEAD\n`,
  };
  const clean = describe(treeOf(wrong));
  expect(clean.messages.length).toBeGreaterThan(2);
  for (const _ of [1, 2]) expect(describe(treeOf(wrong), createLoadCache(store))).toEqual(clean);
});

test.each([
  ['an anchor', 'responsible: &Bemærk Økonomi\n'],
  ['a tag', 'responsible: !vigtigt Økonomi\n'],
  ['a list below a text', 'responsible: Økonomi\n  - Teknik\n'],
  ['a line end within quotes', 'responsible: "Økonomi\\nTeknik"\n'],
  ['a comma between braces', 'attachments: [{ title: Notat, bilag, file: n.txt }]\n'],
])('fields that are read as something else than was meant, by %s, are told again', (_, fields) => {
  const { store } = createStore();
  const wrong = { ...files, [`${folder}/a.md`]: item('A', fields) };
  const clean = describe(treeOf(wrong));
  expect(clean.messages.length).toBeGreaterThan(0);
  for (const _again of [1, 2]) expect(describe(treeOf(wrong), createLoadCache(store))).toEqual(clean);
});

test('what JSON would change is not kept, nor what a number sign cuts', () => {
  const [file] = treeOf(files).files.values();
  const { frontMatter } = readFrontMatter(siteIndex, 'index.md');
  if (file === undefined || frontMatter === null) throw new Error('nothing to keep');
  const message = createMessage({ file: 'index.md', rule: 'yaml-alias', values: {} });
  const cut = { ...frontMatter, cutTexts: [{ path: ['title'], empty: false, message }] };
  for (const fields of [
    { data: { days: new Date(0) }, frontMatter },
    { data: { order: Number.NaN }, frontMatter },
    { data: { order: undefined }, frontMatter },
    { data: {}, frontMatter: cut },
  ]) {
    const { store, texts } = createStore();
    keepFields(store, 'site', file, siteIndex, fields);
    expect([...texts]).toEqual([]);
    keepFields(store, 'site', file, siteIndex, { data: {}, frontMatter });
    expect(texts.size).toBe(1);
  }
});

test('the same text as another kind of file is read as that', () => {
  const { store } = createStore();
  describe(treeOf(files), createLoadCache(store));
  const moved = {
    ...files,
    'ae/index.md': councilIndex,
    'ae/2026-09-17/index.md': meetingIndex,
    'ae/2026-09-17/x.md': meetingIndex,
  };
  expect(describe(treeOf(moved), createLoadCache(store))).toEqual(describe(treeOf(moved)));
});
