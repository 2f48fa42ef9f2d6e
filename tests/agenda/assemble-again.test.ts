/* A site that is assembled again and again, with what was made before, is the one that is assembled anew. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assembleSite } from '../../src/agenda/assemble.ts';
import { type AssembleCache, createAssembleCache } from '../../src/agenda/memory/assemble-cache.ts';
import { createLoadCache, type LoadCache, loadContent } from '../../src/content/load.ts';
import type { ContentTree } from '../../src/content/sources.ts';
import { sortMessages, writeMessage } from '../../src/messages.ts';
import { councilIndex, item, meetingIndex, siteIndex, siteWith, treeOf } from '../support/content.ts';

const [first, second] = ['it/2026-09-17', 'it/2026-10-15'];
const october = meetingIndex.replace('09-17', '10-15');
const linking = 'Se [](b.md) og [dér](b.md#maal).\n';

/** Each leads to one thing that comes and goes: a text with any fault is read anew every time. */
const leading = [
  '[mødet](../2026-10-15/)',
  '[](../2026-10-15/d.md)',
  '[notatet](n.txt)',
  '[50 %](50%25.txt)',
  '![x](x.png)',
  '[det sidste](/zz.txt)',
  '[rådet](../index.md)',
];
const base = siteWith({
  ...Object.fromEntries(leading.map((link, at) => [`${first}/til-${at}.md`, item(`Til ${at}`, '', `${link}\n`)])),
  ...{ [`${first}/a.md`]: item('A', '', linking), [`${first}/b.md`]: item('B', '', '## Mål\n') },
});

/** Files come, go and change; each edit can come at any time. */
const edits: ReadonlyArray<Readonly<Record<string, string | null>>> = [
  { [`${first}/a.md`]: item('A', '', linking) },
  { [`${first}/a.md`]: item('A', 'attachments: [{ title: Notat, file: n.txt }]\norder: 9\n', 'Rettet.\n') },
  { [`${first}/b.md`]: item('B', '', '## Mål\n\nTekst.\n') },
  { [`${first}/b.md`]: item('B og mere', 'closed: true\n', '## Noget andet\n') },
  { [`${first}/b.md`]: null },
  { [`${first}/0.md`]: item('Først', 'order: -1\n') },
  { [`${first}/0.md`]: null },
  { [`${first}/n.txt`]: '', [`${first}/50%.txt`]: '', [`${first}/x.png`]: '', 'zz.txt': '' },
  { [`${first}/n.txt`]: null },
  { [`${first}/n.txt`]: null, [`${first}/m.txt`]: '' },
  { [`${first}/n.txt`]: '', [`${first}/m.txt`]: null },
  { 'zz.txt': '' },
  { 'zz.txt': null },
  { [`${first}/x.png`]: null, [`${first}/50%.txt`]: null, [`${first}/50%25.txt`]: '' },
  {
    [`${second}/index.md`]: october,
    [`${second}/d.md`]: item('D', 'continues: 2026-09-17/a\n', 'Se [](../2026-09-17/b.md#maal).\n'),
  },
  { [`${second}/index.md`]: october.replace('published', 'minutes'), [`${second}/d.md`]: item('D, omdøbt') },
  { [`${second}/index.md`]: 'uden felter' },
  { [`${second}/index.md`]: null },
  { [`${first}/index.md`]: `${meetingIndex}Velkommen. Se [](a.md).\n` },
  { [`${first}/index.md`]: meetingIndex.replace('---\n', '---\napproved: { date: 2026-10-15 }\n') },
  { 'it/index.md': councilIndex.replace('---\n', '---\nlanguage: en\nmembers: [{ name: Formanden }]\n') },
  { 'it/index.md': councilIndex.replace('It-rådet', 'Det nye råd') },
  { 'index.md': siteIndex.replace('---\n', '---\ntimezone: America/Nuuk\nlanguage: de\n') },
  { 'index.md': siteIndex.replace('---\n', '---\nwords: { item: Sag }\n') },
  { [`${first}/CON.txt`]: '', [`${first}/stray.markdown`]: '' },
  base,
];

type Files = Readonly<Record<string, string>>;

/** The next tree, with the file objects of the one before where a file is the same, as a history has them. */
function follow(before: ContentTree | null, files: Files): ContentTree {
  const tree = treeOf(files);
  const shared = [...tree.files].map(([path, file]) => {
    const known = before?.files.get(path);
    const isSame = known !== undefined && Buffer.compare(known.bytes ?? Buffer.of(), file.bytes ?? Buffer.of()) === 0;
    return [path, isSame ? known : file] as const;
  });
  return { ...tree, files: new Map(shared) };
}

function read(tree: ContentTree, load: LoadCache, cache: AssembleCache) {
  const loaded = loadContent(tree, load);
  const assembled = loaded.site === null ? null : assembleSite(loaded.site, tree, cache);
  const messages = sortMessages([...loaded.messages, ...(assembled?.messages ?? [])]).map(writeMessage);
  return { site: assembled?.site ?? null, messages };
}

/** Makes edits one after another, and compares after each. */
function expectSame(list: readonly Files[]): void {
  const [load, cache] = [createLoadCache(), createAssembleCache()];
  let files = base;
  let tree = follow(null, files);
  read(tree, load, cache);
  for (const edit of list) {
    const all = Object.entries({ ...files, ...edit });
    files = Object.fromEntries(all.flatMap(([path, text]) => (text === null ? [] : [[path, text]])));
    tree = follow(tree, files);
    const anew = read(tree, createLoadCache(), createAssembleCache());
    expect(read(tree, load, cache), JSON.stringify(list)).toEqual(anew);
  }
}

test('after random edits', { timeout: 120_000 }, () => {
  const list = fc.array(fc.constantFrom(...(edits as Files[])), { minLength: 20, maxLength: 40 });
  fc.assert(fc.property(list, expectSame), { numRuns: 12 });
});

test('where another folder shows the number, and where a file is renamed', () => {
  const d = { [`${second}/index.md`]: october, [`${second}/d.md`]: item('D', '', 'Se [](../2026-09-17/b.md).\n') };
  expectSame([
    d,
    { [`${first}/a.md`]: item('A', 'order: 9\n') },
    { [`${first}/b.md`]: item('B, omdøbt', 'number: false\n') },
  ]);
  expectSame([{ 'index.md': siteIndex.replace('---\n', '---\ntimezone: America/Nuuk\n') }]);
  const inCouncil = { 'it/index.md': `${councilIndex}Se [](2026-09-17/b.md).\n` };
  expectSame([inCouncil, { [`${first}/b.md`]: item('B', 'number: false\n') }]);
  const year = { 'it/index.md': councilIndex.replace('---\n', '---\nnumbering: { scheme: year }\n') };
  const plain = { [`${second}/index.md`]: october, [`${second}/d.md`]: item('D') };
  expectSame([{ ...year, ...plain }, { [`${first}/0.md`]: item('Først', 'order: -1\n') }]);
  const renamed = { [`${first}/n.txt`]: null, [`${first}/m.txt`]: '' } as unknown as Files;
  expectSame([{ [`${first}/n.txt`]: '' }, renamed]);
});
