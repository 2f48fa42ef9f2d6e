/* What the docs say to those who change the program: the files that they name are there, and nothing is left out. */
import { access, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { itemFields } from '../src/fields/item-fields.ts';
import { findLanguage, languages } from '../src/locale/index.ts';
import { repository, runCli } from './support/cli.ts';

const read = (path: string) => readFile(join(repository, path), 'utf8');

async function isThere(path: string): Promise<boolean> {
  return access(join(repository, path)).then(
    () => true,
    () => false,
  );
}

/** A language that goes by another has only the files in which it differs. */
const whole = languages.filter((code) => findLanguage(code).base === undefined);

/** Those of some paths that lead nowhere; a path that names LANGUAGE must be there for each. */
async function findMissing(paths: readonly string[]): Promise<string[]> {
  const all = paths.flatMap((path) =>
    path.includes('LANGUAGE') ? whole.map((code) => path.replace('LANGUAGE', code)) : [path],
  );
  const there = await Promise.all(all.map(isThere));
  return all.filter((_, index) => !there[index]);
}

const quoted = (text: string, prefix: RegExp) =>
  [...text.matchAll(/`([^`\s]+)`/g)].map(([, path = '']) => path).filter((path) => prefix.test(path));

test('CONTRIBUTING says where things are changed, in files and folders that there are', async () => {
  const text = await read('CONTRIBUTING.md');
  const paths = quoted(text, /^(src|templates|tests|docs)\//);
  expect(paths.length).toBeGreaterThan(40);
  expect(await findMissing(paths)).toEqual([]);
  const rows = text.split('\n').filter((line) => line.startsWith('|') && line.includes('tests/'));
  for (const kind of ['rule', 'field', 'language', 'command', 'page', 'printed', 'feed', 'paper size']) {
    expect(
      rows.some((row) => row.split('|')[1]?.includes(kind)),
      kind,
    ).toBe(true);
  }
});

test('the worked example has every property that a field has', async () => {
  const text = await read('CONTRIBUTING.md');
  const example = /mover: \{\n([\s\S]*?)\n {2}\},/.exec(text)?.[1] ?? '';
  const keys = [...example.matchAll(/^ {4}(\w+):/gm)].map(([, key]) => key);
  expect(keys).toEqual(Object.keys(itemFields.responsible));
  expect(text).toContain('words.fields.item.mover.label');
});

test('architecture.md names every folder of src, and files that there are', async () => {
  const text = await read('docs/architecture.md');
  const entries = await readdir(join(repository, 'src'), { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => `${name}/`);
  expect(folders.filter((folder) => !text.includes(`\n  ${folder} `))).toEqual([]);
  const paths = quoted(text, /^[a-z-]+\/[a-z/-]*(\.ts)?$/).filter((path) => !/^(dist|bilag)/.test(path));
  const missing = await findMissing(paths);
  expect(
    (await findMissing(missing.map((path) => `src/${path}`))).filter((path) => !/minutes\.pdf/.test(path)),
  ).toEqual([]);
});

test("README's commands are those of the program", async () => {
  const { stdout } = await runCli(['--help']);
  const offered = [...stdout.matchAll(/^ {2}([a-z]+)( |$)/gm)]
    .map(([, name]) => name)
    .filter((name) => name !== 'help');
  expect(offered.length).toBeGreaterThan(8);
  const section = (await read('README.md')).split('## Commands')[1]?.split('\n## ')[0] ?? '';
  const rows = section.split('\n').filter((line) => line.startsWith('| `'));
  const named = rows.flatMap((row) =>
    quoted(row.split('|')[1]?.replace(/`([a-z]+) [^`]*`/g, '`$1`') ?? '', /^[a-z]+$/),
  );
  expect([...new Set(named)].sort()).toEqual(offered.sort());
});
