import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { repository, runCli, runProcess, startCli } from './support/cli.ts';
import { type Files, item, meetingIndex, siteIndex, siteWith } from './support/content.ts';
import { readFiles, temporaryFolder, writeFiles } from './support/folders.ts';

const draft = meetingIndex.replace('published', 'draft').replace('09-17', '10-01');

/** A folder with `content/`: one meeting, one item, and `more`. */
async function project(more: Files = {}): Promise<string> {
  const folder = await temporaryFolder();
  const files = Object.entries(siteWith({ 'it/2026-09-17/a.md': item('A'), ...more }));
  await writeFiles(folder, Object.fromEntries(files.map(([path, text]) => [`content/${path}`, text])));
  return folder;
}

const build = (cwd: string, ...flags: string[]) => runCli(['build', '--no-pdf', ...flags], { cwd });

describe('exit status 0', () => {
  test('of a command whose reader has read enough: `dagsorden schema | head -1`', async () => {
    const child = startCli(['schema']);
    child.stdout?.destroy();
    let errors = '';
    child.stderr?.on('data', (text) => {
      errors += text;
    });
    const status = await new Promise((done) => child.on('close', done));
    expect({ status, errors }).toEqual({ status: 0, errors: '' });
  });

  test('of a build: what was built is told, and nothing is a result', async () => {
    const cwd = await project({ 'it/2026-10-01/index.md': draft });
    const { status, stdout, stderr } = await runProcess(['build', '--no-pdf'], { cwd });
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
    expect(stderr).toMatch(
      /^Writing the site\nBuilt 1 meeting, \d+ files, in dist\. Drafts left out: 1 \(--drafts shows them\)\.\n$/,
    );
    expect(await readdir(cwd)).toEqual(['content', 'dist']);
  });

  test('of a build with warnings, which are told', async () => {
    const { status, stderr } = await build(await project({ 'it/noter.md': 'x' }));
    expect(status).toBe(0);
    expect(stderr).toContain('content/it/noter.md:1:1 warning');
    expect(stderr).toMatch(/\n\d+ warnings?\n/);
  });

  test.each([[['--help']], [['build', '--help']], [['help', 'build']], [['--version']]])('of %j', async (args) => {
    const { status, stdout, stderr } = await runProcess(args);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).not.toBe('');
  });
});

test('--help names the commands, and of a command every option', async () => {
  expect((await runCli(['--help'])).stdout).toMatch(/build .*\bbuild the site/);
  const { stdout } = await runCli(['build', '--help']);
  const flags = [
    'content',
    'out',
    'base-url',
    'meeting',
    'drafts',
    'no-pdf',
    'offline',
    'force',
    'jobs',
    'browser-endpoint',
    'quiet',
    'no-color',
  ];
  for (const flag of flags) expect(stdout).toContain(`--${flag}`);
});

test('--version is that of package.json', async () => {
  const { version } = JSON.parse(await readFile(join(repository, 'package.json'), 'utf8'));
  expect((await runProcess(['--version'])).stdout).toBe(`${version}\n`);
});

describe('exit status 1', () => {
  test('of content with errors: told on stderr, in plain text, with a count', async () => {
    const { status, stdout, stderr } = await runProcess(['build', '--no-pdf'], {
      cwd: await project({ 'index.md': siteIndex.replace('title', 'titel') }),
    });
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain('content/index.md:2:1 error ');
    expect(stderr).toMatch(/\n1 error\n$/);
    expect(stderr).not.toContain('\u001b');
  });
});

