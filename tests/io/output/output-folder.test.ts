import { mkdir, readdir, rename, stat, symlink, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CliError } from '../../../src/cli-error.ts';
import { openOutputFolder, recoverOutputFolder } from '../../../src/io/output/output-folder.ts';
import { readFiles, temporaryFolder, writeFiles } from '../../support/folders.ts';

const manifest = JSON.stringify({
  version: 1,
  dagsorden: '0.1.0',
  browser: null,
  commit: null,
  files: [{ path: 'old.html', bytes: 3, sha256: '' }],
});
const old = { 'dist/manifest.json': manifest, 'dist/old.html': 'old' };

test('what was written takes the place of the old site, whole', async () => {
  const folder = await temporaryFolder();
  await writeFiles(folder, old);
  const output = await openOutputFolder(join(folder, 'dist'), [], { force: false });
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
  const output = await openOutputFolder(join(folder, 'dist'), [], { force: false });
  await output.write('index.html', 'new');
  await output.discard();
  expect(await readFiles(folder)).toEqual(old);
  expect(await readdir(folder)).toEqual(['dist']);
});

test('the site has the permissions of any folder, so that a web server may read it', async () => {
  const folder = await temporaryFolder();
  const output = await openOutputFolder(join(folder, 'deep/dist'), [], { force: false });
  await output.write('index.html', '');
  await output.putInPlace();
  await output.discard();
  await mkdir(join(folder, 'usual'));
  const [site, usual] = [await stat(join(folder, 'deep/dist')), await stat(join(folder, 'usual'))];
  expect(site.mode).toBe(usual.mode);
});

describe('what a dead build left', () => {
  test('is put back where the exchange was cut short, and swept away', async () => {
    const folder = await temporaryFolder();
    await writeFiles(folder, { '.dist.dagsorden/old/old.html': 'old', '.dist.dagsorden/site/new.html': 'half' });
    await recoverOutputFolder(join(folder, 'dist'));
    expect(await readFiles(folder)).toEqual({ 'dist/old.html': 'old' });
    expect(await readdir(folder)).toEqual(['dist']);
  });

  test('is swept away, also under the names of earlier versions, but nothing else', async () => {
    const folder = await temporaryFolder();
    await writeFiles(folder, { ...old, '.dist-aB3xY9/site/new.html': 'half', '.dist-mine1/notes.txt': 'mine' });
    await writeFiles(folder, { '.dist-photos/a.jpg': 'mine', '.dist.dagsorden/old/old.html': 'older' });
    await recoverOutputFolder(join(folder, 'dist'));
    expect(await readFiles(folder)).toEqual({
      ...old,
      '.dist-mine1/notes.txt': 'mine',
      '.dist-photos/a.jpg': 'mine',
    });
  });

  test('stays while another build is at work', async () => {
    const folder = await temporaryFolder();
    const output = await openOutputFolder(join(folder, 'dist'), [], { force: false });
    await output.write('index.html', 'new');
    await recoverOutputFolder(join(folder, 'dist'));
    await output.putInPlace();
    await output.discard();
    expect(await readFiles(folder)).toEqual({ 'dist/index.html': 'new' });
  });
});

test.each([
  ['before the exchange', {}],
  ['between its two renames', { 'dist/old.html': 'old' }],
])('an interruption %s leaves the old site, and nothing beside it', async (_, aside) => {
  const folder = await temporaryFolder();
  const interruption = new AbortController();
  await writeFiles(folder, old);
  const output = await openOutputFolder(join(folder, 'dist'), [], { force: false, interrupted: interruption.signal });
  await output.write('index.html', 'new');
  if (Object.keys(aside).length > 0) await rename(join(folder, 'dist'), join(folder, '.dist.dagsorden/old'));
  interruption.abort();
  expect(await readFiles(folder)).toEqual(old);
  expect(await readdir(folder)).toEqual(['dist']);
  await output.discard();
});

describe('is refused', () => {
  const refuse = async (out: string, content: readonly string[], force: boolean) => {
    const error = await openOutputFolder(out, content, { force }).catch((cause: unknown) => cause);
    expect(error).toBeInstanceOf(CliError);
    return String(error);
  };

  test('a folder with files of others, even when forced', async () => {
    const folder = await temporaryFolder();
    await writeFiles(folder, { 'dist/photo.jpg': 'x', 'dist/manifest.json': '{ "name": "Another program" }' });
    for (const force of [false, true]) {
      expect(await refuse(join(folder, 'dist'), [], force)).toContain('holds files that Dagsorden did not build');
    }
    expect(await readdir(join(folder, 'dist'))).toEqual(['manifest.json', 'photo.jpg']);
  });

  test('an old site with files that were added to it, by name, unless forced', async () => {
    const folder = await temporaryFolder();
    await writeFiles(folder, { 'dist/manifest.json': manifest, 'dist/a/_headers': 'x' });
    expect(await refuse(join(folder, 'dist'), [], false)).toMatch(
      /the last build did not write: a\/_headers\..*--force/,
    );
    await (await openOutputFolder(join(folder, 'dist'), [], { force: true })).discard();
  });

  test.each(['dist', 'link'])('a repository, even when forced: %s', async (out) => {
    const folder = await temporaryFolder();
    await writeFiles(folder, { 'dist/.git/config': 'x', 'dist/manifest.json': manifest });
    await symlink(join(folder, 'dist'), join(folder, 'link'));
    expect(await refuse(join(folder, out), [], true)).toContain('is a git repository');
  });

  test.each(['/', homedir()])('%s, even when forced', async (out) => {
    expect(await refuse(out, [], true)).toContain('is no folder for a site');
  });

  test('a symbolic link to the content or to what holds it, even when forced', async () => {
    const folder = await temporaryFolder();
    await writeFiles(folder, { 'site/content/index.md': 'x' });
    for (const target of ['site/content', 'site']) {
      const link = join(folder, `to-${target.replace('/', '-')}`);
      await symlink(join(folder, target), link);
      expect(await refuse(link, [join(folder, 'site/content')], true)).toContain('holds the content');
    }
    await symlink(join(folder, 'site/content'), join(folder, 'content-link'));
    expect(await refuse(join(folder, 'site'), [join(folder, 'content-link')], true)).toContain('holds the content');
    expect(await readFiles(folder)).toMatchObject({ 'site/content/index.md': 'x' });
  });

  test('a folder that another build writes', async () => {
    const folder = await temporaryFolder();
    const output = await openOutputFolder(join(folder, 'dist'), [], { force: false });
    expect(await refuse(join(folder, 'dist'), [], false)).toContain('Another build is writing');
    await output.discard();
    await (await openOutputFolder(join(folder, 'dist'), [], { force: false })).discard();
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
      await (await openOutputFolder(join(folder, out), [join(folder, 'content')], { force: false })).discard();
    }
  });
});
