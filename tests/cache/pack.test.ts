/* Many small results in a few entries: found again, whole or not at all, and none that nobody asked for. */
import { readdir, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openCache } from '../../src/io/cache/cache.ts';
import { openPack, type Pack } from '../../src/io/cache/pack.ts';
import { temporaryFolder } from '../support/folders.ts';

async function open(folder: string, readers = 'public'): Promise<Pack> {
  return openPack(
    await openCache({ folder, readers, node: '24.0.0', tell: (reason) => expect(reason).toBe('') }),
    'texts',
  );
}

async function listContent(folder: string): Promise<string[]> {
  const entries = await readdir(join(folder, 'content-v2'), { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

async function fill(folder: string, texts: ReadonlyArray<readonly [part: string, key: string, text: string]>) {
  const pack = await open(folder);
  for (const [part, key, text] of texts) {
    if (pack.get(part, key) === undefined) pack.set(part, key, text);
  }
  await pack.save();
}

const texts = Array.from({ length: 60 }, (_, at) => [`it/${at % 7}/`, `nøgle ${at}`, `Tekst ${at}\nå𝄞\n`] as const);

test('what was set is found by part and key, as it was', async () => {
  const folder = await temporaryFolder();
  await fill(folder, texts);
  const pack = await open(folder);
  for (const [part, key, text] of texts) expect(pack.get(part, key)).toBe(text);
  expect(pack.get('it/0/', 'en anden nøgle')).toBeUndefined();
});

test('what a build did not ask for is gone after it, and the store has no more than before', async () => {
  const folder = await temporaryFolder();
  await fill(folder, texts);
  const count = (await listContent(folder)).length;
  await fill(folder, texts.slice(1));
  expect((await listContent(folder)).length).toBeLessThanOrEqual(count);
  const [first] = texts;
  expect((await open(folder)).get(first?.[0] ?? '', first?.[1] ?? '')).toBeUndefined();
  await fill(folder, texts.slice(1));
  const [, second] = texts;
  expect((await open(folder)).get(second?.[0] ?? '', second?.[1] ?? '')).toBe(second?.[2]);
});

test('a shard that is cut short is none, and is written anew', async () => {
  const folder = await temporaryFolder();
  await fill(folder, texts);
  for (const file of await listContent(folder)) await truncate(file, 20);
  const pack = await open(folder);
  for (const [part, key] of texts) expect(pack.get(part, key)).toBeUndefined();
  await fill(folder, texts);
  const again = await open(folder);
  for (const [part, key, text] of texts) expect(again.get(part, key)).toBe(text);
});

test('nothing of internal readers is found for the public, and neither removes what is the other’s', async () => {
  const folder = await temporaryFolder();
  await fill(folder, texts);
  const inside = await open(folder, 'internal');
  expect(inside.get('it/0/', 'nøgle 0')).toBeUndefined();
  for (const [part, key, text] of texts) inside.set(part, key, text);
  await inside.save();
  await fill(folder, []);
  expect((await open(folder, 'internal')).get('it/0/', 'nøgle 0')).toBe('Tekst 0\nå𝄞\n');
});

test('what few read is found as it was, is taken along by who does not read it, and goes where nobody asks', async () => {
  const folder = await temporaryFolder();
  const first = await open(folder);
  for (const [part, key, text] of texts) {
    first.set(part, key, 'kort');
    first.put(part, key, key === 'nøgle 3' ? Buffer.from(text) : text);
    expect(Buffer.from(first.find(part, key)?.() ?? []).toString()).toBe(text);
  }
  await first.save();
  const [gone, ...stays] = texts;
  for (const added of ['en ny', 'en nyere']) {
    const next = await open(folder);
    for (const [part, key] of stays)
      expect([next.get(part, key), next.find(part, key)]).toEqual(['kort', expect.anything()]);
    for (const [part] of texts.slice(0, 7)) next.put(part, added, 'ny');
    await next.save();
  }
  const last = await open(folder);
  for (const [part, key, text] of stays) expect(Buffer.from(last.find(part, key)?.() ?? []).toString()).toBe(text);
  expect(last.find(gone?.[0] ?? '', gone?.[1] ?? '')).toBeUndefined();
  expect(last.find('it/1/', 'en ny')).toBeUndefined();
  expect(Buffer.from(last.find('it/1/', 'en nyere')?.() ?? []).toString()).toBe('ny');
});
