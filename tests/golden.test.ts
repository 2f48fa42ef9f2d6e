import { cp, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { brokenTrees, writeBroken } from './support/broken-trees.ts';
import { repository, runCli } from './support/cli.ts';
import { type Files, readFiles, temporaryFolder } from './support/folders.ts';
import { commitAll, initGit } from './support/git.ts';
import { breakLines, expectGoldenFiles, expectGoldenText } from './support/golden.ts';

const cases: ReadonlyArray<readonly [name: string, ...roots: string[]]> = [
  ['minimal', 'content'],
  ['all-fields', 'content'],
  ['two-roots', 'content', 'private'],
  ['english', 'content'],
  ['closed-and-late', 'content'],
  ['rich-text', 'content'],
];

/** Builds a fixture without PDFs, as the only commit of a repository of its own; the files of the site. */
async function build(name: string, roots: readonly string[], ...flags: string[]): Promise<Files> {
  const out = join(await temporaryFolder(), 'dist');
  const content = roots.flatMap((root) => ['--content', root]);
  const cwd = await temporaryFolder();
  await cp(join(repository, 'tests', 'fixtures', name), cwd, { recursive: true });
  await initGit(cwd);
  await commitAll(cwd, '2026-09-10T12:00:00Z');
  const { status, stderr } = await runCli(['build', '--no-pdf', ...content, '--out', out, ...flags], { cwd });
  expect(stderr).not.toContain(' error ');
  expect(status).toBe(0);
  return readFiles(out);
}

/** What is compared: pages, with a line for every block, and agenda.json. */
function comparable(files: Files): Files {
  const kept = Object.entries(files).filter(([path]) => /\.html$|(^|\/)agenda\.json$/.test(path));
  return Object.fromEntries(kept.map(([path, text]) => [path, path.endsWith('.html') ? breakLines(text) : text]));
}

describe.each(cases)('%s', (name, ...roots) => {
  test('gives the golden pages', async () => {
    await expectGoldenFiles(name, comparable(await build(name, roots)));
  });
});

test('two builds give the same bytes', async () => {
  const [first, second] = [await build('all-fields', ['content']), await build('all-fields', ['content'])];
  expect(second).toEqual(first);
});

test('what is closed is in no file of the site, nor in a name', async () => {
  for (const [name, ...roots] of [
    ['closed-and-late', 'content'],
    ['two-roots', 'content', 'private'],
  ] as const) {
    for (const flags of [[], ['--base-url', 'https://example.dk/']]) {
      const files = await build(name, roots, ...flags);
      expect(JSON.stringify(files).match(/.{0,30}hemmelig.{0,30}/gi)).toBeNull();
    }
  }
});

test('only files that something refers to are published', async () => {
  const files = Object.keys(await build('all-fields', ['content'])).filter(
    (path) =>
      !/^(assets|search)\/|\.(html|json|xml|ics)$|(^|\/)items\.csv$|attendance\/\d+\.csv$|^robots\.txt$/.test(path),
  );
  expect(files).toEqual([
    'billeder/logo.svg',
    'it-raadet/2026-09-17/bilag/kommissorium v2.txt',
    'it-raadet/2026-09-17/plan.txt',
  ]);
});

test('the later root wins, file by file', async () => {
  const files = await build('two-roots', ['content', 'private']);
  expect(files['raad/2026-09-17/tal.txt']).toBe('nye tal, længere\n');
});

describe.each(brokenTrees)('$name', (tree) => {
  test('ends with status 1 and the golden message, and writes nothing', async () => {
    const folder = await temporaryFolder();
    await writeBroken(tree, folder);
    const [names, before] = [await readdir(folder), await readFiles(folder)];
    const { status, stdout, stderr } = await runCli(['build'], { cwd: folder });
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(await readdir(folder)).toEqual(names);
    expect(await readFiles(folder)).toEqual(before);
    expect(stderr).toMatch(/\n\d+ errors?( and \d+ warnings?)?\n$/);
    expect(stderr).not.toContain(folder);
    await expectGoldenText(`broken/${tree.name}.txt`, stderr);
  });
});
