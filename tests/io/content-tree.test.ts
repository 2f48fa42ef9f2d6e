import { symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContentTree } from '../../src/io/content-tree.ts';
import { temporaryFolder, writeFiles } from '../support/folders.ts';

async function read(...roots: string[]) {
  const { files, messages } = await readContentTree(roots);
  const texts = [...files].map(([path, { bytes }]) => [path, bytes === null ? null : Buffer.from(bytes).toString()]);
  return { texts, messages };
}

test('Markdown is read, of other files the place is noted, in the order of paths', async () => {
  const root = await temporaryFolder();
  await writeFiles(root, { 'b.md': 'B', 'a/c.md': 'C', 'a/x.pdf': 'x', 'a.md': 'A' });
  expect((await read(root)).texts).toEqual([
    ['a.md', 'A'],
    ['a/c.md', 'C'],
    ['a/x.pdf', null],
    ['b.md', 'B'],
  ]);
});

test('hidden files and node_modules are no content', async () => {
  const root = await temporaryFolder();
  await writeFiles(root, { '.git/x.md': '', '.DS_Store': '', 'node_modules/p/readme.md': '', 'a.md': 'A' });
  expect((await read(root)).texts).toEqual([['a.md', 'A']]);
});

test('what systems and editors leave behind is no content', async () => {
  const root = await temporaryFolder();
  const junk = [
    'Thumbs.db',
    'thumbs.db',
    'desktop.ini',
    '._a.md',
    '.directory',
    '.a.md.swp',
    'a.md~',
    '#a.md#',
    'a.md.bak',
  ];
  await writeFiles(root, { ...Object.fromEntries(junk.map((name) => [`m/${name}`, 'x'])), 'a.md': 'A' });
  expect((await read(root)).texts).toEqual([['a.md', 'A']]);
});

test('the later root wins, file by file', async () => {
  const [first, second] = [await temporaryFolder(), await temporaryFolder()];
  await writeFiles(first, { 'a.md': 'first', 'b.md': 'first', 'm/x.pdf': '' });
  await writeFiles(second, { 'b.md': 'second', 'm/c.md': 'second' });
  expect((await read(first, second)).texts).toEqual([
    ['a.md', 'first'],
    ['b.md', 'second'],
    ['m/c.md', 'second'],
    ['m/x.pdf', null],
  ]);
});

test('names are one whether their letters are composed or not', async () => {
  const root = await temporaryFolder();
  await writeFiles(root, { 'A\u030Arsplan.md': 'A' });
  expect((await read(root)).texts).toEqual([['Årsplan.md', 'A']]);
});

describe('a root that is missing or no folder is a message', () => {
  test.each(['nothing', 'file.txt'])('%s', async (name) => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'file.txt'), '');
    const { messages } = await read(join(folder, name));
    expect(messages.map((one) => one.ruleId)).toEqual(['content-missing']);
  });
});

describe('symbolic links', () => {
  test('to a file within the content are followed', async () => {
    const root = await temporaryFolder();
    await writeFiles(root, { 'a.md': 'A', 'm/a.md': 'x' });
    await symlink('../a.md', join(root, 'm/b.md'));
    expect((await read(root)).texts).toContainEqual(['m/b.md', 'A']);
  });

  test('that leave the content, lead nowhere or to a folder are messages, and nothing is read', async () => {
    const [root, outside] = [await temporaryFolder(), await temporaryFolder()];
    await writeFiles(root, { 'm/a.md': 'A' });
    await writeFiles(outside, { 'secret.md': 'secret' });
    await symlink(join(outside, 'secret.md'), join(root, 'a-file.md'));
    await symlink(outside, join(root, 'b-folder'));
    await symlink('nowhere', join(root, 'c-nothing.md'));
    await symlink('.', join(root, 'd-loop'));
    const { texts, messages } = await read(root);
    expect(texts).toEqual([['m/a.md', 'A']]);
    expect(messages.map((one) => one.ruleId)).toEqual(Array(4).fill('symbolic-link'));
  });

  test('to a folder whose name begins as the root’s does, leave it', async () => {
    const folder = await temporaryFolder();
    await writeFiles(folder, { 'content/index.md': '', 'content-private/secret.md': 'secret' });
    await symlink('../content-private/secret.md', join(folder, 'content/a.md'));
    expect((await read(join(folder, 'content'))).messages.map((one) => one.ruleId)).toEqual(['symbolic-link']);
  });

  test('may be the root itself', async () => {
    const [folder, real] = [await temporaryFolder(), await temporaryFolder()];
    await writeFiles(real, { 'a.md': 'A' });
    await symlink(real, join(folder, 'content'));
    expect((await read(join(folder, 'content'))).texts).toEqual([['a.md', 'A']]);
  });
});
