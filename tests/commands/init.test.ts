import { spawn } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { repository, runCli } from '../support/cli.ts';
import { readFiles, temporaryFolder, writeFiles } from '../support/folders.ts';

const env = { SOURCE_DATE_EPOCH: '1790000000', LANG: 'C', LC_ALL: undefined, LC_MESSAGES: undefined };

/** `init my-council` with flags, in a folder of its own. */
async function init(...flags: string[]) {
  const folder = await temporaryFolder();
  return { cwd: join(folder, 'my-council'), ...(await runCli(['init', 'my-council', ...flags], { cwd: folder, env })) };
}

test('init, check and build: a site with the agenda of one meeting as page and PDF, without a single message', async () => {
  const { cwd, ...outcome } = await init('--language', 'da', '--council', 'Børne- og Ungeudvalget');
  expect(outcome).toMatchObject({ status: 0, stdout: '' });
  expect(outcome.stderr).toContain('npm run build');
  expect(await runCli(['check', '--strict', '--lang', 'en'], { cwd })).toMatchObject({ status: 0, stdout: '' });
  const built = await runCli(['build'], { cwd, env });
  expect(built.status, built.stderr).toBe(0);
  expect(built.stderr).toContain('Built 1 meeting,');
  expect(built.stderr).not.toMatch(/warning|advarsel/);
  const meeting = 'boerne-og-ungeudvalget/2026-10-22';
  const dist = await readFiles(join(cwd, 'dist'));
  expect(dist[`${meeting}/agenda.pdf`]).toMatch(/^%PDF-/);
  expect(dist['index.html']).toContain(meeting);
  expect(dist[`${meeting}/index.html`]).toContain('Mødeplan for det kommende år');
});

test('an English site, with every answer as an option', async () => {
  const flags = ['--language', 'en', '--title', 'Our agendas', '--organization', 'North Borough'];
  const { cwd, status } = await init(
    ...flags,
    '--council',
    'Planning: Board',
    '--date',
    '2027-02-04',
    '--timezone',
    'Europe/London',
  );
  expect(status).toBe(0);
  const files = await readFiles(cwd);
  expect(files['content/index.md']).toContain('\ntitle: Our agendas\n');
  expect(files['content/index.md']).toContain('\ntimezone: Europe/London\n');
  expect(files['content/planning-board/index.md']).toContain('\nname: "Planning: Board"\n');
  expect(files['content/planning-board/2027-02-04/index.md']).toContain('\ndate: 2027-02-04\n');
  expect((await runCli(['check', '--strict'], { cwd })).status).toBe(0);
  expect((await runCli(['build', '--no-pdf'], { cwd })).status).toBe(0);
});

test.each([
  ['sv', 'Europe/Stockholm', '<title>Dagordning, ', 'ärende\u00A02.1'],
  ['nb', 'Europe/Oslo', '<title>Saksliste, ', 'sak\u00A02.1'],
  ['de', 'Europe/Berlin', '<title>Tagesordnung, ', 'TOP\u00A02.1'],
])('a site in %s has its own words and time zone, and no message', async (language, timezone, title, number) => {
  const { cwd, status } = await init('--language', language);
  expect(status).toBe(0);
  expect(await readFiles(join(cwd, 'content'))).toMatchObject({ 'index.md': expect.stringContaining(timezone) });
  expect(await runCli(['check', '--strict'], { cwd })).toMatchObject({ status: 0, stdout: '' });
  expect((await runCli(['build', '--no-pdf'], { cwd, env })).status).toBe(0);
  const pages = Object.entries(await readFiles(join(cwd, 'dist'))).filter(([path]) => path.endsWith('.html'));
  expect(pages.filter(([, text]) => !text.includes(`<html lang="${language}"`))).toEqual([]);
  const text = pages.map(([, page]) => page).join('\n');
  for (const wanted of [title, number]) expect(text).toContain(wanted);
  expect(text).not.toMatch(/Dagsorden,|Indhold|>Punkt/);
});

test.each([
  ['C', [], 'da'],
  ['C', ['--lang', 'sv'], 'sv'],
  ['de_DE.UTF-8', [], 'de'],
  ['nn_NO.UTF-8', [], 'nn'],
  ['en_US.UTF-8', [], 'en-US'],
])('a locale of %s and %j propose the language %s', async (locale, flags, language) => {
  const cwd = await temporaryFolder();
  await runCli(['init', 'site', ...flags], { cwd, env: { ...env, LANG: locale }, ownLanguage: true });
  expect((await readFiles(join(cwd, 'site')))['content/index.md']).toMatch(new RegExp(`^language: ${language}$`, 'm'));
});

