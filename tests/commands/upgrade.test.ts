import { readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { hashText, parseRecord, recordFile, writeRecord } from '../../src/scaffold/record.ts';
import { isNewer } from '../../src/scaffold/upgrade.ts';
import { runCli } from '../support/cli.ts';
import { readFiles, temporaryFolder } from '../support/folders.ts';

const env = { SOURCE_DATE_EPOCH: '1790000000' };
const recipe = '.gitlab-ci.yml';
const council = 'content/kulturudvalget/index.md';

/** A new site, in a folder of its own. */
async function newSite(): Promise<string> {
  const folder = await temporaryFolder();
  await runCli(['init', 'site', '--language', 'da'], { cwd: folder, env });
  return join(folder, 'site');
}

/** Makes it a site whose file an earlier version wrote in another way; nobody has touched it since. */
async function writeAsEarlier(site: string, path: string, change: (text: string) => string): Promise<string> {
  const text = change(await readFile(join(site, path), 'utf8'));
  await writeFile(join(site, path), text);
  const record = parseRecord(await readFile(join(site, recordFile), 'utf8'));
  await writeFile(
    join(site, recordFile),
    writeRecord({ ...record, version: '0.0.9', files: { ...record.files, [path]: hashText(text) } }),
  );
  return text;
}

const upgrade = (site: string, ...args: string[]) => runCli(['upgrade', ...args], { cwd: site });

test('a new site has nothing to renew, and its record names all that is renewed', async () => {
  const site = await newSite();
  const before = await readFiles(site);
  expect(await upgrade(site)).toEqual({
    status: 0,
    stdout: '',
    stderr: 'All files are as this version writes them.\n',
  });
  expect(await readFiles(site)).toEqual(before);
  const { files, version } = parseRecord(before[recordFile] ?? '');
  expect(version).toMatch(/^\d+\.\d+\.\d+/);
  const own = Object.keys(before).filter((path) => files[path] === undefined);
  expect(own.sort()).toEqual(
    [recordFile, ...Object.keys(before).filter((path) => /\/\d{4}-/.test(path)), 'package.json'].sort(),
  );
});

test('what an earlier version wrote and nobody touched is written anew, whatever its line ends; the record follows', async () => {
  const site = await newSite();
  const wanted = await readFiles(site);
  const old = await writeAsEarlier(site, recipe, (text) => text.replace('node:24-bookworm', 'node:22-bookworm'));
  await writeFile(join(site, recipe), old.replaceAll('\n', '\r\n'));
  const dry = await upgrade(site, '--dry-run');
  expect(dry).toMatchObject({ status: 0, stdout: `Rewritten: ${recipe}\n` });
  expect(await readFile(join(site, recipe), 'utf8')).toContain('node:22');
  expect(await upgrade(site)).toEqual({ status: 0, stdout: `Rewritten: ${recipe}\n`, stderr: '' });
  expect(await readFiles(site)).toEqual(wanted);
});

test('what was changed here is shown as a diff and left; named, it is written', async () => {
  const site = await newSite();
  const wanted = await readFiles(site);
  const old = await writeAsEarlier(site, recipe, (text) => text.replace('node:24-bookworm', 'node:22-bookworm'));
  const own = `${old}\nown:\n  script: [echo]\n`;
  await writeFile(join(site, recipe), own);
  const { stdout, status } = await upgrade(site);
  expect(status).toBe(0);
  expect(stdout).toMatch(/^\.gitlab-ci\.yml was changed here\./);
  expect(stdout).toContain('-  image: node:22-bookworm');
  expect(stdout).toContain('+  image: node:24-bookworm');
  expect(await readFile(join(site, recipe), 'utf8')).toBe(own);
  // Shown again, until it is taken.
  expect((await upgrade(site)).stdout).toBe(stdout);
  expect((await upgrade(site, recipe)).stdout).toBe(`Rewritten: ${recipe}\n`);
  expect(await readFiles(site)).toEqual(wanted);
});

test('changes of one’s own to a file in which nothing is new are nobody’s business', async () => {
  const site = await newSite();
  await writeFile(join(site, recipe), 'own: { script: [echo] }\n');
  expect(await upgrade(site)).toMatchObject({ stdout: '', stderr: expect.stringContaining('All files') });
});

test('what was deleted stays away; what is new comes', async () => {
  const site = await newSite();
  await rm(join(site, recipe));
  const record = parseRecord(await readFile(join(site, recordFile), 'utf8'));
  const { '.editorconfig': _, ...files } = record.files;
  await writeFile(join(site, recordFile), writeRecord({ ...record, files }));
  await rm(join(site, '.editorconfig'));
  expect((await upgrade(site)).stdout).toBe('New: .editorconfig\n');
  expect(Object.keys(await readFiles(site))).not.toContain(recipe);
});

test('a skeleton is renewed where only its comments differ; other sections would change agendas', async () => {
  const site = await newSite();
  const wanted = await readFile(join(site, council), 'utf8');
  await writeAsEarlier(site, council, (text) => text.replace(/^# .*$/m, '# Navn'));
  expect((await upgrade(site)).stdout).toBe(`Rewritten: ${council}\n`);
  expect(await readFile(join(site, council), 'utf8')).toBe(wanted);
  const old = await writeAsEarlier(site, council, (text) => text.replaceAll('id: eventuelt', 'id: andet'));
  expect(old).not.toBe(wanted);
  expect((await upgrade(site)).stdout).toContain('-  - { id: andet,');
  expect(await readFile(join(site, council), 'utf8')).toBe(old);
});

test('a site without a record: what differs is shown, what is missing comes, content is left alone', async () => {
  const site = await newSite();
  await rm(join(site, recordFile));
  await rm(join(site, '.editorconfig'));
  await writeFile(join(site, council), '---\nname: Rådet\nsections: [{ id: sager, title: Sager }]\n---\n');
  await writeFile(join(site, '.gitignore'), 'dist/\n');
  const { stdout } = await upgrade(site);
  expect(stdout).toContain('.gitignore was changed here');
  expect(stdout).toContain('New: .editorconfig\n');
  expect(stdout).not.toContain('content/');
  expect(parseRecord(await readFile(join(site, recordFile), 'utf8'))).toMatchObject({ language: 'da', site: null });
});

test.skipIf(process.platform !== 'linux')(
  'all or nothing: a file that cannot be written leaves the others as they were, and nothing beside them',
  async () => {
    const site = await newSite();
    await writeAsEarlier(site, recipe, (text) => text.replace('node:24', 'node:22'));
    const old = await writeAsEarlier(site, '.gitignore', (text) => `${text}old\n`);
    // A folder in which nobody can write, root neither.
    await rm(join(site, '.vscode'), { recursive: true });
    await symlink('/proc', join(site, '.vscode'));
    const { status, stderr } = await upgrade(site, '.vscode/settings.json');
    expect(status).toBe(2);
    expect(stderr).toContain('settings.json cannot be written');
    expect(await readFile(join(site, '.gitignore'), 'utf8')).toBe(old);
    expect(await readFile(join(site, recipe), 'utf8')).toContain('node:22');
    expect((await readdir(site)).filter((name) => /part|before|writes/.test(name))).toEqual([]);
  },
);

test.each([
  [
    'newer than this',
    (text: string) => text.replace(/"version": "[^"]+"/, '"version": "99.0.0"'),
    /by Dagsorden 99\.0\.0/,
  ],
  ['no JSON', () => '<<<<<<< HEAD', /cannot be read/],
])('a record that is %s is told, and nothing is written', async (_, change, expected) => {
  const site = await newSite();
  await writeFile(join(site, recordFile), change(await readFile(join(site, recordFile), 'utf8')));
  const before = await readFiles(site);
  expect(await upgrade(site)).toMatchObject({ status: 2, stdout: '', stderr: expect.stringMatching(expected) });
  expect(await readFiles(site)).toEqual(before);
});

test('where there is no site, and for a file of another name, it says so', async () => {
  expect(await upgrade(await temporaryFolder())).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('There is no site'),
  });
  expect(await upgrade(await newSite(), 'package.json')).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('package.json is not one of the files that are renewed: '),
  });
});

test.each([
  ['0.2.0', '0.1.0', true],
  ['0.10.0', '0.9.1', true],
  ['1.0.0', '1.0.0-beta.2', true],
  ['1.0.0-beta.10', '1.0.0-beta.9', true],
  ['1.0.0-beta.2', '1.0.0', false],
  ['0.1.0', '0.1.0', false],
])('%s is newer than %s: %s', (version, other, expected) => {
  expect(isNewer(version, other)).toBe(expected);
});
