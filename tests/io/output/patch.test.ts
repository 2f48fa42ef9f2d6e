/*
 * The few files that are others are exchanged in the old site: as if all were new. What is cut short at any step, and whoever puts
 * it right after that, leaves the old site as it was.
 */
import { mkdir, readdir, rename, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openOutputFolder, recoverOutputFolder } from '../../../src/io/output/output-folder.ts';
import { listSteps, listStepsBack, mostPatched, notePatch, type Patch } from '../../../src/io/output/patch.ts';
import { sha256 } from '../../../src/sha256.ts';
import { readFiles, temporaryFolder, writeFiles } from '../../support/folders.ts';

type Site = Readonly<Record<string, string>>;

/** Writes a site as a build does, after one that left the old site in a state; how it stands now. */
async function make(folder: string, site: Site, state: string | null, meanwhile = async () => {}) {
  const output = await openOutputFolder(join(folder, 'dist'), [], { force: false, state });
  for (const [path, text] of Object.entries(site)) await output.write(path, text, sha256(Buffer.from(text)));
  const files = Object.entries(site).map(([path, text]) => ({
    path,
    bytes: text.length,
    sha256: sha256(Buffer.from(text)),
  }));
  const manifest = { version: 1, dagsorden: '0.1.0', browser: null, commit: null, files };
  await output.write('manifest.json', JSON.stringify(manifest));
  const searched: string[] = [];
  for await (const { path, bytes } of output.read()) searched.push(`${path}: ${Buffer.from(bytes)}`);
  await meanwhile();
  const now = await output.putInPlace().finally(output.discard);
  return { now, searched };
}

async function readSite(folder: string): Promise<Site> {
  const { 'manifest.json': _, ...files } = await readFiles(join(folder, 'dist'));
  return files;
}

const old: Site = {
  'index.html': 'a',
  'raad/index.html': 'b',
  'raad/a/index.html': 'c',
  'raad/a/x.html': 'd',
  ned: 'e',
};
const others: ReadonlyArray<readonly [string, Site]> = [
  ['the same', old],
  ['another file', { ...old, 'index.html': 'A' }],
  ['a file more, in folders of its own', { ...old, 'ny/mappe/index.html': 'n' }],
  ['a folder less', { 'index.html': 'a', ned: 'e' }],
  ['a folder in the place of a file', { ...old, ned: undefined, 'ned/index.html': 'f' } as unknown as Site],
  ['a file in the place of a folder', { 'index.html': 'a', raad: 'g', ned: 'e' }],
  ['all others', { 'index.html': 'A', 'raad/index.html': 'B', 'raad/a/index.html': 'C', ned: 'E' }],
];
const clean = (site: Site): Site => JSON.parse(JSON.stringify(site));

test.each(others)('%s: the site is as if it were made anew, and so is all that is searched', async (_, given) => {
  const site = clean(given);
  const folder = await temporaryFolder();
  const { now } = await make(folder, old, null);
  const { ino } = await stat(join(folder, 'dist'));
  const patched = await make(folder, site, now);
  expect((await stat(join(folder, 'dist'))).ino).toBe(ino);
  expect(await readSite(folder)).toEqual(site);
  expect(await readdir(folder)).toEqual(['dist']);
  const another = await temporaryFolder();
  const whole = await make(another, site, null);
  expect(patched.searched).toEqual(whole.searched);
  expect((await readdir(join(folder, 'dist'), { recursive: true })).sort()).toEqual(
    (await readdir(join(another, 'dist'), { recursive: true })).sort(),
  );
});

test('a site that was touched is made anew, also one that is touched meanwhile and would be made whole', async () => {
  const folder = await temporaryFolder();
  const { now } = await make(folder, old, null);
  await writeFile(join(folder, 'dist/ned'), 'x');
  await make(folder, old, now);
  expect(await readSite(folder)).toEqual(old);
});

test.each([
  ['a file that stays is touched', 'dist/ned'],
  ['a file is added', 'dist/raad/fremmed.html'],
])('%s meanwhile: the next build does not take the site for its own', async (_, path) => {
  const folder = await temporaryFolder();
  const { now } = await make(folder, old, null);
  const site = { ...old, 'index.html': 'A' };
  const touched = await make(folder, site, now, () => writeFile(join(folder, path), 'x'));
  expect(touched.now).toBeNull();
});

