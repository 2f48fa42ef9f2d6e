/* What is too large to be held in memory is published all the same, where nobody has to read in it. */
import { open, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readAttachmentFacts } from '../../src/io/attachment-facts.ts';
import { readContentTree } from '../../src/io/content-tree.ts';
import { readFileContents } from '../../src/io/file-contents.ts';
import { hashFile, holdFile } from '../../src/io/large-files.ts';
import { readArtefact } from '../../src/io/output/built-files.ts';
import { hashOf } from '../../src/leak-check/files/built-file.ts';
import { isShown, listWithoutRoom } from '../../src/pdf/packet/packet-room.ts';
import { sha256 } from '../../src/sha256.ts';
import { runCli } from '../support/cli.ts';
import { item, siteWith } from '../support/content.ts';
import { type Files, temporaryFolder, writeFiles } from '../support/folders.ts';

const meeting = 'it/2026-09-17';
const film = Buffer.concat([Buffer.from('\0\0\0\x20ftypisom', 'latin1'), Buffer.alloc(4000)]);
const closed = item('Køb af grund', 'closed: { title: En ejendomssag, reason: Forretningsmæssige forhold. }\n');

/** The starts of files, each a little longer than what is held here. */
const starts: Files = {
  'film.mp4': film.toString('latin1'),
  'plan.zip': `PK\x03\x04${'\0'.repeat(4000)}`,
  'tal.csv': '1;2;3\n'.repeat(1000),
  'arkiv.rar': `Rar!${'\0'.repeat(4000)}`,
  'rapport.pdf': `%PDF-1.7\n${'% '.repeat(2000)}`,
  'kort.gml': `<?xml version="1.0"?><gml:FeatureCollection>${'<gml:Point/>'.repeat(400)}`,
  'film.png': `\x89PNG\r\n\x1a\n${'\0'.repeat(4000)}`,
};

async function openTree() {
  const folder = await temporaryFolder();
  for (const [name, text] of Object.entries(starts)) await writeFile(join(folder, name), text, 'latin1');
  return { folder, tree: await readContentTree([folder]) };
}

test('of a file that is not held the two ends are known, and the hash of all', async () => {
  const folder = await temporaryFolder();
  const bytes = Buffer.alloc(3_000_000, 'a');
  bytes.write('start', 0);
  bytes.write('slut', bytes.length - 4);
  const path = join(folder, 'a.bin');
  await writeFile(path, bytes);
  const held = await holdFile('a.bin', path, 1_000);
  expect(held.bytes.length).toBeLessThan(bytes.length / 2);
  expect(Buffer.from(held.bytes).toString('latin1')).toMatch(/^start[\s\S]*slut$/);
  expect(await hashOf(held)).toBe(sha256(bytes));
  expect(await hashFile(path)).toEqual({ bytes: bytes.length, sha256: sha256(bytes) });
  expect(await holdFile('a.bin', path)).toEqual({ path: 'a.bin', bytes });
});

test('only what would be read and is too large cannot be searched, and only where it must be', async () => {
  const { tree } = await openTree();
  const names = Object.keys(starts);
  const searched = await readFileContents(names, tree, new Set(names), 1_000);
  expect(Object.fromEntries([...searched].map(([name, { unread }]) => [name, unread]))).toEqual({
    'film.mp4': null,
    'plan.zip': 'size',
    'tal.csv': 'size',
    'arkiv.rar': 'container',
    'rapport.pdf': 'size',
    'kort.gml': 'size',
    'film.png': 'size',
  });
  const published = await readFileContents(names, tree, new Set(), 1_000);
  expect([...published.values()].map(({ unread }) => unread)).toEqual(names.map(() => null));
});

test('a PDF that is too large is told as that, not as damaged; what may be a page in a browser is taken for one', async () => {
  const { tree } = await openTree();
  const facts = await readAttachmentFacts(Object.keys(starts), tree, 1_000);
  expect(facts.get('rapport.pdf')?.health?.state).toBe('large');
  expect(facts.get('kort.gml')?.text.markup).toBe('page');
  expect(facts.get('film.mp4')).toMatchObject({ health: null, text: { markup: 'none' }, bytes: film.length });
  const whole = await readAttachmentFacts(['kort.gml'], tree);
  expect(whole.get('kort.gml')?.text.markup).toBe('markup');
});

