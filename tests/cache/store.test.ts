/* What is kept between builds: for whom, how long, and what happens to a store that is broken. */
import { readdir, readFile, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import cacache from 'cacache';
import { expect, test } from 'vitest';
import { openCache } from '../../src/io/cache/cache.ts';
import { temporaryFolder } from '../support/folders.ts';

const told: string[] = [];
const data = new TextEncoder().encode('Bilag til lukket punkt');

function open(folder: string, readers = 'public') {
  return openCache({ folder, readers, node: '24.0.0', tell: (reason) => told.push(reason) });
}

const textOf = (bytes: Uint8Array | null) => (bytes === null ? null : new TextDecoder().decode(bytes));

test('what was kept is found, by its kind and all of its parts', async () => {
  const folder = await temporaryFolder();
  const cache = await open(folder);
  await cache.write('document', ['a', { b: 1 }], data);
  const again = await open(folder);
  expect(textOf(await again.read('document', ['a', { b: 1 }]))).toBe('Bilag til lukket punkt');
  expect(await again.read('document', ['a', { b: 2 }])).toBeNull();
  expect(await again.read('assets', ['a', { b: 1 }])).toBeNull();
});

test('nothing that was kept for internal readers is found for the public, nor by another Node', async () => {
  const folder = await temporaryFolder();
  await (await open(folder, 'internal')).write('document', 'a', data);
  expect(await (await open(folder, 'public')).read('document', 'a')).toBeNull();
  const other = await openCache({ folder, readers: 'internal', node: '26.0.0', tell: () => undefined });
  expect(await other.read('document', 'a')).toBeNull();
  expect(textOf(await (await open(folder, 'internal')).read('document', 'a'))).toBe('Bilag til lukket punkt');
});

test('git ignores the folder', async () => {
  const folder = await temporaryFolder();
  await (await open(folder)).write('document', 'a', data);
  expect(await readFile(join(folder, '.gitignore'), 'utf8')).toBe('*\n');
});

test('half an entry is none', async () => {
  const folder = await temporaryFolder();
  await (await open(folder)).write('document', 'a', data);
  const content = await readdir(join(folder, 'content-v2'), { recursive: true, withFileTypes: true });
  for (const one of content.filter((entry) => entry.isFile())) await truncate(join(one.parentPath, one.name), 5);
  const cache = await open(folder);
  expect(await cache.read('document', 'a')).toBeNull();
  await cache.write('document', 'a', data);
  expect(textOf(await cache.read('document', 'a'))).toBe('Bilag til lukket punkt');
});

test('half a line of the index is none', async () => {
  const folder = await temporaryFolder();
  await (await open(folder)).write('document', 'a', data);
  const index = await readdir(join(folder, 'index-v5'), { recursive: true, withFileTypes: true });
  const [bucket] = index.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  await truncate(bucket ?? '', 100);
  expect(await (await open(folder)).read('document', 'a')).toBeNull();
});

test('a store that cannot be written to is told once, and nothing fails', async () => {
  const file = join(await temporaryFolder(), 'file');
  await writeFile(file, '');
  told.length = 0;
  const cache = await open(join(file, 'cache'));
  await cache.write('document', 'a', data);
  await cache.write('document', 'b', data);
  await cache.close();
  expect(told).toHaveLength(1);
  expect(await cache.read('document', 'a')).toBeNull();
});

test('what nobody used for thirty days is removed, but not what another entry shares', async () => {
  const folder = await temporaryFolder();
  const first = await open(folder);
  for (const name of ['unused', 'used', 'shared']) await first.write('document', name, data);
  await first.write('document', 'alone', new TextEncoder().encode('alene'));
  const old = Date.now() - 31 * 24 * 60 * 60 * 1000;
  for (const { key, integrity, size } of Object.values(await cacache.ls(folder))) {
    await cacache.index.insert(folder, key, integrity, { size, time: old } as { size: number });
  }
  const second = await open(folder);
  await second.read('document', 'used');
  await second.write('document', 'new', data);
  await second.close();
  const third = await open(folder);
  expect(textOf(await third.read('document', 'used'))).toBe('Bilag til lukket punkt');
  expect(await third.read('document', 'unused')).toBeNull();
  expect(await third.read('document', 'alone')).toBeNull();
  const left = await readdir(join(folder, 'content-v2'), { recursive: true, withFileTypes: true });
  expect(left.filter((entry) => entry.isFile())).toHaveLength(1);
});
