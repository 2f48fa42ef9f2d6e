import { chmod, mkdir, readdir, readFile, stat, symlink } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { acquireLock } from '../../../src/io/lock.ts';
import { createFiles, refuseFilled } from '../../../src/io/write/new-files.ts';
import { replaceTexts } from '../../../src/io/write/replace-texts.ts';
import { finishWrites, writeTogether } from '../../../src/io/write/write-together.ts';
import { readFiles, temporaryFolder, writeFiles } from '../../support/folders.ts';

const two = { 'a.md': 'a', 'b.md': 'b' };
const steps = ['a.md', 'b.md'].map((name) => ({
  part: `.${name}.part`,
  before: `.${name}.before`,
  file: name,
  create: false,
}));
const journal = (complete: boolean) => ({ '.dagsorden-writes.json': JSON.stringify({ complete, steps }) });

test('texts are replaced, permissions and symbolic links stay, and nothing lies beside', async () => {
  const folder = await temporaryFolder();
  await writeFiles(folder, two);
  await chmod(join(folder, 'a.md'), 0o640);
  await symlink('b.md', join(folder, 'link.md'));
  await replaceTexts(
    folder,
    new Map(
      [
        ['a.md', 'A'],
        ['link.md', 'B'],
      ].map(([path = '', text = '']) => [join(folder, path), text]),
    ),
  );
  expect(await readFiles(folder)).toEqual({ 'a.md': 'A', 'b.md': 'B' });
  expect((await stat(join(folder, 'a.md'))).mode & 0o777).toBe(0o640);
  expect((await readdir(folder)).sort()).toEqual(['a.md', 'b.md', 'link.md']);
});

test('one that cannot be written leaves all as they were', async () => {
  const folder = await temporaryFolder();
  await writeFiles(folder, two);
  await mkdir(join(folder, 'c.md'));
  const texts = ['a.md', 'b.md', 'c.md'].map((name): [string, string] => [join(folder, name), 'new']);
  await expect(replaceTexts(folder, new Map(texts))).rejects.toThrow(/c\.md cannot be written/);
  expect(await readFiles(folder)).toEqual(two);
  expect((await readdir(folder)).sort()).toEqual(['a.md', 'b.md', 'c.md']);
});

test('one that is taken while the others take their places gives these their old texts back', async () => {
  const folder = await temporaryFolder();
  await writeFiles(folder, two);
  const writes = [
    { path: join(folder, 'a.md'), text: 'A', create: false },
    { path: join(folder, 'new.md'), text: 'new', create: true },
    { path: join(folder, 'b.md'), text: 'taken', create: true },
  ];
  await expect(writeTogether(folder, writes)).rejects.toThrow(/b\.md cannot be written/);
  expect(await readFiles(folder)).toEqual(two);
});

test('new files are all written, or none where one is there already', async () => {
  const folder = await temporaryFolder();
  await writeFiles(folder, { 'deep/b.md': 'mine' });
  const files = new Map([
    ['deep/er/a.md', 'a'],
    ['deep/b.md', 'b'],
  ]);
  await expect(createFiles(folder, files)).rejects.toThrow(/deep\/b\.md exists already/);
  expect(await readFiles(folder)).toEqual({ 'deep/b.md': 'mine' });
  expect(await readdir(join(folder, 'deep'))).toEqual(['b.md']);
});

test.each([
  ['before all texts lay beside', journal(false), { '.a.md.part': 'A' }, two],
  [
    'when all texts lay beside',
    journal(true),
    { '.a.md.part': 'A', '.b.md.part': 'B', '.a.md.before': 'a', '.b.md.before': 'b' },
    { 'a.md': 'A', 'b.md': 'B' },
  ],
  [
    'when one was in its place',
    journal(true),
    { 'a.md': 'A', '.b.md.part': 'B', '.a.md.before': 'a', '.b.md.before': 'b' },
    { 'a.md': 'A', 'b.md': 'B' },
  ],
  ['while the journal was written', {}, { '.dagsorden-writes.json': '{"compl' }, two],
])('a run that was killed %s is put right', async (_, notes, left, expected) => {
  const folder = await temporaryFolder();
  await writeFiles(folder, { ...two, ...notes, ...left });
  await finishWrites(folder);
  expect(await readFiles(folder)).toEqual(expected);
});

