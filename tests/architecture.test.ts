import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkArchitecture, type SourceFile } from './support/architecture.ts';
import { repository } from './support/cli.ts';

async function readSources(): Promise<SourceFile[]> {
  const paths = await Promise.all(
    ['src', 'templates'].map(async (folder) => {
      const names = await readdir(join(repository, folder), { recursive: true });
      return names.filter((name) => name.endsWith('.ts')).map((name) => `${folder}/${name}`);
    }),
  );
  return Promise.all(
    paths.flat().map(async (path) => ({ path, text: await readFile(join(repository, path), 'utf8') })),
  );
}

test('the source keeps the rules of the house', async () => {
  const sources = await readSources();
  expect(sources.length).toBeGreaterThan(50);
  expect(checkArchitecture(sources)).toEqual([]);
});

describe('the check itself finds', () => {
  const one = (path: string, text: string) => checkArchitecture([{ path, text }]);

  test.each([
    ['src/site/x.ts', "import { readFile } from 'node:fs/promises';", 'only src/io/ imports node:fs/promises'],
    ['src/pdf/x.ts', "const fs = await import('fs');", 'only src/io/ imports fs'],
    ['src/agenda/x.ts', "import { exec } from 'node:child_process';", 'only src/io/ imports node:child_process'],
    ['src/pdf/x.ts', "import type { Page } from 'puppeteer-core';", 'only src/pdf/browser.ts imports puppeteer-core'],
    ['src/io/x.ts', "import process from 'node:process';", 'only src/cli.ts imports node:process'],
  ])('an effect outside its room: %s %s', (path, text, message) => {
    expect(one(path, text)).toEqual([`${path}:1 ${message}`]);
  });

  test.each([
    ['const out = process.cwd();', 'process or console'],
    ['  console.log(1);', 'process or console'],
    ["const color = process['env'];", 'process or console'],
    ['const now = Date.now();', 'the clock or chance'],
    ['const now = new Date();', 'the clock or chance'],
    ['const now = new Date;', 'the clock or chance'],
    ['const id = Math.random();', 'the clock or chance'],
  ])('a forbidden word: %s', (text, what) => {
    expect(one('src/agenda/x.ts', `\n${text}`)).toEqual([`src/agenda/x.ts:2 uses ${what}`]);
  });

  test('an import that points up, at the line of the file it names', () => {
    const text = "import {\n  a,\n  b,\n} from '../build/build.ts';\nexport { c } from '../site/pages.ts';";
    expect(one('src/agenda/x.ts', text)).toEqual([
      'src/agenda/x.ts:4 agenda imports src/build/build.ts (build)',
      'src/agenda/x.ts:5 agenda imports src/site/pages.ts (site)',
    ]);
  });

  test('an import between two layers of one height', () => {
    expect(one('src/pdf/x.ts', "import { a } from '../io/git.ts';")).toEqual([
      'src/pdf/x.ts:1 pdf imports src/io/git.ts (io)',
    ]);
  });

  test('a file in a folder that no layer knows', () => {
    expect(one('src/helpers/x.ts', "import { a } from '../messages.ts';")).toEqual([
      'src/helpers/x.ts:1 stands in no layer',
    ]);
  });

  test('a cycle, types included', () => {
    const files = [
      { path: 'src/site/a.ts', text: "import { b } from './b.ts';" },
      { path: 'src/site/b.ts', text: "// nothing\nimport type { C } from './c.ts';" },
      { path: 'src/site/c.ts', text: "export * from './a.ts';" },
    ];
    expect(checkArchitecture(files)).toEqual([
      'src/site/a.ts:1 imports src/site/b.ts, which leads back',
      'src/site/b.ts:2 imports src/site/c.ts, which leads back',
      'src/site/c.ts:1 imports src/site/a.ts, which leads back',
    ]);
  });

  test('two folders that import each other', () => {
    const files = [
      { path: 'src/site/a.ts', text: "import { b } from '../agenda/b.ts';" },
      { path: 'src/agenda/c.ts', text: "import { d } from '../site/d.ts';" },
    ];
    expect(checkArchitecture(files)).toEqual([
      'src/agenda/c.ts:1 agenda imports src/site/d.ts (site)',
      'src/agenda/c.ts:1 imports src/site/d.ts, and src/site imports src/agenda',
      'src/site/a.ts:1 imports src/agenda/b.ts, and src/agenda imports src/site',
    ]);
  });

  test('a file of more than 250 lines', () => {
    expect(one('src/site/x.ts', 'x;\n'.repeat(250))).toEqual([]);
    expect(one('src/site/x.ts', 'x;\n'.repeat(251))).toEqual(['src/site/x.ts:251 is longer than 250 lines']);
  });

  test('nothing in what is permitted', () => {
    const text = [
      "import { b } from './b.ts';",
      "import type { Item } from '../agenda/model.ts';",
      '// console.log, process.env and new Date() in a comment',
      '/* Date.now() in another */',
      'const day = new Date(value);',
      'unified.process(file); const inprocess = { process: 1 };',
    ];
    expect(one('src/site/a.ts', text.join('\n'))).toEqual([]);
    expect(one('src/io/a.ts', "import { readFile } from 'node:fs/promises';")).toEqual([]);
    expect(one('src/cli.ts', "import process from 'node:process';\nprocess.exitCode = 0;")).toEqual([]);
  });
});
