/* The worked example of docs/how-to/own-look.md, built from exactly the files that stand there. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readTemplates } from '../../src/io/templates.ts';
import { templateFiles, templates } from '../../templates/replaceable.ts';
import { openPdf, readText } from '../pdf/read-pdf.ts';
import { repository, runProcess } from '../support/cli.ts';
import { type Files, readFiles, writeFiles } from '../support/folders.ts';

const env = { SOURCE_DATE_EPOCH: '1790000000', LANG: 'C' };
const council = 'culture-committee/2026-10-22';

async function readExample(): Promise<Files> {
  const text = await readFile(join(repository, 'docs/how-to/own-look.md'), 'utf8');
  const blocks = [...text.matchAll(/^```\w+ (\S+)\n([\s\S]*?)^```$/gm)];
  return Object.fromEntries(blocks.map(([, path = '', body = '']) => [path, body]));
}

let cwd: string;
let dist: Files;
let example: Files;
let guide: string;

beforeAll(async () => {
  cwd = join(await mkdtemp(join(tmpdir(), 'dagsorden-look-')), 'site');
  const parent = join(cwd, '..');
  expect((await runProcess(['init', 'site', '--language', 'en'], { cwd: parent, env })).status).toBe(0);
  example = await readExample();
  guide = await readFile(join(repository, 'docs/how-to/own-look.md'), 'utf8');
  await writeFiles(cwd, example);
  const { status, stderr } = await runProcess(['build'], { cwd, env });
  expect(status, stderr).toBe(0);
  expect(stderr).not.toContain('warning');
  dist = await readFiles(join(cwd, 'dist'));
});
afterAll(() => rm(join(cwd, '..'), { recursive: true, force: true }));

const pagesOf = (files: Files) => Object.entries(files).filter(([path]) => path.endsWith('.html'));

test('the example is whole', () => {
  expect(Object.keys(example).sort()).toEqual([
    'content/look/waves.svg',
    'content/theme-print.css',
    'content/theme.css',
    'templates/cover.js',
    'templates/item-page.ts',
    'templates/site-footer.js',
  ]);
});

test('every page loads the theme after the styles of Dagsorden, from where it stands', () => {
  expect(pagesOf(dist).length).toBeGreaterThan(4);
  for (const [path, text] of pagesOf(dist)) {
    const up = path === '404.html' ? '/' : '../'.repeat(path.split('/').length - 1);
    expect(text, path).toMatch(
      new RegExp(`rel="stylesheet" href="${up}assets/site.css">.*rel="stylesheet" href="${up}assets/theme.css">`),
    );
  }
});

test('what the theme loads is published, and its address is written anew', () => {
  expect(dist['assets/theme.css']).toBe(example['content/theme.css']?.replace('look/waves.svg', '../look/waves.svg'));
  expect(dist['look/waves.svg']).toBe(example['content/look/waves.svg']);
  expect(dist['theme.css']).toBeUndefined();
  expect(dist['assets/print.css']).toBeUndefined();
});

test('every page has the foot of the site, and items their line', () => {
  for (const [path, text] of pagesOf(dist)) {
    expect(text.match(/Write to the town hall<\/a><\/p><\/footer>/g), path).toHaveLength(1);
    const isItem = path.startsWith(`${council}/`) && path.split('/').length === 4;
    expect(text.includes('<p class="comment">Comments on item\u00A0'), path).toBe(isItem);
  }
});

test('the print style changes the PDF', async () => {
  const print = async (file: string) => {
    const { status } = await runProcess(['pdf', council, '--no-cache', '-o', file], { cwd, env });
    expect(status).toBe(0);
    return readFile(join(cwd, file), 'latin1');
  };
  const styled = await print('styled.pdf');
  expect(await print('again.pdf')).toBe(styled);
  await rm(join(cwd, 'content/theme-print.css'));
  expect(await print('plain.pdf')).not.toBe(styled);
  await writeFiles(cwd, { 'content/theme-print.css': example['content/theme-print.css'] ?? '' });
});

test('the cover has its line, and the PDF still conforms', async () => {
  const pdf = await openPdf(new Uint8Array(await readFile(join(cwd, 'dist', council, 'agenda.pdf'))));
  const text = await readText(pdf);
  expect(text.match(/Town Hall, 1 Market Square/g)).toHaveLength(1);
  expect(text.indexOf('Market Square')).toBeLessThan(text.indexOf('Contents'));
  const { metadata } = await pdf.getMetadata();
  expect(metadata?.getRaw()).toContain('pdfuaid');
});

test('without templates, pages and documents are the originals', async () => {
  const plain = join(cwd, 'plain');
  const { status } = await runProcess(['build', '--no-templates', '--out', plain], { cwd, env });
  expect(status).toBe(0);
  const files = await readFiles(plain);
  expect(dist[`${council}/agenda.pdf`]).not.toBe(files[`${council}/agenda.pdf`]);
  expect(files['index.html']).not.toContain('Write to the town hall');
  expect(files['assets/theme.css']).toBe(dist['assets/theme.css']);
});

test.each(Object.keys(templates))('%s can be replaced by a file of its name', async (name) => {
  const [file] = [...templateFiles].find(([, one]) => one === name) ?? [];
  expect(file?.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())).toBe(name.replace(/Template$/, ''));
  const text = `export const ${name} = (...given) => given.at(-1).original(...given.slice(0, -1));\n`;
  await writeFiles(cwd, { [`own/${file}.mjs`]: text });
  const read = await readTemplates({ folder: join(cwd, 'own'), required: true });
  await rm(join(cwd, 'own'), { recursive: true });
  expect(Object.entries(read).filter(([one, made]) => made !== Object(templates)[one])).toMatchObject([[name, {}]]);
  expect(guide).toContain(`| \`${file}\` | \`${name}\` |`);
});

describe('what a theme must not load', () => {
  const check = async (css: string) => {
    await writeFiles(cwd, { 'content/theme.css': css });
    const { stdout, status } = await runProcess(['check', '--format', 'json', '--lang', 'en'], { cwd, env });
    await writeFiles(cwd, { 'content/theme.css': example['content/theme.css'] ?? '' });
    const found: Array<Record<string, unknown>> = JSON.parse(stdout);
    return { status, found: found.map(({ file, line, column, rule }) => `${file}:${line}:${column} ${rule}`) };
  };

  test.each([
    ['a {\n  background: url(https://example.org/a.png);\n}\n', 0, ['content/theme.css:2:19 theme-host']],
    ['@import "https://example.org/a.css";\n', 0, ['content/theme.css:1:9 theme-host']],
    ['a { b: url( "look/none.svg" ) }\n', 1, ['content/theme.css:1:13 missing-file']],
    ["@import 'look/more.css';\n", 1, ['content/theme.css:1:9 theme-import']],
    ['/* url(look/none.svg) */ a { b: url(data:image/png;base64,AA==) url(#x) }\n', 0, []],
  ])('%j', async (css, status, found) => {
    expect(await check(css)).toEqual({ status, found });
  });
});

