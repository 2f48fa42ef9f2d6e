import { chmod, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runCli } from '../support/cli.ts';
import { type Files, item, meetingIndex, siteWith } from '../support/content.ts';
import { readFiles, temporaryFolder, writeFiles } from '../support/folders.ts';

const folder = 'it/2026-09-17';

/** A project of several content roots, and its `freeze` command. */
async function project(roots: Readonly<Record<string, Files>>) {
  const cwd = await temporaryFolder();
  for (const [root, files] of Object.entries(roots)) await writeFiles(join(cwd, root), files);
  const content = Object.keys(roots).flatMap((root) => ['--content', root]);
  return {
    cwd,
    freeze: () => runCli(['freeze', folder, ...content], { cwd, env: { LC_ALL: 'en' } }),
    check: (...flags: string[]) => runCli(['check', '--lang', 'en', ...content, ...flags], { cwd }),
    read: (path: string) => readFile(join(cwd, path), 'utf8'),
    write: (path: string, text: string) => writeFile(join(cwd, path), text),
  };
}

test('writes numbers into the files of the items and the meeting, and changes nothing else', async () => {
  const windows = `\uFEFF${item('B', '# fast\norder: 20 # efter A\n', 'Tekst\n').replaceAll('\n', '\r\n')}`;
  const files = siteWith({
    [`${folder}/a.md`]: item('"A"', "order: '10'\n", '\n---\n\nTekst'),
    [`${folder}/b.md`]: windows,
    [`${folder}/c.md`]: item('C', 'withdrawn: Udsat.\n').replace('droeftelse', 'orientering'),
    [`${folder}/bilag/notat.txt`]: 'Notat',
  });
  const { cwd, freeze } = await project({ content: files });
  expect(await freeze()).toEqual({
    status: 0,
    stderr: '',
    stdout: [
      `content/${folder}/c.md: number 1.1`,
      `content/${folder}/a.md: number 2.1`,
      `content/${folder}/b.md: number 2.2`,
      `content/${folder}/index.md: numbers 1.1 2.1 2.2`,
      '',
    ].join('\n'),
  });
  expect(await readFiles(join(cwd, 'content'))).toEqual({
    ...files,
    [`${folder}/a.md`]: item('"A"', "order: '10'\nnumber: '2.1'\n", '\n---\n\nTekst'),
    [`${folder}/b.md`]: windows.replace('efter A\r\n', "efter A\r\nnumber: '2.2'\r\n"),
    [`${folder}/c.md`]: item('C', "withdrawn: Udsat.\nnumber: '1.1'\n").replace('droeftelse', 'orientering'),
    [`${folder}/index.md`]: meetingIndex.replace('published\n', "published\nnumbers: ['1.1', '2.1', '2.2']\n"),
  });
});

test('a second run writes nothing, and says so', async () => {
  const { cwd, freeze } = await project({ content: siteWith({ [`${folder}/a.md`]: item('A') }) });
  await freeze();
  const before = await readFiles(cwd);
  expect(await freeze()).toEqual({ status: 0, stdout: '', stderr: 'Nothing to write: every number is pinned.\n' });
  expect(await readFiles(cwd)).toEqual(before);
});

test('a late item is pinned with its letter; a number whose item was deleted never comes back', async () => {
  const files = { a: '1', b: '2', c: '3' };
  const content = siteWith(
    Object.fromEntries(
      Object.entries(files).map(([name, order]) => [`${folder}/${name}.md`, item(name, `order: ${order}\n`)]),
    ),
  );
  const { cwd, freeze, check, read, write } = await project({ content });
  await freeze();
  expect((await check('--strict')).status).toBe(0);
  await write(`content/${folder}/late.md`, item('Sen', 'order: 1.5\nlate: 2026-09-14\n'));
  const unpinned = await check('--strict');
  expect(unpinned.stdout).toContain("expected number: '2.1a' [would-renumber]");
  expect((await freeze()).stdout).toBe(
    `content/${folder}/late.md: number 2.1a\ncontent/${folder}/index.md: numbers 2.1 2.1a 2.2 2.3\n`,
  );
  expect((await check('--strict')).status).toBe(0);
  for (const name of ['late', 'c']) await rm(join(cwd, 'content', folder, `${name}.md`));
  expect((await check()).stdout.match(/deletion of item 2\.\S+ from a frozen agenda/g)).toHaveLength(2);
  await write(`content/${folder}/later.md`, item('Senere', 'order: 1.6\n'));
  await write(`content/${folder}/last.md`, item('Sidst', 'order: 9\n'));
  await freeze();
  expect(await read(`content/${folder}/later.md`)).toContain("number: '2.1b'");
  expect(await read(`content/${folder}/last.md`)).toContain("number: '2.4'");
  expect(await read(`content/${folder}/index.md`)).toContain("numbers: ['2.1', '2.1a', '2.1b', '2.2', '2.3', '2.4']");
});

