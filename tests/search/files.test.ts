/* The files of the search: which, with what in them, and the same each time. */

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { runCli } from '../support/cli.ts';
import { readFiles, temporaryFolder } from '../support/folders.ts';
import { writeSearchedContent } from './searched-content.ts';

async function writeContent(): Promise<string> {
  const folder = await temporaryFolder();
  await writeSearchedContent(join(folder, 'content'));
  return folder;
}

async function build(flags: readonly string[] = [], folder?: string): Promise<string> {
  const cwd = folder ?? (await writeContent());
  const dist = join(cwd, `dist${flags.join('')}`);
  const { status, stderr } = await runCli(['build', '--no-pdf', '--out', dist, ...flags], { cwd });
  expect(status, stderr).toBe(0);
  return dist;
}

async function listSearch(dist: string): Promise<string[]> {
  return Object.keys(await readFiles(dist)).filter((path) => /search/.test(path));
}

async function readTexts(dist: string, kind: RegExp): Promise<string> {
  const files = (await listSearch(dist)).filter((path) => kind.test(path));
  const texts = await Promise.all(
    files.map(async (path) => {
      const bytes = await readFile(join(dist, path));
      return (path.endsWith('.txt') ? bytes : gunzipSync(bytes)).toString();
    }),
  );
  return texts.join('\n');
}

test('two builds give the same bytes, names included', async () => {
  const folder = await writeContent();
  const first = await readFile(join(await build([], folder), 'manifest.json'), 'utf8');
  expect(await readFile(join(await build([], folder), 'manifest.json'), 'utf8')).toBe(first);
});

test('there is an index for each language, and nothing that is not used', async () => {
  const kinds = new Set((await listSearch(await build())).map((path) => path.replace(/_[0-9a-f]+\./, '_HASH.')));
  expect([...kinds].sort()).toEqual([
    'assets/search-index.js',
    'assets/search-results.js',
    'assets/search-words.js',
    'assets/search.css',
    'assets/search.js',
    ...['da', 'en'].flatMap((language) => [
      `search/${language}/filter/${language}_HASH.pf_filter`,
      `search/${language}/fragment/${language}_HASH.pf_fragment`,
      `search/${language}/index/${language}_HASH.pf_index`,
      `search/${language}/pagefind-entry.json`,
      `search/${language}/pagefind.${language}_HASH.pf_meta`,
      `search/${language}/wasm.${language}.pagefind`,
      `search/${language}/words.txt`,
    ]),
    'search/index.html',
    'search/pagefind.js',
  ]);
});

test.each([['--no-search'], ['--offline']])('%s writes none of it, and no field', async (flag) => {
  const dist = await build([flag]);
  expect(await listSearch(dist)).toEqual([]);
  expect(await readFile(join(dist, 'index.html'), 'utf8')).not.toContain('role="search"');
});

describe('nothing that is closed, a draft or not yet decided is in it', () => {
  test.each([
    ['in a public site', []],
    ['in a preview of drafts', ['--drafts']],
  ])('%s', async (_, flags) => {
    const texts = await readTexts(await build(flags), /pf_|words\.txt/);
    expect(texts).toContain('fuldmagt');
    expect(texts.match(/.{0,20}(hemmelig|kladde|6666|9999|bivoks).{0,20}/gi)).toBeNull();
  });
});

test('an internal site finds what is closed', async () => {
  const dist = await build(['--audience', 'internal']);
  expect(await readTexts(dist, /pf_fragment/)).toContain('hemmelighedsfuld');
});
