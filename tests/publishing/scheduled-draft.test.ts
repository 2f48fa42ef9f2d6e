/* A draft whose `published` lies ahead: nothing of it is anywhere before, and it goes out at the first build after. */
import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runCli } from '../support/cli.ts';
import { councilIndex, item, meetingIndex, siteIndex } from '../support/content.ts';
import { readFiles, temporaryFolder } from '../support/folders.ts';
import { getDocument } from '../support/pdf-js.ts';
import { openSite } from '../support/site-in-git.ts';

const folder = 'it/2026-10-08';
const draft = (published: string, more = '') =>
  `---\ndate: 2026-10-08\nstart: 10:00\nplace: Hemmelig sal\nstatus: draft\npublished: ${published}\n${more}---\n\nHemmelig indledning.\n`;

const site = (published: string) => ({
  'index.md': siteIndex.replace('---\ntitle', '---\noparl: true\nextracts: true\ntitle'),
  'it/index.md': councilIndex,
  'it/2026-09-17/index.md': meetingIndex,
  'it/2026-09-17/a.md': item('Aftalen', 'case: SAG-1\n', '\nSe [det næste](../2026-10-08/b.md).\n'),
  [`${folder}/index.md`]: draft(published),
  [`${folder}/b.md`]: item(
    'Hemmelig sag',
    'case: [SAG-1, HEMMELIG-2]\ncontinues: 2026-09-17/a\nattachments: [{ title: Hemmeligt bilag, file: hemmelig.csv }]\n',
    '\nHemmelig tekst.\n',
  ),
  [`${folder}/hemmelig.csv`]: 'hemmelig;1\n',
});

const moment = '2026-09-28T09:00';
const before = ['--now', '2026-09-28T06:59:59Z'];
const after = ['--now', '2026-09-28T07:00:00Z'];

/** What says anything of the draft, path or text. */
function traces(files: Readonly<Record<string, string>>): string[] {
  return Object.entries(files)
    .filter(([path, text]) => /hemmelig|2026-10-08|8\. oktober/i.test(`${path}\n${text}`))
    .map(([path]) => path);
}

/** The text of all pages of a PDF. */
async function readPdf(path: string): Promise<string> {
  const pdf = await getDocument({ data: new Uint8Array(await readFile(path)), verbosity: 0 }).promise;
  const pages = await Promise.all(Array.from({ length: pdf.numPages }, (_, index) => pdf.getPage(index + 1)));
  const texts = await Promise.all(pages.map((page) => page.getTextContent()));
  return texts.flatMap(({ items }) => items.map((one) => ('str' in one ? one.str : ''))).join(' ');
}

async function open(published = moment) {
  const opened = await openSite(site(published));
  await opened.commit(20);
  return opened;
}

describe('before its moment', () => {
  test('nothing of it is in any page, feed, calendar, table, data file or the search', async () => {
    const { build, folder: cwd } = await open();
    const files = await build(...before);
    expect(
      Object.keys(files).filter((path) => /items\.csv|feed\.xml|calendar\.ics|oparl|meetings\.json/.test(path)).length,
    ).toBeGreaterThan(5);
    expect(traces(files)).toEqual([]);
    const searched = await runCli(['build', '--no-pdf', ...before], { cwd });
    expect(searched.status).toBe(0);
    expect(traces(await readFiles(join(cwd, 'dist')))).toEqual([]);
    expect(searched.stderr).toContain(`goes out at the first build from ${moment} on`);
  });

  test('no PDF is printed of it, and none says anything of it', async () => {
    const { folder: cwd } = await open();
    expect((await runCli(['build', ...before], { cwd })).status).toBe(0);
    const names = Object.keys(await readFiles(join(cwd, 'dist'))).filter((path) => path.endsWith('.pdf'));
    expect(names.filter((path) => path.includes('2026-10-08'))).toEqual([]);
    expect(names).toContain('it/2026-09-17/agenda.pdf');
    const text = await readPdf(join(cwd, 'dist/it/2026-09-17/agenda.pdf'));
    expect(text).toContain('Aftalen');
    expect(text).not.toMatch(/hemmelig/i);
  });

  test('without a moment it stays a draft, however long ago its own was', async () => {
    const { build } = await open('2020-01-01T09:00');
    expect(traces(await build())).toEqual([]);
  });
});