test.skipIf(process.platform !== 'linux')('on a terminal, five questions are asked, with defaults', async () => {
  const folder = await temporaryFolder();
  const command = `stty cols 100 rows 30; '${process.execPath}' '${join(repository, 'src/cli.ts')}' init my-council --no-color`;
  const child = spawn('/usr/bin/script', ['--quiet', '--return', '--command', command, '/dev/null'], {
    cwd: folder,
    env: { ...process.env, ...env, CI: undefined },
  });
  const ended = new Promise<number | null>((done) => child.on('close', done));
  const questions = ['Language', 'Hvem', 'webstedet', 'udvalget', 'møde'];
  let shown = '';
  child.stdout.on('data', (chunk) => {
    shown += String(chunk);
    if (!shown.includes(questions[0] ?? '\0')) return;
    if (questions.shift() === 'udvalget') child.stdin.write('Havneudvalget');
    child.stdin.write('\r');
    shown = '';
  });
  expect(await ended).toBe(0);
  expect(questions).toEqual([]);
  expect(Object.keys(await readFiles(folder))).toContain('my-council/content/havneudvalget/2026-10-22/index.md');
});

test.skipIf(process.platform !== 'linux')('an answer of blanks is the default, as it is validated', async () => {
  const folder = await temporaryFolder();
  const command = `stty cols 100 rows 30; '${process.execPath}' '${join(repository, 'src/cli.ts')}' init my-council --no-color --language en --council Board --date 2027-01-14 --organization O`;
  const child = spawn('/usr/bin/script', ['--quiet', '--return', '--command', command, '/dev/null'], {
    cwd: folder,
    env: { ...process.env, ...env, CI: undefined },
  });
  const ended = new Promise<number | null>((done) => child.on('close', done));
  let shown = '';
  child.stdout.on('data', (chunk) => {
    const before = shown;
    shown += String(chunk);
    if (!before.includes('site') && shown.includes('site')) child.stdin.write('   \r');
  });
  expect(await ended).toBe(0);
  expect((await runCli(['check', '--strict'], { cwd: join(folder, 'my-council') })).status).toBe(0);
});

test('what it prints to go on with can be pasted, whatever the folder is called', async () => {
  const folder = await temporaryFolder();
  const { stderr } = await runCli(['init', 'møder 2027'], { cwd: folder, env });
  expect(stderr).toContain('  cd "møder 2027"\n');
});

test('a new site installs the Dagsorden that made it, whatever stands in a registry', async () => {
  const { cwd } = await init('--language', 'en');
  const { dependencies } = JSON.parse((await readFiles(cwd))['package.json'] ?? '');
  expect(dependencies.dagsorden).toMatch(/^file:/);
  expect(resolve(cwd, dependencies.dagsorden.slice('file:'.length))).toBe(resolve(repository));
});

test('the same answers on the same day give the same files', async () => {
  const [one, two] = await Promise.all([init(), init()]);
  expect(await readFiles(one.cwd)).toEqual(await readFiles(two.cwd));
});

test('a folder that only git knows of counts as empty, and . works', async () => {
  const cwd = await temporaryFolder();
  await writeFiles(cwd, { '.git/HEAD': 'ref: refs/heads/main\n' });
  expect((await runCli(['init', '.'], { cwd, env })).status).toBe(0);
  expect(await readdir(cwd)).toContain('package.json');
});

describe('exit status 2, and nothing is written', () => {
  test('for a folder that is not empty', async () => {
    const cwd = await temporaryFolder();
    await writeFiles(cwd, { 'taken/note.txt': 'x' });
    const { status, stderr } = await runCli(['init', 'taken'], { cwd, env });
    expect(status).toBe(2);
    expect(stderr).toBe('dagsorden: The folder taken is not empty. Name a new folder, or empty this one first.\n');
    expect(await readFiles(cwd)).toEqual({ 'taken/note.txt': 'x' });
  });

  test('for a file', async () => {
    const cwd = await temporaryFolder();
    await writeFiles(cwd, { taken: 'x' });
    const { status, stderr } = await runCli(['init', 'taken'], { cwd, env });
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining('taken is not a folder') });
  });

  test.each([
    ['a date that is none', ['--date', '2027-02-30'], /YYYY-MM-DD/],
    ['a language that is not there', ['--language', 'fr'], /Allowed choices are da, en, en-US, sv, nb, nn, de/],
    ['a council without letters', ['--council', '!!'], /letters or digits/],
    ['an empty title', ['--title', ' '], /Give a text/],
    ['a time zone that is none', ['--timezone', 'Copenhagen'], /Europe\/Copenhagen/],
  ])('for %s', async (_, flags, message) => {
    const { cwd, status, stderr } = await init(...flags);
    expect(status).toBe(2);
    expect(stderr).toMatch(message);
    expect(await readFiles(cwd)).toEqual({});
  });
});