describe('a template that is none', () => {
  const build = async (files: Files, ...flags: string[]) => {
    await writeFiles(cwd, files);
    const outcome = await runProcess(['build', '--no-pdf', '--out', 'other', ...flags], { cwd, env });
    for (const path of Object.keys(files)) await rm(join(cwd, path));
    return outcome;
  };

  test.each([
    [
      'wrong/footer.js',
      'export const x = 1;',
      'wrong/footer.js replaces no template. Those that can be are actions-page,',
    ],
    ['wrong/masthead.js', 'export const x = 1;', 'wrong/masthead.js must export a function masthead.'],
    ['wrong/masthead.js', 'export const = 1;', 'wrong/masthead.js cannot be loaded: '],
    ['wrong/masthead.js', 'export function masthead() { return "<p>"; }', 'masthead in wrong/masthead.js must return'],
    ['wrong/masthead.js', 'export function masthead() { throw new Error("no"); }', 'wrong/masthead.js failed: no'],
  ])('%s: %s', async (path, text, message) => {
    const { status, stderr } = await build({ [path]: text }, '--templates', 'wrong');
    expect(stderr).toContain(`dagsorden: ${message}`);
    expect(status).toBe(2);
  });

  test('and a folder that is not there', async () => {
    const { status, stderr } = await build({}, '--templates', 'nowhere');
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: expect.stringContaining('The folder of templates nowhere'),
    });
  });

  test('modules in a folder below are left alone', async () => {
    const files = { 'templates/shared/words.js': 'export const words = 1;' };
    expect((await build(files, '--force')).status).toBe(0);
  });
});

test('the templates of Dagsorden itself replace nothing', async () => {
  const { status, stderr } = await runProcess(['check'], { cwd: repository });
  expect(status, stderr).toBe(0);
  const out = join(cwd, 'sample');
  const flags = ['--no-pdf', '--no-search', '--content', 'tests/fixtures/minimal/content', '--out', out];
  expect(await runProcess(['build', ...flags], { cwd: repository, env })).toMatchObject({ status: 0 });
});
