/* `pdf: ua-2` of a site. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BuiltTree, buildTree, writeCouncil, writeMeeting } from './content-tree.ts';

let built: BuiltTree;

beforeAll(async () => {
  const fields = {
    order: 1,
    attachments: [
      { title: 'Notat', file: 'notat.txt' },
      { title: 'Tal', file: 'tal.csv' },
    ],
  };
  built = await buildTree({
    'index.md': '---\ntitle: Prøvesite\norganization: Prøvekommunerne\npdf: ua-2\n---\n',
    ...writeCouncil('raad'),
    ...writeMeeting('raad/2026-01-10', [{ title: 'Punkt', fields }]),
    'raad/2026-01-10/notat.txt': 'Et notat.\n',
    'raad/2026-01-10/tal.csv': 'a;b\n1;2\n',
  });
});
afterAll(() => built.remove());

const read = async (file: string) => (await readFile(join(built.dist, 'raad/2026-01-10', file))).toString('latin1');

test('agendas are PDF 2.0', async () => {
  const text = await read('agenda.pdf');
  expect(text.slice(0, 8)).toBe('%PDF-2.0');
  expect(text).toContain('<pdfuaid:part>2<');
});

test('packets stay PDF 1.7, as what they hold; with other files in them they are PDF/A-3a', async () => {
  const text = await read('packet.pdf');
  expect(text.slice(0, 8)).toBe('%PDF-1.7');
  expect(text).toContain('<pdfuaid:part>1<');
  expect(text).toMatch(/<pdfaid:part>3<\/pdfaid:part>\s*<pdfaid:conformance>A</);
});