describe('content roots laid over one another', () => {
  const stub = item('Personsag', 'order: 2\nclosed: { title: Personsag, reason: Lukket. }\n');
  const roots = {
    public: siteWith({ [`${folder}/a.md`]: item('A', 'order: 1\n'), [`${folder}/p.md`]: stub }),
    closed: {
      [`${folder}/p.md`]: stub.replace('---\n', '---\n# hemmeligt\n'),
      [`${folder}/q.md`]: item('Q', 'order: 3\n'),
    },
  };

  test('each file is written in every root where it lies', async () => {
    const { cwd, freeze } = await project(roots);
    expect((await freeze()).stdout.split('\n').filter(Boolean)).toEqual([
      `public/${folder}/a.md: number 2.1`,
      `public/${folder}/p.md: number 2.2`,
      `closed/${folder}/p.md: number 2.2`,
      `closed/${folder}/q.md: number 2.3`,
      `public/${folder}/index.md: numbers 2.1 2.2 2.3`,
    ]);
    const files = await readFiles(cwd);
    expect(files[`closed/${folder}/p.md`]).toMatch(/# hemmeligt[\s\S]*number: '2\.2'/);
    expect(Object.keys(files)).toHaveLength(Object.values(roots).flatMap(Object.keys).length);
  });

  test('files that disagree are refused, and nothing is written', async () => {
    const { cwd, freeze, write } = await project(roots);
    await write(`public/${folder}/p.md`, stub.replace('order', 'number: 2.7\norder'));
    const before = await readFiles(cwd);
    const { status, stderr } = await freeze();
    expect(status).toBe(2);
    expect(stderr).toContain(`public/${folder}/p.md has number 2.7, but the item is 2.2.`);
    expect(await readFiles(cwd)).toEqual(before);
  });
});

describe('nothing is written', () => {
  test('where the content has errors', async () => {
    const content = siteWith({ [`${folder}/a.md`]: item('A'), [`${folder}/b.md`]: item('B', 'kind: snak\n') });
    const { cwd, freeze } = await project({ content });
    const { status, stdout, stderr } = await freeze();
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain('[invalid-value]');
    expect((await readFiles(join(cwd, 'content')))[`${folder}/a.md`]).toBe(content[`${folder}/a.md`]);
  });

  test('where there is no such meeting', async () => {
    const { cwd } = await project({ content: siteWith() });
    const { status, stderr } = await runCli(['freeze', 'it/2026-09-18'], { cwd });
    expect(status).toBe(2);
    expect(stderr).toContain('There is no meeting it/2026-09-18 that can be read. The meetings are 2026-09-17');
  });

  test('where one of the files cannot be written', async () => {
    const { cwd, freeze, read } = await project({ content: siteWith({ [`${folder}/a.md`]: item('A') }) });
    await chmod(join(cwd, 'content', folder), 0o555);
    const { status, stderr } = await freeze();
    await chmod(join(cwd, 'content', folder), 0o755);
    if (process.getuid?.() === 0) return;
    expect(status).toBe(2);
    expect(stderr).toContain('cannot be written');
    expect(await read(`content/${folder}/a.md`)).not.toContain('number');
    expect(await readdir(join(cwd, 'content', folder))).toEqual(['a.md', 'index.md']);
  });
});

test('a draft is frozen too, with a note; permissions stay', async () => {
  const index = meetingIndex.replace('published', 'draft');
  const content = siteWith({ [`${folder}/index.md`]: index, [`${folder}/a.md`]: item('A') });
  const { cwd, freeze } = await project({ content });
  await chmod(join(cwd, 'content', folder, 'a.md'), 0o640);
  const { status, stderr } = await freeze();
  expect(status).toBe(0);
  expect(stderr).toContain(`${folder} is still a draft`);
  expect((await stat(join(cwd, 'content', folder, 'a.md'))).mode & 0o777).toBe(0o640);
});