test('a text that is too large is a message, and not read', async () => {
  const folder = await temporaryFolder();
  await writeFiles(folder, siteWith({ [`${meeting}/a.md`]: item('A', '', `\n${'Tekst. '.repeat(300)}\n`) }));
  const { files, messages } = await readContentTree([folder], 1_000);
  expect(messages.map(({ ruleId, reason }) => [ruleId, reason])).toEqual([
    ['size', expect.stringContaining('text file of more than 0.001 MB')],
  ]);
  expect([...files.keys()]).not.toContain(`${meeting}/a.md`);
});

test('a packet takes its attachments in their order, as far as there is room', () => {
  const files = [5, 90, 10, 1].map((bytes) => ({
    ...{ path: `${bytes}`, absolute: '', mediaType: 'video/mp4', dimensions: null, sha256: '' },
    bytes,
  }));
  expect([...listWithoutRoom(files, 20)].map(({ bytes }) => bytes)).toEqual([90]);
  expect([...listWithoutRoom(files, 100)].map(({ bytes }) => bytes)).toEqual([10]);
  expect(listWithoutRoom(files)).toEqual(new Set());
});

test('a packet shows what a browser can lay out, and takes the rest along', () => {
  const file = { path: 'a', absolute: '', sha256: '', dimensions: null };
  const shown = (mediaType: string, bytes: number, side: number | null = null) =>
    isShown({ ...file, mediaType, bytes, dimensions: side === null ? null : { width: side, height: side } });
  expect([shown('text/plain', 900_000), shown('text/plain', 40_000_000)]).toEqual([true, false]);
  // 30,000 by 30,000 points of one colour are 150 kB, and 3.6 GB once they are unpacked.
  expect([shown('image/png', 150_000, 4_000), shown('image/png', 150_000, 30_000)]).toEqual([true, false]);
  expect([shown('image/jpeg', 20_000_000), shown('image/jpeg', 200_000_000)]).toEqual([true, false]);
});

/** Files with nothing between their beginning and their end take no room on the disk. */
async function addFilm(folder: string, name: string, megabytes: number): Promise<void> {
  const path = join(folder, 'content', meeting, name);
  const file = await open(path, 'w');
  await file.write(film);
  await file.close();
  await truncate(path, megabytes * 1_000_000);
}

describe('a site with a film of 301 MB', () => {
  const build = ['build', '--no-pdf', '--no-search'];

  test('is built, whether it has something closed or not', async () => {
    const cwd = await temporaryFolder();
    const files = siteWith({ [`${meeting}/a.md`]: item('Sag', '', '\nSe [filmen](film.mp4).\n') });
    await writeFiles(join(cwd, 'content'), { ...files, [`${meeting}/b.md`]: closed });
    await addFilm(cwd, 'film.mp4', 301);
    const { status, stderr } = await runCli(build, { cwd });
    expect(status, stderr).toBe(0);
    const [source, copy] = await Promise.all(
      [`content/${meeting}/film.mp4`, `dist/${meeting}/film.mp4`].map((path) => hashFile(join(cwd, path))),
    );
    expect(copy).toEqual(source);
    expect((await runCli(['verify', 'dist'], { cwd })).status).toBe(0);
  });

  test('is not built where that is closed somewhere else', async () => {
    const cwd = await temporaryFolder();
    await writeFiles(
      join(cwd, 'content'),
      siteWith({
        [`${meeting}/a.md`]: item('Sag', '', '\nSe [filmen](film.mp4).\n'),
        [`${meeting}/b.md`]: `${closed}\nSe [filmen](lukket.mp4).\n`,
      }),
    );
    for (const name of ['film.mp4', 'lukket.mp4']) await addFilm(cwd, name, 301);
    const { status, stderr } = await runCli([...build, '--lang', 'en'], { cwd });
    expect({ status, stderr }).toEqual({ status: 1, stderr: expect.stringContaining('content of a closed file') });
    const held = await readArtefact('lukket.mp4', join(cwd, 'content', meeting, 'lukket.mp4'));
    expect(held.hashAll).toBeUndefined();
  });
});
