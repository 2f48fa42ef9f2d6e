import { describe, expect, test } from 'vitest';
import { runCli } from '../support/cli.ts';
import { siteWith } from '../support/content.ts';
import { readFiles, temporaryFolder, writeFiles } from '../support/folders.ts';

const council = `---
name: It-rådet
sections:
  - { id: orientering, title: Til orientering }
---
`;

/** A folder with `content/`: the council `it`, its meeting of 2026-09-17, and `more`. */
async function project(more: Record<string, string> = {}) {
  const cwd = await temporaryFolder();
  const files = Object.entries(siteWith({ 'it/index.md': council, ...more }));
  await writeFiles(cwd, Object.fromEntries(files.map(([path, text]) => [`content/${path}`, text])));
  return { cwd, run: (...args: string[]) => runCli(['new', 'meetings', 'it', ...args], { cwd }) };
}

const year = ['--from', '2027-01-01', '--to', '2027-12-31'];
const pathsOf = (stdout: string) => [...stdout.matchAll(/it\/(\S+)\/index\.md/g)].map(([, day]) => day);

test('a year on the third Thursday: planned, told by path, and checked without a problem', async () => {
  const { cwd, run } = await project();
  const { status, stdout, stderr } = await run(
    '--every',
    'tredje torsdag',
    ...year,
    '--start',
    '16.00',
    '--place',
    'Sal: 2',
  );
  expect(status).toBe(0);
  expect(pathsOf(stdout)).toHaveLength(12);
  expect(stdout.split('\n')[0]).toBe('content/it/2027-01-21/index.md');
  expect(stderr).toContain('Planned 12 meetings.');
  const text = (await readFiles(cwd))['content/it/2027-12-16/index.md'] ?? '';
  expect(text).toContain('\ndate: 2027-12-16\n');
  expect(text).toContain('\nstart: 16:00\n');
  expect(text).toContain('\nplace: "Sal: 2"\n');
  expect(text).toContain('\nstatus: planned\n');
  expect((await runCli(['check'], { cwd })).status).toBe(0);
});

