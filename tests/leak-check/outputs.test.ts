import { mkdtemp, readFile, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPdf, readText } from '../pdf/read-pdf.ts';
import { readFiles } from '../support/folders.ts';
import { buildGuarded, meeting } from './guarded-site.ts';

let root = '';

beforeAll(async () => {
  root = await realpath(await mkdtemp(join(tmpdir(), 'dagsorden-gate-')));
  await buildGuarded(root);
});

afterAll(() => rm(root, { recursive: true, force: true }));

/** The text of a built file, white space as one space. */
async function read(path: string): Promise<string> {
  const bytes = await readFile(join(root, 'dist', meeting, path));
  const text = path.endsWith('.pdf') ? await readText(await openPdf(new Uint8Array(bytes))) : bytes.toString('utf8');
  return text.replace(/<[^>]*>/g, '').replace(/\s+/g, ' ');
}

test.each(['index.html', 'a-budget/index.html', 'agenda.json', 'agenda.pdf', 'packet.pdf'])(
  'in %s a link to a closed item says number and public title, and one to a closed attachment that it is closed',
  async (path) => {
    const text = await read(path);
    expect(text).toMatch(/Lukket bilag og \S*pkt\. 2\.2 En ejendomssag/);
  },
);

test('a closed item has a page at its number, and its attachments are nowhere', async () => {
  const paths = Object.keys(await readFiles(join(root, 'dist')));
  expect(paths).toContain(`${meeting}/2.2/index.html`);
  expect(paths.filter((path) => /\/bilag\//.test(path))).toEqual([
    `${meeting}/bilag/rapport.pdf`,
    `${meeting}/bilag/tal.txt`,
  ]);
  const item = await read('2.2/index.html');
  expect(item).toContain('En ejendomssag');
  expect(item).toContain('Forretningsmæssige forhold.');
});
