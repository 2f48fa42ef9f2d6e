import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect } from 'vitest';
import { repository } from './cli.ts';
import { type Files, readFiles } from './folders.ts';

const golden = join(repository, 'tests', 'golden');

/** Compares files with tests/golden/NAME; `npm run golden` rewrites those instead. */
export async function expectGoldenFiles(name: string, files: Files): Promise<void> {
  const folder = join(golden, name);
  if (isUpdate()) {
    await rm(folder, { recursive: true, force: true });
    for (const [path, text] of Object.entries(files)) await writeGolden(join(folder, path), text);
  }
  const expected = await readFiles(folder);
  expect(Object.keys(files)).toEqual(Object.keys(expected));
  for (const [path, text] of Object.entries(files)) expect(text, path).toBe(expected[path]);
}

/** Compares a text with tests/golden/NAME; `npm run golden` rewrites that instead. */
export async function expectGoldenText(name: string, text: string): Promise<void> {
  const path = join(golden, name);
  if (isUpdate()) await writeGolden(path, text);
  expect(text).toBe(await readFile(path, 'utf8'));
}

/** HTML with a line for every block, so that a diff of golden files can be read. */
export function breakLines(html: string): string {
  return html.replace(/><(?=\/?(?!(?:a|em|strong|span|code|sub|sup|del|input|time|abbr)\b)[a-z])/g, '>\n<');
}

async function writeGolden(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}

function isUpdate(): boolean {
  return (process.env['UPDATE_GOLDEN'] ?? '') !== '';
}