describe('many', () => {
  const many = (count: number, text: string): Site =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`m/${index}/index.html`, `${text} ${index}`]));
  const large = { ...many(mostPatched + 10, 'a'), 'fast.html': 'fast' };

  test.each([
    ['files that are others', { ...many(mostPatched + 10, 'b'), 'fast.html': 'fast' }],
    ['files less', { 'fast.html': 'fast' }],
  ])('%s: the site is exchanged as a whole', async (_, site) => {
    const folder = await temporaryFolder();
    const { now } = await make(folder, large, null);
    const [before, kept] = [await stat(join(folder, 'dist')), await stat(join(folder, 'dist/fast.html'))];
    await make(folder, site, now);
    expect((await stat(join(folder, 'dist'))).ino).not.toBe(before.ino);
    expect((await stat(join(folder, 'dist/fast.html'))).ino).toBe(kept.ino);
    expect(await readSite(folder)).toEqual(site);
  });

  test('and one that stays is touched meanwhile: the build ends, and says so', async () => {
    const folder = await temporaryFolder();
    const { now } = await make(folder, large, null);
    const touch = () => writeFile(join(folder, 'dist/fast.html'), 'x');
    await expect(make(folder, { 'fast.html': 'fast' }, now, touch)).rejects.toThrow(
      'fast.html of the old site was changed',
    );
  });
});

test.each(others)('%s: cut short at any step, and again while it is put back', async (_, given) => {
  const site = clean(given);
  const patch: Patch = {
    come: Object.keys(site).filter((path) => site[path] !== old[path]),
    go: Object.keys(old).filter((path) => site[path] !== old[path]),
  };
  for (let at = 0; ; at += 1) {
    const folder = await temporaryFolder();
    const workshop = join(folder, '.dist.dagsorden');
    const places = { site: join(workshop, 'old'), fresh: join(workshop, 'site'), gone: join(workshop, 'gone') };
    await writeFiles(join(folder, 'dist'), old);
    await mkdir(workshop);
    await writeFiles(places.fresh, Object.fromEntries(patch.come.map((path) => [path, site[path] ?? ''])));
    await mkdir(places.fresh, { recursive: true });
    notePatch(join(workshop, 'patch.json'), patch);
    await rename(join(folder, 'dist'), places.site);
    const steps = [...listSteps(patch, places)];
    for (const step of steps.slice(0, at)) step();
    let back = 0;
    for (const step of listStepsBack(patch, places)) if (back++ < at % 7) step();
    await recoverOutputFolder(join(folder, 'dist'));
    expect(await readFiles(join(folder, 'dist')), `step ${at}`).toEqual(old);
    expect((await readdir(join(folder, 'dist'), { recursive: true })).length).toBe(7);
    expect(await readdir(folder)).toEqual(['dist']);
    await rm(folder, { recursive: true });
    if (at === steps.length) break;
  }
});

describe('what others wrote down leads nowhere else', () => {
  /** A folder with a site that seems to have been killed, and with a file of somebody's. */
  async function makeTrap(patch: Patch): Promise<string> {
    const folder = await temporaryFolder();
    await writeFiles(folder, {
      'mine/brev.txt': 'Brev',
      '.dist.dagsorden/old/index.html': 'a',
      '.dist.dagsorden/gone/x': 'x',
    });
    await writeFile(join(folder, '.dist.dagsorden/patch.json'), JSON.stringify(patch));
    return folder;
  }

  test.each<[string, Patch]>([
    ['a file elsewhere', { come: ['../../mine/brev.txt'], go: [] }],
    ['a file elsewhere, behind a folder', { come: ['a/../../../mine/brev.txt'], go: [] }],
    ['a place elsewhere', { come: [], go: ['../../mine/x'] }],
  ])('%s', async (_, patch) => {
    const folder = await makeTrap(patch);
    await expect(recoverOutputFolder(join(folder, 'dist'))).rejects.toThrow('the old site stands in');
    expect(await readFiles(join(folder, 'mine'))).toEqual({ 'brev.txt': 'Brev' });
  });

  test.each(['old/link', 'gone/link', 'old'])('a link at %s', async (place) => {
    const folder = await makeTrap({ come: ['link/brev.txt', 'brev.txt'], go: ['link/x'] });
    await rm(join(folder, '.dist.dagsorden', place), { recursive: true, force: true });
    await symlink(join(folder, 'mine'), join(folder, '.dist.dagsorden', place));
    await expect(recoverOutputFolder(join(folder, 'dist'))).rejects.toThrow('the old site stands in');
    expect(await readFiles(join(folder, 'mine'))).toEqual({ 'brev.txt': 'Brev' });
  });
});
