/* One item by itself: as a command prints it, and on its page where the site wants that. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openPdf, readText } from '../pdf/read-pdf.ts';
import { runCli } from '../support/cli.ts';
import { type Files, item, meetingIndex, siteIndex, siteWith } from '../support/content.ts';
import { temporaryFolder, writeFiles } from '../support/folders.ts';

const folder = 'it/2026-09-17';
const files: Files = siteWith({
  [`${folder}/index.md`]: meetingIndex.replace('published', 'minutes\npresent: [Ane Holm]'),
  [`${folder}/a.md`]: item(
    'Havnen',
    'attachments: [{ title: Kort over havnen, file: kort.txt }]\n',
    '\nHavnen graves ud, se [](b.md).\n\n## Beslutning\n\nGodkendt med fem stemmer.\n',
  ),
  [`${folder}/a2.md`]: item('Molen', 'under: a\n', '\nMolen bliver længere.\n'),
  [`${folder}/b.md`]: item('Torvet', '', '\nTorvet brolægges.\n'),
  [`${folder}/c.md`]: item('Hemmelig handel', 'closed: true\n', '\nGrunden koster 900 dukater.\n'),
  [`${folder}/kort.txt`]: 'Kortet viser kajen.\n',
});

async function project(more: Files = {}): Promise<string> {
  const cwd = await temporaryFolder();
  await writeFiles(join(cwd, 'content'), { ...files, ...more });
  return cwd;
}

async function read(...path: string[]): Promise<string> {
  const document = await openPdf(new Uint8Array(await readFile(join(...path))));
  return (await readText(document)).replace(/\s+/g, ' ');
}

async function print(cwd: string, ...flags: string[]): Promise<string> {
  const { status, stderr } = await runCli(['pdf', folder, '-o', 'x.pdf', ...flags], { cwd });
  expect(status, stderr).toBe(0);
  return read(cwd, 'x.pdf');
}

test('an item is printed with what stands below it, what it is of, and its decision', async () => {
  const cwd = await project();
  const text = await print(cwd, '--item', 'a');
  expect(text).toContain('Udskrift af referatet');
  expect(text).toContain('It-rådet');
  expect(text).toContain('torsdag den 17. september 2026');
  expect(text).toContain('Referatet er ikke godkendt endnu.');
  for (const words of ['Havnen graves ud', 'Godkendt med fem stemmer', 'Molen bliver længere'])
    expect(text).toContain(words);
  expect(text).not.toMatch(/Torvet brolægges|Indhold|Kortet viser/);
  expect(await print(cwd, '--item', '2.1')).toBe(text);
});

test('of the agenda without the decision, with attachments if they are wanted', async () => {
  const cwd = await project();
  const text = await print(cwd, '--item', 'a', '--agenda');
  expect(text).toContain('Udskrift af dagsordenen');
  expect(text).not.toMatch(/fem stemmer|Ane Holm/);
  expect(await print(cwd, '--item', 'a', '--packet')).toContain('Kortet viser kajen');
  expect(await print(cwd, '--item', 'b', '--packet')).toContain('Torvet brolægges');
});

test('the agenda of a held meeting is printed as it was before, its minutes as they are', async () => {
  const cwd = await project();
  const agenda = await print(cwd, '--agenda');
  expect(agenda).toContain('Dagsorden 2026');
  expect(agenda).not.toMatch(/fem stemmer|Ane Holm/);
  expect(await print(cwd, '--minutes')).toMatch(/Referat 2026.*Ane Holm.*fem stemmer/);
});

test('a closed item says to the public what the page says, by its number', async () => {
  const cwd = await project();
  const text = await print(cwd, '--item', '2.3');
  expect(text).toContain('Lukket punkt');
  expect(text).not.toMatch(/Hemmelig|dukater/);
  expect(await print(cwd, '--item', 'c', '--audience', 'internal')).toMatch(/fortroligt.*900 dukater/i);
});

test.each([
  [['--item', 'z'], 'There is no item z in it/2026-09-17. The items are a, a2, b, 2.3.'],
  [['--agenda', '--minutes'], 'Choose one of --agenda and --minutes.'],
])('%j is refused', async (flags, told) => {
  const { status, stderr } = await runCli(['pdf', folder, ...flags, '--lang', 'en'], { cwd: await project() });
  expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining(told) });
});

test('there are no minutes before there are', async () => {
  const cwd = await project({ [`${folder}/index.md`]: meetingIndex });
  const { status, stderr } = await runCli(['pdf', folder, '--minutes', '--lang', 'en'], { cwd });
  expect({ status, stderr }).toEqual({
    status: 2,
    stderr: expect.stringContaining('There are no minutes of it/2026-09-17'),
  });
});

test('every open item of a site that wants it has its PDF, and a link on its page', async () => {
  const cwd = await project({ 'index.md': siteIndex.replace('---\n', '---\nextracts: true\n') });
  expect((await runCli(['build', '--no-search'], { cwd })).status).toBe(0);
  const built = join(cwd, 'dist', folder);
  const page = await readFile(join(built, 'a/index.html'), 'utf8');
  expect(page).toMatch(/<a href="item\.pdf">Hent punktet som PDF<\/a>/);
  expect(await read(built, 'a/item.pdf')).toContain('Godkendt med fem stemmer');
  expect((await readdir(built, { recursive: true })).filter((path) => path.endsWith('item.pdf')).sort()).toEqual([
    'a/item.pdf',
    'a2/item.pdf',
    'b/item.pdf',
  ]);
});
