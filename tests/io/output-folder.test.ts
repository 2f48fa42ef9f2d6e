import { mkdir, readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CliError } from '../../src/cli-error.ts';
import { openOutputFolder } from '../../src/io/output-folder.ts';
import { readFiles, temporaryFolder, writeFiles } from '../support/folders.ts';

const manifest = '{ "version": 1, "dagsorden": "0.1.0", "files": [] }';
const old = { 'dist/manifest.json': manifest, 'dist/old.html': 'old' };

test('what was written takes the place of the old site, whole', async () => {
  const folder = await temporaryFolder();
  await writeFiles(folder, old);
  const output = await openOutputFolder(join(folder, 'dist'), [], false);
  await output.write('a/b/index.html', 'new');
  await output.copy('a/copy.html', join(folder, 'dist/old.html'));
  expect(await readFiles(join(folder, 'dist'))).toEqual({ 'manifest.json': manifest, 'old.html': 'old' });
  await output.putInPlace();
  await output.discard();
  expect(await readFiles(folder)).toEqual({ 'dist/a/b/index.html': 'new', 'dist/a/copy.html': 'old' });
  expect(await readdir(folder)).toEqual(['dist']);
});

test('what is discarded leaves the old site, and nothing beside it', async () => {
  const folder = await temporaryFolder();
  await writeFiles(folder, old);
  const output = await openOutputFolder(join(folder, 'dist'), [], false);
  await output.write('index.html', 'new');
  await output.discard();
  expect(await readFiles(folder)).toEqual(old);
  expect(await readdir(folder)).toEqual(['dist']);
});

test('the site has the permissions of any folder, so that a web server may read it', async () => {
  const folder = await temporaryFolder();
  const output = await openOutputFolder(join(folder, 'deep/dist'), [], false);
  await output.write('index.html', '');
  await output.putInPlace();
  await output.discard();
  await mkdir(join(folder, 'usual'));
  const [site, usual] = [await stat(join(folder, 'deep/dist')), await stat(join(folder, 'usual'))];
  expect(site.mode).toBe(usual.mode);
});

describe('is refused', () => {
  const refuse = async (out: string, content: readonly string[], force: boolean) => {
    const error = await openOutputFolder(out, content, force).catch((cause: unknown) => cause);
    expect(error).toBeInstanceOf(CliError);
    return String(error);
  };

  test('a folder with files of others, unless forced', async () => {
    const folder = await temporaryFolder();
    await writeFiles(folder, { 'dist/photo.jpg': 'x', 'dist/manifest.json': '{ "name": "Another program" }' });
    expect(await refuse(join(folder, 'dist'), [], false)).toContain('holds files that Dagsorden did not build');
    const output = await openOutputFolder(join(folder, 'dist'), [], true);
    await output.discard();
  });

  test('a file', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'dist'), 'x');
    expect(await refuse(join(folder, 'dist'), [], true)).toContain('is not a folder that can be written');
  });

  test('where no folder can be made', async () => {
    const folder = await temporaryFolder();
    // Short enough for a folder, too long for the one that is made beside it; permissions mean nothing to root.
    const out = join(folder, 'd'.repeat(250));
    expect(await refuse(out, [], false)).toContain(`Nothing can be written beside ${out}.`);
  });

  test.each(['.', 'content'])('%s, which holds the content, even when forced', async (out) => {
    const folder = await temporaryFolder();
    await writeFiles(folder, { 'content/index.md': 'x' });
    expect(await refuse(join(folder, out), [join(folder, 'content')], true)).toContain('holds the content');
    expect(await readFiles(folder)).toEqual({ 'content/index.md': 'x' });
  });

  test('but not a folder within the content, nor one whose name begins as the content’s does', async () => {
    const folder = await temporaryFolder();
    await writeFiles(folder, { 'content/index.md': 'x' });
    for (const out of ['content/dist', 'con', 'content-dist']) {
      await (await openOutputFolder(join(folder, out), [join(folder, 'content')], false)).discard();
    }
  });
});