describe('exit status 2, with one sentence that says what to do', () => {
  test.each([
    ['an unknown option', ['build', '--colour'], /unknown option '--colour'/],
    ['an option with a slip', ['build', '--draft'], /Did you mean --drafts\?/],
    ['an unknown command', ['biuld'], /unknown command 'biuld'\n\(Did you mean build\?\)/],
    ['an option without its value', ['build', '--out'], /argument missing/],
    ['no command', [], /Usage: dagsorden/],
    ['--jobs 0', ['build', '--jobs', '0'], /whole number from 1/],
    ['--jobs 1.5', ['build', '--jobs', '1.5'], /whole number from 1/],
    ['--jobs many', ['build', '--jobs', 'many'], /whole number from 1/],
    ['an unknown meeting', ['build', '--meeting', 'it/2026-09-18'], /no meeting it\/2026-09-18.* it\/2026-09-17/],
    ['a base URL that is none', ['build', '--no-pdf', '--base-url', 'example.dk'], /base-url.*https:\/\//],
    ['a base URL of another kind', ['build', '--no-pdf', '--base-url', 'ftp://example.dk'], /base-url.*https:\/\//],
    [
      'an endpoint that does not answer',
      ['build', '--browser-endpoint', 'ws://127.0.0.1:1/x'],
      /does not answer\. Check/,
    ],
  ])('%s', async (_, args, message) => {
    const cwd = await project();
    const { status, stdout, stderr } = await runProcess(args, { cwd });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(await readdir(cwd)).toEqual(['content']);
  });

  test('a browser that is missing', async () => {
    const cwd = await project();
    const { status, stderr } = await runCli(['build'], { cwd, env: { DAGSORDEN_BROWSER: '/nonexistent/chrome' } });
    expect(status).toBe(2);
    expect(stderr).toContain('No browser could be started');
    expect(stderr).toMatch(/DAGSORDEN_BROWSER=.*--no-pdf/);
    expect(stderr).toContain('/nonexistent/chrome');
    expect(await readdir(cwd)).toEqual(['content']);
  });

  test.each([
    ['missing', '/nonexistent/chrome'],
    ['there', undefined],
  ])('nothing of a browser that is %s where there is nothing to print', async (_, DAGSORDEN_BROWSER) => {
    const cwd = await project();
    await writeFiles(cwd, { 'content/raad/index.md': '---\nname: Rådet\nsections: []\nsager: 1\n---\n' });
    for (const args of [['build'], ['pdf', 'raad/2026-01-10']]) {
      const { status, stderr } = await runCli(args, { cwd, env: { DAGSORDEN_BROWSER } });
      expect(status).toBe(1);
      expect(stderr).toContain('sager');
      expect(stderr).not.toMatch(/browser|sandbox/i);
    }
  });

  test('an output folder with files of others, even with --force', async () => {
    const cwd = await project();
    await writeFiles(cwd, { 'dist/photo.jpg': 'x' });
    for (const flags of [[], ['--force']]) {
      const { status, stderr } = await build(cwd, ...flags);
      expect(status).toBe(2);
      expect(stderr).toMatch(/^dagsorden: The folder .*dist holds files that Dagsorden did not build\. .*--out.*\n$/);
      expect(await readFiles(join(cwd, 'dist'))).toEqual({ 'photo.jpg': 'x' });
    }
  });

  test('an output folder that holds the content, even with --force', async () => {
    const cwd = await project();
    const { status, stderr } = await build(cwd, '--out', '.', '--force');
    expect(status).toBe(2);
    expect(stderr).toContain('holds the content content');
    expect(await readdir(cwd)).toEqual(['content']);
  });
});

describe('--quiet', () => {
  test('tells nothing of a build, not even warnings', async () => {
    const { status, stdout, stderr } = await build(await project({ 'it/noter.md': 'x' }), '--quiet');
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  test('still tells errors, before and after the command', async () => {
    const cwd = await project({ 'index.md': 'x' });
    for (const args of [
      ['--quiet', 'build'],
      ['build', '--quiet'],
    ]) {
      const { status, stderr } = await runCli(args, { cwd });
      expect(status).toBe(1);
      expect(stderr).toContain('content/index.md:1:1 error');
    }
  });
});

test('a killed build leaves the old site as it was, and the next one takes its place', async () => {
  const items = Array.from({ length: 400 }, (_, index) => [`it/2026-09-17/punkt-${index}.md`, item(`Punkt ${index}`)]);
  const cwd = await project(Object.fromEntries(items));
  expect((await build(cwd, '--drafts')).status).toBe(0);
  const before = await readFiles(join(cwd, 'dist'));
  await writeFiles(cwd, { 'content/index.md': siteIndex.replace('Møder', 'Nyt navn') });

  const child = startCli(['build', '--no-pdf'], { cwd });
  const ended = new Promise<string | null>((done) => child.on('close', (_, signal) => done(signal)));
  while ((await readdir(cwd)).length === 2 && child.exitCode === null) await new Promise((wait) => setTimeout(wait, 1));
  child.kill('SIGKILL');
  expect(await ended).toBe('SIGKILL');
  expect(await readFiles(join(cwd, 'dist'))).toEqual(before);

  expect((await build(cwd)).status).toBe(0);
  expect((await readFiles(join(cwd, 'dist')))['index.html']).toContain('Nyt navn');
});
