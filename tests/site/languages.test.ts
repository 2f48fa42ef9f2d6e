/* A site of councils that each write in a language of their own. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runCli } from '../support/cli.ts';
import { type Files, readFiles, writeFiles } from '../support/folders.ts';

const site = '---\ntitle: Møder\norganization: Grænsekommunen\nurl: https://example.org/\n---\n';
const meeting = '---\ndate: 2026-03-05\nstart: 10:00\nend: 11:30\nstatus: published\npublished: 2026-02-27\n---\n';
const item = '---\ntitle: Bro 7\nsection: sager\n---\n\n## Baggrund\n\n- [x] a[^1]\n\n[^1]: Note.\n';

function writeCouncil(folder: string, name: string, language: string): Files {
  return {
    [`content/${folder}/index.md`]: `---\nname: ${name}\nlanguage: ${language}\nsections: [{ id: sager, title: A }]\n---\n`,
    [`content/${folder}/2026-03-05/index.md`]: meeting,
    [`content/${folder}/2026-03-05/bro.md`]: item,
  };
}

let cwd: string;
let files: Files;
beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'dagsorden-languages-'));
  await writeFiles(cwd, {
    'content/index.md': site,
    ...writeCouncil('a', 'Ørsted-udvalget', 'da'),
    ...writeCouncil('b', 'Aabenraa Råd', 'da'),
    ...writeCouncil('c', 'Bauausschuss', 'de'),
    ...writeCouncil('d', 'Miljönämnden', 'sv-FI'),
    ...writeCouncil('e', 'Havneutvalget', 'no'),
  });
  const { status, stderr } = await runCli(['build', '--no-pdf'], { cwd, env: { SOURCE_DATE_EPOCH: '1790000000' } });
  expect(status, stderr).toBe(0);
  const built = Object.entries(await readFiles(join(cwd, 'dist')));
  files = Object.fromEntries(built.map(([path, text]) => [path, text.replaceAll('\u00A0', ' ')]));
});
afterAll(() => rm(cwd, { recursive: true, force: true }));

test.each([
  ['a', 'da', ['<title>Dagsorden, ', 'torsdag den 5. marts 2026', 'kl. 10.00–11.30', 'Noter', 'Udført']],
  ['c', 'de', ['<title>Tagesordnung, ', 'Donnerstag, 5. März 2026', '10:00–11:30 Uhr', 'Fußnoten', 'Erledigt']],
  ['d', 'sv-FI', ['<title>Dagordning, ', 'torsdag den 5 mars 2026', 'Noter', 'Klart']],
  ['e', 'no', ['<title>Saksliste, ', 'torsdag 5. mars 2026', 'kl. 10:00–11:30', 'Utført']],
])('the pages of council %s are in %s, its own', (council, language, wanted) => {
  const page = files[`${council}/2026-03-05/index.html`] ?? '';
  expect(page).toContain(`<html lang="${language}"`);
  for (const words of wanted) expect(page).toContain(words);
  expect(files[`${council}/index.html`]).toContain(`<html lang="${language}"`);
  expect(files[`${council}/2026-03-05/bro/index.html`]).toContain(`<html lang="${language}"`);
  expect(JSON.parse(files[`${council}/2026-03-05/agenda.json`] ?? '').meeting.language).toBe(language);
});

test('the site itself is in its own language, its councils in the order of its alphabet, where aa is å', () => {
  const page = files['index.html'] ?? '';
  expect(page).toContain('<html lang="da"');
  const names = ['Bauausschuss', 'Havneutvalget', 'Miljönämnden', 'Ørsted-udvalget', 'Aabenraa Råd'];
  const list = page.slice(page.search(/<h2[^>]*>Råd og udvalg/));
  const places = names.map((name) => list.indexOf(`>${name}<`));
  expect(places).not.toContain(-1);
  expect(places).toEqual([...places].sort((a, b) => a - b));
});

test('feeds speak the language of their council', () => {
  expect(files['c/feed.xml']).toContain('Tagesordnung veröffentlicht');
  expect(files['d/feed.xml']).toContain('Dagordning publicerad');
  expect(files['e/feed.xml']).toContain('Saksliste publisert');
  expect(files['a/feed.xml']).toContain('Dagsorden offentliggjort');
});
