import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runCli } from '../support/cli.ts';
import { type Files, item, meetingIndex, siteIndex, siteWith } from '../support/content.ts';
import { readFiles, temporaryFolder, writeFiles } from '../support/folders.ts';

const renamedMeeting = meetingIndex.replace('status:', 'aliases: 2026-09-10\nstatus:');

async function run(command: string, files: Files, ...flags: string[]) {
  const cwd = await temporaryFolder();
  const content = Object.entries(siteWith(files)).map(([path, text]): [string, string] => [`content/${path}`, text]);
  await writeFiles(cwd, Object.fromEntries(content));
  const outcome = await runCli([command, ...flags], { cwd, env: { SOURCE_DATE_EPOCH: '1790000000' } });
  return { ...outcome, dist: await readFiles(join(cwd, 'dist')) };
}

const build = (files: Files, ...flags: string[]) => run('build', files, '--no-pdf', ...flags);

/** The files that lead on, and where: by relative address. */
function listRedirects(dist: Files): Record<string, string | undefined> {
  const pages = Object.entries(dist).filter(([, text]) => text.includes('http-equiv="refresh"'));
  return Object.fromEntries(pages.map(([path, text]) => [path, /content="0; url=([^"]*)"/.exec(text)?.[1]]));
}

describe('a renamed item', () => {
  const files = { 'it/2026-09-17/ny.md': item('Ny', 'aliases: [gammel, "2.1"]\n') };

  test('is found at its old addresses', async () => {
    const { dist } = await build(files);
    expect(listRedirects(dist)).toEqual({
      'it/2026-09-17/2.1/index.html': '../ny/',
      'it/2026-09-17/gammel/index.html': '../ny/',
    });
  });

  test('by a page that leads on at once, that no search engine keeps, and that can be followed by hand', async () => {
    const { dist } = await build(files, '--base-url', 'https://example.org/moeder');
    const page = dist['it/2026-09-17/gammel/index.html'] ?? '';
    expect(page).toContain('<html lang="da">');
    expect(page).toContain('<meta name="robots" content="noindex">');
    expect(page).toContain('<link rel="canonical" href="https://example.org/moeder/it/2026-09-17/ny/">');
    expect(page).toContain('<a href="../ny/">Gå til sidens nye adresse</a>');
    expect(page).not.toContain('<script');
    expect(dist['sitemap.xml']).not.toContain('gammel');
  });

  test('from disk too', async () => {
    const { dist } = await build(files, '--offline');
    expect(listRedirects(dist)['it/2026-09-17/gammel/index.html']).toBe('../ny/index.html');
  });

  test('with rules for hosts that read them, below the address of the site', async () => {
    const { dist } = await build(files, '--base-url', 'https://example.org/moeder');
    expect(dist['_redirects']).toBe(
      [
        '/moeder/it/2026-09-17/gammel/* /moeder/it/2026-09-17/ny/:splat 301',
        '/moeder/it/2026-09-17/2.1/* /moeder/it/2026-09-17/ny/:splat 301',
        '',
      ].join('\n'),
    );
  });
});

test('a renamed meeting is found with all its items, and theirs before', async () => {
  const { dist } = await build({
    'it/2026-09-17/index.md': renamedMeeting,
    'it/2026-09-17/a.md': item('A', 'aliases: b\n'),
  });
  expect(listRedirects(dist)).toEqual({
    'it/2026-09-10/a/index.html': '../../2026-09-17/a/',
    'it/2026-09-10/b/index.html': '../../2026-09-17/a/',
    'it/2026-09-10/index.html': '../2026-09-17/',
    'it/2026-09-17/b/index.html': '../a/',
  });
  expect(dist['_redirects']).toContain('/it/2026-09-10/* /it/2026-09-17/:splat 301\n');
});

test('nothing tells the old name of a closed item, nor of a draft', async () => {
  const { dist } = await build({
    'it/2026-09-17/a.md': item('A', 'closed: true\naliases: hemmelig-sag\n'),
    'it/2026-10-17/index.md': meetingIndex
      .replace(/status: published/, 'aliases: hemmelig-dag')
      .replace('09-17', '10-17'),
    'it/2026-10-17/b.md': item('B', 'aliases: hemmelig-kladde\n'),
  });
  expect(JSON.stringify(dist)).not.toContain('hemmelig');
  expect(listRedirects(dist)).toEqual({});
  expect(dist['_redirects']).toBeUndefined();
});

describe('an alias that leads away from a page is an error at its line', () => {
  const a = item('A', 'aliases:\n  - gammel\n  - b\n');
  test.each([
    ['an item beside it', { 'it/2026-09-17/a.md': a, 'it/2026-09-17/b.md': item('B') }, 'a.md:6:5', 'b.md has'],
    ['its own address', { 'it/2026-09-17/b.md': a }, 'b.md:6:5', 'is already the address here'],
    [
      'an alias of another',
      { 'it/2026-09-17/a.md': a, 'it/2026-09-17/c.md': item('C', 'aliases: b\n') },
      'c.md:4:10',
      'a.md has',
    ],
    [
      'another meeting',
      { 'it/2026-09-17/index.md': renamedMeeting, 'it/2026-09-10/index.md': meetingIndex.replace('09-17', '09-10') },
      '2026-09-17/index.md:4:10',
      '2026-09-10/index.md has',
    ],
  ])('%s', async (_, files: Files, place, wanted) => {
    const { status, stderr, dist } = await build(files);
    expect(status).toBe(1);
    expect(stderr).toContain(`${place} error Unexpected old address`);
    expect(stderr).toContain(wanted);
    expect(stderr.match(/ error .*\[[a-z-]+\]/g)).toHaveLength(1);
    expect(stderr).toContain('[alias-taken]');
    expect(dist).toEqual({});
  });
});

test('so is one at the address of a closed item, which is named to who may read it', async () => {
  const files = {
    'it/2026-09-17/a.md': item('A', 'aliases: "2.1"\norder: 2\n'),
    'it/2026-09-17/c.md': item('C', 'order: 1\nclosed: true\n'),
  };
  const { status, stderr, dist } = await build(files);
  expect(status).toBe(1);
  expect(stderr.match(/ error .*\[[a-z-]+\]/g)).toHaveLength(1);
  expect(stderr).toMatch(/a\.md:4:10 error .* \[alias-taken\]\n {2}It concerns something that is closed/);
  expect(stderr).not.toContain('c.md has');
  expect(dist).toEqual({});
  const told = (await run('check', files, '--audience', 'internal')).stdout;
  expect(told).toContain('a.md:4:10 error Unexpected old address');
  expect(told).toContain('c.md has');
});

test('a meeting was never called anything but a date', async () => {
  const { status, stderr } = await build({
    'it/2026-09-17/index.md': meetingIndex.replace('status:', 'aliases: decisions\nstatus:'),
    'it/2026-09-17/a.md': item('A'),
  });
  expect(status).toBe(1);
  expect(stderr).toContain('2026-09-17/index.md:4:10 error Unexpected “decisions”, expected the name of an old folder');
});

test('a file of the content does not take an old address', async () => {
  const { status, stderr, dist } = await build({
    'index.md': siteIndex.replace('---\n', '---\nlogo: it/2026-09-17/gammel/index.html\n'),
    'it/2026-09-17/gammel/index.html': '<p>x</p>',
    'it/2026-09-17/a.md': item('A', 'aliases: gammel\n'),
  });
  expect(status).toBe(1);
  // Every old address is a page, and no page of the content is published.
  expect(stderr).toMatch(/content\/index\.md:2:7 error “index\.html” .* \[active-file\]/);
  expect(dist).toEqual({});
});

test('check tells it too', async () => {
  const { status, stdout } = await run('check', { 'it/2026-09-17/a.md': item('A', 'aliases: a\n') }, '--lang', 'da');
  expect(status).toBe(1);
  expect(stdout).toContain('Den gamle adresse »a« er allerede adressen her');
});
