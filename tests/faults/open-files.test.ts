/* Machines let a process have few files open at a time: 256 on macOS, 1,024 on many a Linux. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { repository } from '../support/cli.ts';
import { item, siteWith } from '../support/content.ts';
import { readFiles, temporaryFolder, writeFiles } from '../support/folders.ts';

test.runIf(process.platform !== 'win32')('a site of many files is built with few of them open', async () => {
  const cwd = await temporaryFolder();
  const numbers = Array.from({ length: 800 }, (_, index) => index);
  const fields = (number: number) => `attachments: [{ title: Notat, file: notat-${number}.txt }]\n`;
  const items = numbers.map((number) => [`it/2026-09-17/sag-${number}.md`, item(`Sag ${number}`, fields(number))]);
  const notes = numbers.map((number) => [`it/2026-09-17/notat-${number}.txt`, `Notat ${number}`]);
  await writeFiles(join(cwd, 'content'), siteWith(Object.fromEntries([...items, ...notes])));
  const command = `ulimit -n 80; exec '${process.execPath}' '${join(repository, 'src/cli.ts')}' build --no-pdf`;
  const { status, stderr } = spawnSync('sh', ['-c', command], { cwd, encoding: 'utf8' });
  expect(stderr).not.toMatch(/EMFILE|bug/);
  expect(status).toBe(0);
  const built = Object.keys(await readFiles(join(cwd, 'dist')));
  expect(built.filter((path) => /sag-\d+\/index\.html$|notat-\d+\.txt$/.test(path))).toHaveLength(1600);
});