describe('from its moment on', () => {
  test('it is out everywhere, dated by its moment, and told', async () => {
    const { build, folder: cwd } = await open();
    const files = await build(...after);
    const out = traces(files);
    for (const name of ['index.html', 'feed.xml', 'it/calendar.ics', 'it/items.csv', 'meetings.json', 'sitemap.xml']) {
      expect(out).toContain(name);
    }
    expect(out).toContain(`${folder}/b/index.html`);
    expect(out).toContain(`${folder}/hemmelig.csv`);
    expect(out.some((path) => path.startsWith('oparl/'))).toBe(true);
    expect(files['it/2026-09-17/a/index.html']).toContain('2026-10-08/b/');
    expect(files['feed.xml']).toMatch(/2026-09-28T07:00:00/);
    expect(JSON.parse(files[`${folder}/agenda.json`] ?? '').meeting.status).toBe('published');
    const { stderr } = await runCli(['build', '--no-pdf', '--no-search', ...after], { cwd });
    expect(stderr).toContain(`is a draft whose moment has come (${moment})`);
  });

  test.each([
    ['2026-09-28', '2026-09-27T21:59:59Z', '2026-09-27T22:00:00Z'],
    ['2026-09-28T09:00+00:00', '2026-09-28T08:59:59Z', '2026-09-28T09:00:00Z'],
    ['2026-12-28T09:00', '2026-12-28T07:59:59Z', '2026-12-28T08:00:00Z'],
  ])('published: %s is read by the clock of the site', async (published, early, late) => {
    const { build } = await open(published);
    expect(traces(await build('--now', early))).toEqual([]);
    expect(traces(await build('--now', late))).not.toEqual([]);
  });

  test('what a published agenda may not say stops the build', async () => {
    const { write, folder: cwd } = await open();
    await write({ [`${folder}/c.md`]: item('Hemmelig sag') });
    const run = (...flags: string[]) => runCli(['build', '--no-pdf', '--no-search', ...flags], { cwd });
    expect((await run(...before)).status).toBe(0);
    const late = await run(...after);
    expect(late.status).toBe(1);
    expect(late.stderr).toContain('duplicate-item');
  });

  test('the same commit and moment give the same bytes; a later moment too', async () => {
    const { build } = await open();
    const first = await build(...after);
    expect(await build(...after)).toEqual(first);
    expect(await build('--now', '2027-02-01T00:00:00Z')).toEqual(first);
  });

  test('verify --rebuild takes the moment too', async () => {
    const { folder: cwd } = await open();
    await runCli(['build', ...after], { cwd });
    const verify = (...flags: string[]) => runCli(['verify', 'dist', '--rebuild', ...flags], { cwd });
    expect((await verify(...after)).status).toBe(0);
    expect((await verify(...before)).status).toBe(1);
  });
});

