import { createHash } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runCli } from '../support/cli.ts';
import { item, siteWith } from '../support/content.ts';
import { temporaryFolder, writeFiles } from '../support/folders.ts';

/** A project whose site is built, with a PDF. */
async function builtSite() {
  const cwd = await temporaryFolder();
  const files = siteWith({ 'it/2026-09-17/a.md': item('A') });
  await writeFiles(join(cwd, 'content'), files);
  expect((await runCli(['build'], { cwd })).status).toBe(0);
  return { cwd, page: join(cwd, 'dist', 'it', '2026-09-17', 'index.html') };
}

describe('verify', () => {
  test('is content with what was built, and with a fresh build', async () => {
    const { cwd } = await builtSite();
    expect(await runCli(['verify', 'dist'], { cwd })).toMatchObject({ status: 0, stdout: '' });
    expect(await runCli(['verify', 'dist', '--rebuild'], { cwd })).toMatchObject({ status: 0, stdout: '' });
  });

  test('names every file that is missing, added or different', async () => {
    const { cwd, page } = await builtSite();
    await writeFile(page, 'other');
    await writeFile(join(cwd, 'dist', 'stray.txt'), 'stray');
    await rm(join(cwd, 'dist', 'it', 'index.html'));
    const { status, stdout } = await runCli(['verify', 'dist'], { cwd });
    expect(status).toBe(1);
    expect(stdout.split('\n').filter(Boolean)).toEqual([
      'different it/2026-09-17/index.html',
      'missing   it/index.html',
      'added     stray.txt',
    ]);
  });

  test('with --rebuild finds what was changed together with its manifest', async () => {
    const { cwd, page } = await builtSite();
    const hash = (text: string) => createHash('sha256').update(text).digest('hex');
    const manifest = join(cwd, 'dist', 'manifest.json');
    const before = hash(await readFile(page, 'utf8'));
    await writeFile(page, 'forged');
    await writeFile(manifest, (await readFile(manifest, 'utf8')).replace(before, hash('forged')));
    expect((await runCli(['verify', 'dist'], { cwd })).status).toBe(0);
    const { status, stdout } = await runCli(['verify', 'dist', '--rebuild'], { cwd });
    expect({ status, stdout }).toEqual({ status: 1, stdout: 'different it/2026-09-17/index.html\n' });
  });

  test('says what to do where there is no built site', async () => {
    const cwd = await temporaryFolder();
    const { status, stderr } = await runCli(['verify', 'dist'], { cwd });
    expect(status).toBe(2);
    expect(stderr).toContain('dist has no manifest.json. Name the folder of a site that dagsorden build made.');
  });
});