test('without a time and a place they stay unknown', async () => {
  const { cwd, run } = await project();
  expect((await run('--every', 'last monday', '--from', '2027-01-01', '--to', '2027-01-31')).stderr).toContain(
    'Planned 1 meeting.',
  );
  const text = (await readFiles(cwd))['content/it/2027-01-25/index.md'] ?? '';
  expect(text).toMatch(/\n# start: /);
  expect(text).toMatch(/\n# place: /);
  expect((await runCli(['check'], { cwd })).status).toBe(0);
});

test('public holidays of the country are left out and told by name', async () => {
  const { run } = await project();
  const { stdout, stderr } = await run('--every', 'every thursday', '--from', '2027-03-18', '--to', '2027-05-13');
  expect(pathsOf(stdout)).toEqual(
    ['03-18', '04-01', '04-08', '04-15', '04-22', '04-29', '05-13'].map((day) => `2027-${day}`),
  );
  expect(stderr).toContain('2027-03-25 is left out: Skærtorsdag.');
  expect(stderr).toContain('2027-05-06 is left out: Kristi Himmelfartsdag.');
});

test.each([
  ['America/New_York', 'en-US', 'fourth thursday', '2027-11', 'Thanksgiving Day'],
  ['Europe/Stockholm', 'sv', 'sista fredagen', '2027-06', 'midsommarafton'],
  ['Europe/Oslo', 'nn', 'tredje måndag', '2027-05', 'Grunnlovsdagen, Andre pinsedag'],
  ['Europe/Berlin', 'de', 'jeden Montag', '2027-03', 'Ostermontag'],
])('in %s', async (timezone, language, every, month, name) => {
  const { run } = await project({
    'it/index.md': council.replace('name:', `timezone: ${timezone}\nlanguage: ${language}\nname:`),
  });
  const { stderr } = await run('--every', every, '--from', `${month}-01`, '--to', `${month}-30`);
  expect(stderr).toContain(name);
});

test('a day that has a meeting is told, and the meeting stays as it is', async () => {
  const seminar = '---\ndate: 2026-10-14\nuntil: 2026-10-16\nstart: 09:00\n---\n';
  const { cwd, run } = await project({ 'it/2026-10-14-seminar/index.md': seminar });
  const before = await readFiles(cwd);
  const outcome = await run('--every', 'third thursday', '--from', '2026-09-01', '--to', '2026-11-30');
  expect(pathsOf(outcome.stdout)).toEqual(['2026-11-19']);
  expect(outcome.stderr).toContain('2026-09-17 has a meeting already, content/it/2026-09-17/index.md. It stays');
  expect(outcome.stderr).toContain('2026-10-15 has a meeting already, content/it/2026-10-14-seminar/index.md.');
  expect(await readFiles(cwd)).toMatchObject(before);
  const again = await run('--every', 'third thursday', '--from', '2026-09-01', '--to', '2026-11-30');
  expect(again).toMatchObject({ status: 0, stdout: '' });
  expect(again.stderr).toContain('Planned 0 meetings.');
});

test('--skip leaves out days, ranges and months, as often as it is given', async () => {
  const { run } = await project();
  const skip = ['--skip', '2027-07', '--skip', '2027-02-14..2027-02-20, 2027-10-21'];
  const { stdout, stderr } = await run('--every', 'third thursday', ...year, ...skip);
  expect(pathsOf(stdout)).toEqual(
    ['01-21', '03-18', '04-15', '05-20', '06-17', '08-19', '09-16', '11-18', '12-16'].map((day) => `2027-${day}`),
  );
  expect(stderr.match(/as --skip says/g)).toHaveLength(3);
});

test('how the words were read is told, in the language of the command', async () => {
  const { cwd, run } = await project();
  expect((await run('--every', 'every second tuesday', '--from', '2027-01-01', '--to', '2027-01-31')).stderr).toContain(
    '“every second tuesday” is read as every 2 weeks.',
  );
  const danish = await runCli(
    ['new', 'meetings', 'it', '--every', 'anden tirsdag', '--from', '2027-02-01', '--to', '2027-02-28', '--lang', 'da'],
    { cwd },
  );
  expect(danish.stderr).toContain('»anden tirsdag« læses som dage, der tælles i hver måned.');
  expect(danish.stderr).toContain('Planlagde 1 møde.');
});

describe('exit status 2, and nothing is written', () => {
  test.each([
    ['words that say no day', ['--every', 'tredie torsdg', ...year], /“tredie torsdg” does not say.*“third thursday”/],
    ['no words', year, /--every/],
    ['days that are none', ['--every', 'tuesday', '--from', '2027-02-30', '--to', '2027-03-01'], /2027-01-14/],
    ['the last before the first', ['--every', 'tuesday', '--from', '2027-03-02', '--to', '2027-03-01'], /Swap them/],
    [
      'no such day',
      ['--every', 'fifth monday', '--from', '2027-02-01', '--to', '2027-02-28'],
      /No day from 2027-02-01/,
    ],
    ['a slip in the year', ['--every', 'tuesday', '--from', '2027-01-01', '--to', '2207-12-31'], /more than ten years/],
    [
      'a range that is none',
      ['--every', 'tuesday', ...year, '--skip', '2027-08-01..2027-07-01'],
      /2027-07-01\.\.2027-08-08/,
    ],
    ['a time that is none', ['--every', 'tuesday', ...year, '--start', '25:00'], /16:00/],
  ])('for %s', async (_, args, message) => {
    const { cwd, run } = await project();
    const before = await readFiles(cwd);
    const { status, stdout, stderr } = await run(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(message);
    expect(await readFiles(cwd)).toEqual(before);
  });

  test('for a file that cannot be read, where one of the meetings goes', async () => {
    const { cwd, run } = await project({ 'it/2027-06-17/index.md': '---\ndate: [\n---\n' });
    const before = await readFiles(cwd);
    const { status, stderr } = await run('--every', 'third thursday', ...year);
    expect(status).toBe(2);
    expect(stderr).toContain('content/it/2027-06-17/index.md exists already');
    expect(await readFiles(cwd)).toEqual(before);
  });
});
