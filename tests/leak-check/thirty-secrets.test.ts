/* A site with thirty withheld words is built as users build it, PDFs, packets and search included, and read to the ground. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readBuiltFiles } from '../../src/io/output/built-files.ts';
import { readTexts } from '../../src/leak-check/files/file-texts.ts';
import { runCli } from '../support/cli.ts';
import { temporaryFolder, writeFiles } from '../support/folders.ts';
import { makeContent, wordOf } from './thirty-secrets.ts';

test('none of thirty withheld words is anywhere in a built site, nor in what the commands say', async () => {
  const words = Array.from({ length: 30 }, (_, index) => wordOf(index));
  expect(new Set(words).size).toBe(30);
  const root = await temporaryFolder();
  await writeFiles(root, makeContent(words));
  const built = await runCli(['build'], { cwd: root });
  expect(built.stderr).toContain('2');
  expect(built.status).toBe(0);
  const found: string[] = [];
  for await (const file of readBuiltFiles(join(root, 'dist'))) {
    for await (const text of readTexts(file)) {
      const folded = `${file.path} ${text}`.toLowerCase();
      found.push(...words.filter((word) => folded.includes(word)).map((word) => `${word} in ${file.path}`));
    }
  }
  expect(found).toEqual([]);
  const told = [built, await runCli(['pdf', 'byraad/2026-10-01', '--packet', '-o', 'a.pdf'], { cwd: root })];
  // A message may name the file that it is about, as the command line does; nothing else of it.
  const said = told.map(({ stdout, stderr }) => stdout + stderr.replace(/^content\/\S+/gm, '')).join('\n');
  expect(words.filter((word) => said.includes(word))).toEqual([]);
});