test('a new site that was cut short is begun again', async () => {
  const folder = await temporaryFolder();
  const step = {
    part: 'content/.index.md.part',
    before: 'content/.index.md.before',
    file: 'content/index.md',
    create: true,
  };
  await writeFiles(folder, {
    '.dagsorden-writes.json': JSON.stringify({ complete: false, steps: [step] }),
    'content/.index.md.part': 'half',
  });
  await refuseFilled(folder);
  expect(await readdir(folder)).toEqual([]);
  await createFiles(folder, new Map([['content/index.md', 'whole']]));
  expect(await readFile(join(folder, 'content/index.md'), 'utf8')).toBe('whole');
});

test('a journal that was not yet in its place when its run was killed is no journal, and is taken away', async () => {
  const folder = await temporaryFolder();
  await writeFiles(folder, { ...two, '.dagsorden-writes.json.part': '{"complete":' });
  await finishWrites(folder);
  expect((await readdir(folder)).sort()).toEqual(['a.md', 'b.md']);
  expect(await readFiles(folder)).toEqual(two);
});

const stray = (file: string) => ({
  '.dagsorden-writes.json': JSON.stringify({ complete: true, steps: [{ file, create: false }] }),
});

test.each([
  ['above the content', '../mine.txt'],
  ['behind a symbolic link', 'link/mine.txt'],
])('a journal that came with the content changes nothing %s', async (_, file) => {
  const folder = await temporaryFolder();
  const content = join(folder, 'content');
  await writeFiles(folder, { 'mine.txt': 'mine', '.mine.txt.part': 'theirs', '.mine.txt.before': 'mine too' });
  await writeFiles(content, { 'index.md': '', ...stray(file) });
  await symlink('..', join(content, 'link'));
  await expect(finishWrites(content)).rejects.toThrow(/mine\.txt, which is in no content folder/);
  expect(await readFile(join(folder, 'mine.txt'), 'utf8')).toBe('mine');
  expect((await readdir(folder)).sort()).toEqual(['.mine.txt.before', '.mine.txt.part', 'content', 'mine.txt']);
});

test('a journal whose files lie in another of the content folders is finished where that is named', async () => {
  const folder = await temporaryFolder();
  await writeFiles(folder, { 'open/a.md': 'a', 'closed/b.md': 'b', 'closed/.b.md.part': 'B' });
  await writeFiles(join(folder, 'open'), stray('../closed/b.md'));
  const roots = [join(folder, 'open'), join(folder, 'closed')];
  await expect(finishWrites(roots[0] ?? '')).rejects.toThrow(/no content folder/);
  await finishWrites(roots[0] ?? '', roots);
  expect(await readFiles(folder)).toEqual({ 'open/a.md': 'a', 'closed/b.md': 'B' });
});

test('a write waits for another one in the same folder, and reading for both', async () => {
  const folder = await temporaryFolder();
  await writeFiles(folder, { ...two, ...journal(true), '.a.md.part': 'A', '.b.md.part': 'B' });
  const lock = await acquireLock(resolve(folder, '.dagsorden-writes.json'));
  const order: string[] = [];
  const reading = finishWrites(folder).then(() => order.push('read'));
  setTimeout(() => {
    order.push('written');
    void lock?.release();
  }, 150);
  await reading;
  expect(order).toEqual(['written', 'read']);
  expect(await readFiles(folder)).toEqual({ 'a.md': 'A', 'b.md': 'B' });
});

test('what is interrupted before all texts lie beside is undone', async () => {
  const folder = await temporaryFolder();
  await writeFiles(folder, two);
  const reason = new Error('interrupted');
  const writes = [{ path: join(folder, 'a.md'), text: 'A', create: false }];
  await expect(writeTogether(folder, writes, () => AbortSignal.abort(reason))).rejects.toBe(reason);
  expect((await readdir(folder)).sort()).toEqual(['a.md', 'b.md']);
  expect(await readFiles(folder)).toEqual(two);
});

test('a text that cannot take its place is not thrown away', async () => {
  const folder = await temporaryFolder();
  await writeFiles(folder, { ...two, ...journal(true), '.a.md.part': 'A', '.b.md.part/x': '' });
  await writeFiles(folder, { '.b.md.part/x': 'not a text' });
  await expect(finishWrites(folder)).rejects.toThrow(/b\.md cannot be written/);
  expect(await readdir(folder)).toContain('.dagsorden-writes.json');
});
