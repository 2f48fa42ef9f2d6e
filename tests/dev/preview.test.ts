/* The preview follows real files, whatever happens to them. */
import { mkdir, rename, rm, symlink, unlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { councilIndex, item, meetingIndex, siteIndex, siteWith } from '../support/content.ts';
import { servePreview } from './serve-preview.ts';

const at = 'it/2026-09-17';
const page = `/${at}/`;
const files = siteWith({ [`${at}/a.md`]: item('Første'), [`${at}/b.md`]: item('Anden', '', '\nSe [](a.md).\n') });

test('an edited item is on the page', async () => {
  const { write, waitFor } = await servePreview(files);
  await write({ [`${at}/a.md`]: item('Ændret titel') });
  await waitFor(page, (text) => text.includes('Ændret titel') && !text.includes('Første'));
});

test('a new item, a renamed one and a deleted one renumber the others', async () => {
  const { write, waitFor, folder } = await servePreview(files);
  await write({ [`${at}/0.md`]: item('Nul') });
  await waitFor(page, (text) => text.includes('pkt.\u00A02.2'));
  await rename(join(folder, at, '0.md'), join(folder, at, 'z.md'));
  await waitFor(page, (text) => text.includes('pkt.\u00A02.1') && text.includes('id="z"'));
  await unlink(join(folder, at, 'z.md'));
  await waitFor(page, (text) => !text.includes('Nul'));
});

test('an item saved by replacing its file is followed, time after time', async () => {
  const { waitFor, folder } = await servePreview(files);
  for (const title of ['Et', 'To', 'Tre']) {
    await writeFile(join(folder, at, 'a.md~'), item(`Titel ${title}`));
    await rename(join(folder, at, 'a.md~'), join(folder, at, 'a.md'));
    await waitFor(page, (text) => text.includes(`Titel ${title}`));
  }
});

test('a half-saved file is told with file, line and source, and the page stays as it was', async () => {
  const { write, waitFor } = await servePreview(files);
  await write({ [`${at}/a.md`]: '---\ntitle: "Halv\nsection: dro' });
  const broken = await waitFor(page, (text) => text.includes('dev-overlay'));
  expect(broken).toContain('a.md:');
  expect(broken).toContain('dev-source');
  expect(broken).toContain('Første');
  await write({ [`${at}/a.md`]: item('Hel') });
  await waitFor(page, (text) => text.includes('Hel') && !text.includes('dev-overlay'));
});

test('a missing field is told at its place with the remedy', async () => {
  const { write, waitFor } = await servePreview(files);
  await write({ [`${at}/a.md`]: '---\ntitle: A\nsection: droeftelse\nresponsibel: Ib\n---\n' });
  const text = await waitFor(page, (one) => one.includes('dev-overlay'));
  expect(text).toContain('a.md:4:1');
  expect(text).toContain('<mark>responsibel</mark>');
  expect(text).toContain('Write responsible instead of responsibel.');
});

test('a style sheet of the site is loaded by its pages as soon as it is there, and followed', async () => {
  const { write, waitFor, get, folder } = await servePreview(files);
  expect((await get('/assets/theme.css')).status).toBe(404);
  await write({ 'theme.css': 'a { background: url(look/a.svg) }', 'look/a.svg': '<svg/>' });
  await waitFor(page, (text) => text.includes('href="../../assets/theme.css"'));
  // The image may be seen after the style sheet that names it.
  await waitFor('/assets/theme.css', (text) => text === 'a { background: url("../look/a.svg") }');
  expect(await get('/look/a.svg')).toMatchObject({ status: 200, text: '<svg xmlns="http://www.w3.org/2000/svg" />\n' });
  await write({ 'theme.css': 'a { color: red }' });
  await waitFor('/assets/theme.css', (text) => text === 'a { color: red }');
  await rm(join(folder, 'theme.css'));
  await waitFor(page, (text) => !text.includes('theme.css'));
});

test('an old address leads on', async () => {
  const { write, waitFor } = await servePreview(files);
  await write({
    [`${at}/index.md`]: meetingIndex.replace('status:', 'aliases: 2026-09-10\nstatus:'),
    [`${at}/a.md`]: item('Første', 'aliases: gammel\n'),
  });
  await waitFor('/it/2026-09-10/a/', (text) => text.includes('0; url=../../2026-09-17/a/'));
  await waitFor('/it/2026-09-17/gammel/', (text) => text.includes('0; url=../a/'));
});

test('warnings are a list, not an overlay', async () => {
  const { write, waitFor } = await servePreview(files);
  await write({ [`${at}/a.md`]: item('A', '', '\nSe [her](https://example.dk/).\n') });
  const text = await waitFor(page, (one) => one.includes('dev-warnings'));
  expect(text).not.toContain('dev-overlay');
  expect(text).toContain('link-text');
});

test('the holidays of a council are those of what its index.md says now', async () => {
  const easter = 'it/2027-03-31';
  const index = meetingIndex.replace('2026-09-17', '2027-03-31').replace('---\n', '---\npublished: 2027-03-22\n');
  const { write, waitFor } = await servePreview({
    ...files,
    [`${easter}/index.md`]: index,
    [`${easter}/a.md`]: item('A'),
  });
  await waitFor(`/${easter}/`, (text) => text.includes('id="a"'));
  // Six weekdays, and three of them are holidays.
  await write({ 'it/index.md': councilIndex.replace('sections:', 'notice: { weekdays: 5 }\nsections:') });
  await waitFor(`/${easter}/`, (text) => /dev-warnings.*\bnotice\b/s.test(text));
});

test('a folder that is removed, and comes back', async () => {
  const { write, waitFor, get, folder } = await servePreview(files);
  await rm(join(folder, 'it'), { recursive: true });
  await waitFor('/', (text) => !text.includes('It-rådet'));
  expect((await get(page)).status).toBe(404);
  await write(files);
  await waitFor(page, (text) => text.includes('Første'));
});

test('the content folder that is removed, and comes back', async () => {
  const { write, waitFor, get, folder } = await servePreview(files);
  await rm(folder, { recursive: true });
  await waitFor(page, (text) => text.includes('dev-overlay') && text.includes('Første'));
  expect((await get('/')).status).toBe(200);
  await write(siteWith({ [`${at}/a.md`]: item('Tilbage') }));
  await waitFor(page, (text) => text.includes('Tilbage') && !text.includes('dev-overlay'));
});

test('the content folder that is not there at first', async () => {
  const { write, waitFor, get, folder } = await servePreview(files);
  await rm(dirname(folder), { recursive: true });
  await waitFor('/', (text) => text.includes('dev-overlay'));
  await mkdir(folder, { recursive: true });
  await write({ 'index.md': siteIndex.replace('Møder', 'Nyt sted') });
  await waitFor('/', (text) => text.includes('Nyt sted'));
  expect((await get('/')).status).toBe(200);
});

test('a burst of a thousand changed files', async () => {
  const { write, waitFor, get, folder, preview } = await servePreview(files);
  const names = Array.from({ length: 1000 }, (_, index) => `it/2025-01-${10 + (index % 20)}/punkt-${index}.md`);
  const folders = Array.from({ length: 20 }, (_, index) => `it/2025-01-${10 + index}`);
  const meetings = folders.map((one) => [`${one}/index.md`, meetingIndex.replace('2026-09-17', one.slice(3))]);
  const count = () => preview.state.model.tree.files.size;
  const before = count();
  await write(Object.fromEntries([...meetings, ...names.map((name) => [name, item(`Masse ${name}`)])]));
  await waitFor('/', () => count() === before + 1020);
  expect((await get('/it/2025-01-29/')).text).toContain('punkt-999.md');
  await Promise.all(folders.map((one) => rm(join(folder, one), { recursive: true })));
  await waitFor('/', () => count() === before);
  expect((await get(page)).text).toContain('Første');
});

test('a symbolic link out of the content is told, and serves nothing', async () => {
  const { waitFor, get, folder } = await servePreview(files);
  await writeFile(join(dirname(folder), 'secret.txt'), 'hemmelig');
  await symlink('../../../secret.txt', join(folder, at, 'bilag.txt'));
  await waitFor(page, (text) => text.includes('symbolic-link'));
  expect((await get(`/${at}/bilag.txt`)).text).not.toContain('hemmelig');
});

test('drafts are shown and marked; closed items show what the public sees', async () => {
  const { get } = await servePreview(
    siteWith({
      'it/2026-09-17/index.md': meetingIndex.replace('published', 'draft'),
      [`${at}/a.md`]: item('Hemmeligt salg', 'closed: { title: Ejendomssag, reason: § 12 }\n', '\nHemmelig tekst.\n'),
    }),
  );
  const { text } = await get(page);
  expect(text).toContain('dev-draft');
  expect(text).toContain('Udkast');
  expect(text).toContain('Ejendomssag');
  // The overlay below the page is for the author, who may see it.
  for (const one of [text, (await get(`/${at}/2.1/`)).text]) {
    const [shown = ''] = one.split('<aside id="dagsorden-preview"');
    expect(shown).toContain('Ejendomssag');
    expect(shown).not.toContain('Hemmelig');
  }
  expect((await get(`/${at}/a/`)).status).toBe(404);
});