describe('its versions', () => {
  const amended = item('Hemmelig sag, rettet', 'case: SAG-1\n');

  test('are the state that went out, and what was changed after that', async () => {
    const { build, commit } = await open();
    await commit(22, { [`${folder}/b.md`]: item('Endnu et udkast', '', '\nUkendt tekst.\n') });
    await commit(24, { [`${folder}/b.md`]: site(moment)[`${folder}/b.md`] ?? '' });
    await commit(30, { [`${folder}/b.md`]: amended });
    const files = await build('--now', '2026-10-01T00:00:00Z');
    expect(Object.keys(files).filter((path) => path.startsWith(`${folder}/versions/`))).toEqual([
      `${folder}/versions/1/index.html`,
    ]);
    expect(files[`${folder}/versions/1/index.html`]).toContain('Hemmelig tekst');
    expect(files[`${folder}/versions/1/index.html`]).toMatch(
      /version\s1\sfra\sden\s28\.\sseptember\s2026\skl\.\s09\.00/,
    );
    for (const [path, text] of Object.entries(files)) expect(`${path} ${text}`).not.toMatch(/Ukendt|Endnu et/);
  });

  test('tell nothing of a state that came out by no build: the moment was put off', async () => {
    const { build, commit } = await open();
    await commit(29, {
      [`${folder}/index.md`]: draft('2026-10-02T09:00'),
      [`${folder}/b.md`]: item('Ny sag', '', '\nNy tekst.\n'),
    });
    expect(traces(await build('--now', '2026-10-01T00:00:00Z'))).toEqual([]);
    const files = await build('--now', '2026-10-02T07:00:00Z');
    expect(files[`${folder}/b/index.html`]).toContain('Ny tekst');
    for (const [path, text] of Object.entries(files))
      expect(`${path} ${text}`).not.toMatch(/Hemmelig sag|Hemmelig tekst/);
  });
});

describe('what was taken back', () => {
  test('stays a draft, whatever its moment says, and is told', async () => {
    const { build, commit, folder: cwd } = await open();
    await commit(21, { [`${folder}/index.md`]: draft(moment).replace('status: draft', 'status: published') });
    expect(traces(await build())).not.toEqual([]);
    await commit(22, { [`${folder}/index.md`]: draft(moment) });
    expect(traces(await build(...after))).toEqual([]);
    const { stderr } = await runCli(['build', '--no-pdf', '--no-search', '--no-history', ...after], { cwd });
    expect(stderr).toContain('was published before and is a draft again: it stays one.');
    expect(traces(await readFiles(join(cwd, 'dist')))).toEqual([]);
  });

  test('stays one in another folder too, and where the clone cannot know', async () => {
    const { build, commit, folder: cwd } = await open();
    await commit(21, { [`${folder}/index.md`]: draft(moment).replace('status: draft', 'status: published') });
    await commit(22, { [`${folder}/index.md`]: draft(moment) });
    expect(traces(await build(...after))).toEqual([]);
    const clone = await temporaryFolder();
    execFileSync('git', ['clone', '-q', '--depth', '1', `file://${cwd}`, join(clone, 'c')]);
    const { stderr } = await runCli(['build', '--no-pdf', '--no-search', ...after], { cwd: join(clone, 'c') });
    expect(stderr).toContain('stays a draft: this clone has only a part of the history');
    expect(traces(await readFiles(join(clone, 'c/dist')))).toEqual([]);
  });
});

test('--now asks for a moment that is one', async () => {
  const { folder: cwd } = await open();
  for (const wrong of ['2026-09-28', 'now', '2026-09-28T09:00', '2026-13-28T09:00:00Z']) {
    const { status, stderr } = await runCli(['build', '--now', wrong], { cwd });
    expect({ status, said: /2027-01-14T08:00:00Z/.test(stderr) }).toEqual({ status: 2, said: true });
  }
});

test('the recipes of a new site build on a schedule, and hand the moment in', async () => {
  const cwd = await temporaryFolder();
  const { status } = await runCli(['init', 'site', '--title', 'A', '--organization', 'B', '--council', 'C'], { cwd });
  expect(status).toBe(0);
  const github = await readFile(join(cwd, 'site/.github/workflows/agenda.yml'), 'utf8');
  expect(github).toMatch(/schedule:\n {4}- cron: '\d+ \* \* \* \*'/);
  expect(github).toContain('npx dagsorden build --now "$(date -u +%Y-%m-%dT%H:%M:%SZ)"');
  expect(github).toContain("if: github.event_name != 'pull_request' && github.ref == 'refs/heads/main'");
  expect(await readFile(join(cwd, 'site/.gitlab-ci.yml'), 'utf8')).toContain('npx dagsorden build --now "$(date -u');
});
