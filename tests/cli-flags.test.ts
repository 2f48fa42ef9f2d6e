import { spawnSync } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { repository, runCli } from './support/cli.ts';
import { type Files, item, meetingIndex, siteWith } from './support/content.ts';
import { readFiles, temporaryFolder, writeFiles } from './support/folders.ts';

const october = meetingIndex.replace('published', 'draft').replace('09-17', '10-01');

const files: Files = siteWith({
  'it/2026-09-17/a.md': item('A', 'attachments: [{ title: Notat, file: notat.txt }]\n', 'Se [](b.md).\n'),
  'it/2026-09-17/b.md': item('B'),
  'it/2026-09-17/notat.txt': 'Notat',
  'it/2026-10-01/index.md': october,
});

/** Builds the site in a folder of its own; the files of `dist/`. */
async function build(flags: readonly string[], env = {}): Promise<Files> {
  const cwd = await temporaryFolder();
  await writeFiles(join(cwd, 'content'), files);
  const { status, stderr } = await runCli(['build', ...flags], { cwd, env });
  expect(stderr).not.toMatch(/ error |bug/);
  expect(status).toBe(0);
  return readFiles(join(cwd, 'dist'));
}

const pagesOf = (site: Files) => Object.keys(site).filter((path) => /^it\/.*index\.html$/.test(path));

test('--drafts shows drafts', async () => {
  expect(pagesOf(await build(['--no-pdf']))).not.toContain('it/2026-10-01/index.html');
  expect(pagesOf(await build(['--no-pdf', '--drafts']))).toContain('it/2026-10-01/index.html');
});

test('--meeting, repeated, builds those meetings alone', async () => {
  const one = await build(['--no-pdf', '--drafts', '--meeting', 'it/2026-10-01']);
  expect(pagesOf(one)).toEqual(['it/2026-10-01/index.html', 'it/index.html', 'it/plan/index.html']);
  expect(Object.keys(one)).not.toContain('it/2026-09-17/notat.txt');
  const both = await build(['--no-pdf', '--drafts', '--meeting', 'it/2026-10-01', '--meeting', 'it/2026-09-17']);
  expect(pagesOf(both)).toHaveLength(6);
});

describe('--base-url', () => {
  const urls = (site: Files) => {
    const { sections } = JSON.parse(site['it/2026-09-17/agenda.json'] ?? '');
    const [a] = sections[1].items;
    return [a.url, a.attachments[0].url, /href="([^"]+)/.exec(a.parts[0].html)?.[1]];
  };

  test.each(['https://example.dk/moeder', 'https://example.dk/moeder/'])(
    '%s makes addresses absolute',
    async (base) => {
      const site = await build(['--no-pdf', '--base-url', base]);
      const [item, attachment, link] = urls(site);
      expect(item).toBe('https://example.dk/moeder/it/2026-09-17/a/');
      expect(attachment).toBe('https://example.dk/moeder/it/2026-09-17/notat.txt');
      expect(link).toBe('https://example.dk/moeder/it/2026-09-17/b/');
    },
  );

  test('left out, addresses are relative to agenda.json', async () => {
    const [item, attachment, link] = urls(await build(['--no-pdf']));
    expect([item, attachment, link]).toEqual(['a/', 'notat.txt', 'b/']);
  });
});

test('--offline names index.html in every link to a page, so that it opens from disk', async () => {
  const hrefs = (site: Files) =>
    Object.entries(site)
      .filter(([path]) => path.endsWith('.html'))
      .flatMap(([, html]) => [...html.matchAll(/ href="([^"#:]+)(#[^"]*)?"/g)].map((match) => match[1] ?? ''));
  expect(hrefs(await build(['--no-pdf'])).filter((href) => href.endsWith('index.html'))).toEqual([]);
  const offline = hrefs(await build(['--no-pdf', '--offline']));
  expect(offline.length).toBeGreaterThan(10);
  expect(offline.filter((href) => href === '' || href.endsWith('/') || href === '.')).toEqual([]);
});

test('every link of the built site leads to a file of it', async () => {
  for (const flags of [[], ['--offline']]) {
    const site = await build(['--no-pdf', ...flags]);
    for (const [path, html] of Object.entries(site).filter(([one]) => one.endsWith('.html'))) {
      for (const [, href = ''] of html.matchAll(/ (?:href|src)="([^"#:]+)(?:#[^"]*)?"/g)) {
        const { pathname } = new URL(href, `https://example.dk/${path}`);
        const file = decodeURIComponent(pathname.slice(1)).replace(/(^|\/)$/, '$1index.html');
        expect(Object.keys(site), `${path} → ${href}`).toContain(file);
      }
    }
  }
});

test('with PDFs, plain lines tell what is printed, and the manifest names the browser', async () => {
  const cwd = await temporaryFolder();
  await writeFiles(join(cwd, 'content'), files);
  const { status, stderr } = await runCli(['build', '--drafts', '--jobs', '1'], { cwd });
  expect(status).toBe(0);
  const progress = stderr.split('\n').filter((line) => /^(Printing|Writing) /.test(line));
  expect(progress).toEqual(['Printing it/2026-10-01, 2 left', 'Printing it/2026-09-17, 1 left', 'Writing the site']);
  const site = await readFiles(join(cwd, 'dist'));
  expect(Object.keys(site)).toEqual(expect.arrayContaining(['it/2026-09-17/agenda.pdf', 'it/2026-10-01/agenda.pdf']));
  expect(JSON.parse(site['manifest.json'] ?? '').browser).toMatch(/^(Headless)?Chrome\//);
});

/** util-linux's recorder, which gives a pseudo-terminal; without it there is nothing to ask. */
const recorder = '/usr/bin/script';
const hasScript = spawnSync(recorder, ['--version']).status === 0;

const missing = hasScript ? '' : ' (script is not installed: apt-get install bsdutils brings it)';

describe.skipIf(!hasScript)(`on a terminal${missing}`, () => {
  /** Runs the command line on a pseudo-terminal; everything it writes there. */
  const onTerminal = async (flags: string, env: Record<string, string>) => {
    const cwd = await temporaryFolder();
    await mkdir(join(cwd, 'content'));
    const command = `'${process.execPath}' '${join(repository, 'src', 'cli.ts')}' build ${flags}`;
    const clean = { PATH: process.env['PATH'], TERM: 'xterm', ...env };
    return spawnSync(recorder, ['-qec', command, '/dev/null'], { cwd, encoding: 'utf8', env: clean }).stdout;
  };

  test('messages are coloured', async () => {
    expect(await onTerminal('', {})).toContain('\u001b[31merror');
  });

  test.each([
    ['--no-color', {}],
    ['', { NO_COLOR: '1' }],
  ])('but not with %s %j', async (flags, env) => {
    const text = await onTerminal(flags, env);
    expect(text).toContain('content/index.md:1:1 error');
    expect(text).not.toContain('\u001b');
  });
});
