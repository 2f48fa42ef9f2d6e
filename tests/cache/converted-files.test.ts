/* Git may hold a file with other bytes than it has on disk: with other line ends, as on Windows. It is the same file all the same. */
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCli } from '../support/cli.ts';
import { type Files, item, siteWith } from '../support/content.ts';
import { temporaryFolder, writeFiles } from '../support/folders.ts';
import { commitAll, initGit } from '../support/git.ts';
import { readSite } from './read-site.ts';

const folder = 'it/2026-09-17';
const listing = (file: string) => item('A', `attachments: [{ title: Notat, file: ${file} }]\n`, 'Tekst.\n');

async function build(cwd: string, ...flags: string[]): Promise<Map<string, string>> {
  const { status } = await runCli(['build', '--no-pdf', '--no-search', '--out', 'site', ...flags], { cwd });
  expect(status).toBe(0);
  return readSite(join(cwd, 'site'));
}

/** A site whose texts git holds with LF and the disk has with CRLF, after each of some edits; how to read what the last build made. */
async function follow(...edits: readonly Files[]): Promise<(path: string) => Promise<string>> {
  const cwd = await temporaryFolder();
  await initGit(cwd);
  await writeFiles(cwd, { '.gitignore': '/cache/\n/site/\n', '.gitattributes': '*.txt text eol=crlf\n' });
  await writeFiles(join(cwd, 'content'), siteWith());
  for (const [at, files] of edits.entries()) {
    await rm(join(cwd, 'content', folder, 'n.txt'), { force: true });
    await writeFiles(join(cwd, 'content'), files);
    await commitAll(cwd, `2026-09-0${at + 1}T12:00:00Z`);
    const kept = await build(cwd, '--cache', 'cache');
    expect(await build(cwd, '--no-cache'), `edit ${at}`).toEqual(kept);
  }
  return (path) => readFile(join(cwd, 'site', folder, path), 'utf8');
}

const [text, longer] = ['a\r\n'.repeat(2000), 'b\r\n'.repeat(9000)];

test('under another name it is not replaced, and the earlier version leads to it', async () => {
  const read = await follow(
    { [`${folder}/a.md`]: listing('n.txt'), [`${folder}/n.txt`]: text },
    { [`${folder}/a.md`]: listing('m.txt'), [`${folder}/m.txt`]: text, [`${folder}/b.md`]: item('B') },
  );
  expect(await read('index.html')).toMatch(/Version\s2/);
  expect(await read('index.html')).not.toContain('udskiftet');
  expect(await read('versions/1/index.html')).toContain('href="../../m.txt"');
});

test('a build that goes on from an earlier one tells its size as any other does', async () => {
  const read = await follow(
    { [`${folder}/a.md`]: listing('n.txt'), [`${folder}/n.txt`]: text },
    { [`${folder}/n.txt`]: longer },
  );
  expect(await read('index.html')).toMatch(/udskiftet: Notat\s\(\d\skB\s→\s27\skB\)/);
});
