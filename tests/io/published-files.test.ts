import { mkdir, rename, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContentTree } from '../../src/io/content-tree.ts';
import { readFileFacts } from '../../src/io/file-facts.ts';
import { openOutputFolder } from '../../src/io/output/output-folder.ts';
import { readPublished } from '../../src/io/published-files.ts';
import { temporaryFolder } from '../support/folders.ts';

const changed = /changed while it was read/;

async function openTree() {
  const folder = await temporaryFolder();
  await mkdir(join(folder, 'content/bilag'), { recursive: true });
  await writeFile(join(folder, 'content/bilag/a.txt'), 'åben');
  await writeFile(join(folder, 'hemmelig.txt'), 'hemmelig');
  const tree = await readContentTree([join(folder, 'content')]);
  const file = join(folder, 'content/bilag/a.txt');
  const swap = async () => {
    await rename(file, join(folder, 'old.txt'));
    await symlink(join(folder, 'hemmelig.txt'), file);
  };
  return { folder, tree, file, swap };
}

test('a file that is swapped for a link out of the content is not looked at', async () => {
  const { tree, swap } = await openTree();
  await swap();
  await expect(readFileFacts(['bilag/a.txt'], tree)).rejects.toThrow(changed);
});

test('nor is one whose folder is swapped', async () => {
  const { folder, tree } = await openTree();
  await mkdir(join(folder, 'bilag'));
  await writeFile(join(folder, 'bilag/a.txt'), 'hemmelig');
  await rename(join(folder, 'content/bilag'), join(folder, 'old'));
  await symlink(join(folder, 'bilag'), join(folder, 'content/bilag'));
  await expect(readFileFacts(['bilag/a.txt'], tree)).rejects.toThrow(changed);
});

test('a file that is swapped or written after it was looked at is neither copied nor read', async () => {
  for (const change of ['swap', 'write'] as const) {
    const { folder, tree, file, swap } = await openTree();
    const facts = (await readFileFacts(['bilag/a.txt'], tree)).get('bilag/a.txt');
    if (facts === undefined) throw new Error('no facts');
    await (change === 'swap' ? swap() : writeFile(file, 'en anden'));
    const output = await openOutputFolder(join(folder, 'dist'), [join(folder, 'content')], { force: false });
    await expect(output.copy('a.txt', facts.absolute, facts.sha256)).rejects.toThrow(changed);
    await expect(readPublished(facts)).rejects.toThrow(changed);
    await output.discard();
  }
});

test('a file that a link within the content leads to is what it leads to', async () => {
  const { folder } = await openTree();
  await symlink('a.txt', join(folder, 'content/bilag/b.txt'));
  const tree = await readContentTree([join(folder, 'content')]);
  expect((await readFileFacts(['bilag/b.txt'], tree)).get('bilag/b.txt')?.bytes).toBe(5);
});

test('a drawing is looked at and read as it is published', async () => {
  const { folder } = await openTree();
  await writeFile(join(folder, 'content/x.svg'), '<svg onload="alert(1)"/>');
  const facts = (await readFileFacts(['x.svg'], await readContentTree([join(folder, 'content')]))).get('x.svg');
  if (facts === undefined) throw new Error('no facts');
  expect(new TextDecoder().decode(await readPublished(facts))).toBe('<svg xmlns="http://www.w3.org/2000/svg" />\n');
});
