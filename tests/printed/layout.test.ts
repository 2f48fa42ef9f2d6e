/* What an item may hold, on paper: wide and long tables, long words and addresses, lists, notes, images, enclosures. */
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BuiltTree, buildTree, type ItemText, siteFile, writeCouncil, writeMeeting } from './content-tree.ts';
import { type Line, openDocument, type Page, type PrintedPdf, pageText, type Run, squash } from './document.ts';
import { drawPng, listImages } from './images.ts';

const meeting = 'raad/2026-01-10';
const address = `https://www.example.org/${'meget-lang-sti/'.repeat(16)}slut.html?${'x'.repeat(6)}`.padEnd(300, 'y');
const bareWord = 'uafbrudtbogstavrække'.repeat(12);

const items: readonly ItemText[] = [
  { title: 'Ni kolonner', body: table(9, 4) },
  { title: 'Tolv kolonner', body: table(12, 4) },
  { title: 'Lang tabel', body: `Tabellen følger.\n\n${longTable(40)}` },
  { title: 'Lange ord', body: `Her er ${bareWord} i teksten.\n\n- ${bareWord}\n\n\`${bareWord}\`` },
  { title: 'Lange adresser', body: `Se ${address} eller [vejledningen](${address}) på nettet.` },
  {
    title: 'Lister og noter',
    body: '1. Første\n   1. Indre\n      1. Inderst\n2. Anden\n   - Prik\n\nMed note.[^a]\n\n[^a]: Notens tekst.',
  },
  { title: 'Stort billede', body: '![Plan over havnen](plan.png)\n\n![Høj søjle](soejle.png)' },
  { title: 'Bilag', body: '## Baggrund\n\nFørst tekst.\n\n./. Kommissoriet er vedlagt sagen.' },
];

let built: BuiltTree;
let document: PrintedPdf;

beforeAll(async () => {
  const images = { [`${meeting}/plan.png`]: drawPng(2400, 1800), [`${meeting}/soejle.png`]: drawPng(300, 4000) };
  built = await buildTree({ ...siteFile, ...writeCouncil('raad'), ...writeMeeting(meeting, items), ...images });
  document = await openDocument(join(built.dist, meeting, 'agenda.pdf'));
});
afterAll(() => built.remove());

test('all of it is accessible, and says so', () => {
  expect(Buffer.from(document.bytes).toString('latin1')).toContain('<pdfuaid:part>1</pdfuaid:part>');
});

test('nothing runs off the page', () => {
  for (const page of document.pages) {
    const margin = page.width > page.height ? 50 : 76;
    expect(allRuns(page).filter((run) => run.x < margin || run.right > page.width - margin)).toEqual([]);
  }
});

describe('a wide table', () => {
  test.each([9, 12])('of %i columns shows every cell, column by column', (columns) => {
    const cells = Array.from({ length: columns }, (_, index) => `K${columns}x${index + 1}`);
    const head = document.pages.flatMap(allRuns).filter((run) => cells.includes(run.text));
    expect(head.map((run) => run.text)).toEqual(cells);
    for (const [index, run] of head.slice(1).entries()) expect(run.x).toBeGreaterThan(head[index]?.right ?? 0);
  });
});

describe('a long table', () => {
  const rows = () => document.pages.map((page) => page.body.filter((line) => /^R\d+ /.test(line.text)));

  test('repeats its head on each of its pages', () => {
    const pages = document.pages.filter((_, index) => (rows()[index] ?? []).length > 0);
    expect(pages.length).toBeGreaterThan(3);
    for (const page of pages) {
      const head = page.body.findIndex((line) => line.text === 'Navn Beskrivelse Timer');
      const first = page.body.findIndex((line) => /^R\d+ /.test(line.text));
      expect(head).toBeGreaterThanOrEqual(0);
      expect(first).toBe(head + 1);
    }
  });

  test('keeps each row on one page', () => {
    for (const [index, page] of document.pages.entries()) {
      const starts = (rows()[index] ?? []).length;
      const ends = allRuns(page).filter((run) => run.text.includes('rækken ender')).length;
      expect(ends).toBe(starts);
    }
    expect(rows().flat()).toHaveLength(40);
  });
});

test('a long word is broken and whole', () => {
  const text = squash(document.pages.map(bodyText).join(''));
  expect(text.split(squash(bareWord))).toHaveLength(4);
});

test('a long address is broken, whole, and a link on each of its lines', () => {
  expect(address).toHaveLength(300);
  expect(squash(document.pages.map(bodyText).join(''))).toContain(squash(address));
  const links = document.links.filter(({ url }) => url === address);
  expect(links.length).toBeGreaterThan(3);
});

test('nested lists are indented level by level, with numbers of their own', () => {
  const lines = ['1. Første', 'a. Indre', 'i. Inderst', '2. Anden'].map(findLine);
  expect(lines.map((line) => line?.text)).toEqual(['1. Første', 'a. Indre', 'i. Inderst', '2. Anden']);
  const [first = 0, inner = 0, innermost = 0, second = 0] = lines.map((line) => line?.runs.at(-1)?.x ?? 0);
  expect(inner).toBeGreaterThan(first + 8);
  expect(innermost).toBeGreaterThan(inner + 8);
  expect(second).toBeCloseTo(first, 1);
});

test('a footnote stands below the text of its item, and its mark leads to it', () => {
  const page = document.pages.find((one) => bodyText(one).includes('Med note.'));
  const lines = page?.body.map((line) => line.text) ?? [];
  const [text = -1, note = -1, next = -1] = ['Med note.', 'Notens tekst.', 'Stort billede'].map((wanted) =>
    lines.findIndex((line) => line.includes(wanted)),
  );
  expect(text).toBeGreaterThanOrEqual(0);
  expect(note).toBeGreaterThan(text);
  if (next !== -1) expect(next).toBeGreaterThan(note);
  expect(document.links.find(({ from, text: mark }) => from === page?.number && mark.includes('1'))?.page).toBe(
    page?.number,
  );
});

test('images larger than the page are made to fit it', async () => {
  const images = (await Promise.all(document.pages.map(({ number }) => listImages(document.pdf, number)))).flat();
  expect(images.map(({ pixels }) => pixels)).toEqual(['2400x1800', '300x4000']);
  for (const { box, pixels } of images) {
    const [left, bottom, right, top] = box;
    const [width = 0, height = 0] = pixels.split('x').map(Number);
    expect(left).toBeGreaterThan(80);
    expect(right).toBeLessThan(595 - 80);
    expect(bottom).toBeGreaterThan(70);
    expect(top).toBeLessThan(842 - 70);
    expect((right - left) / (top - bottom)).toBeCloseTo(width / height, 1);
  }
});

test('the mark of an enclosure stands in the margin, on the line that it announces', () => {
  const line = findLine('Kommissoriet er vedlagt sagen.');
  const [mark, text] = line?.runs ?? [];
  expect(mark?.text).toBe('./.');
  expect(mark?.role).toContain('Figure');
  expect(text?.text).toBe('Kommissoriet er vedlagt sagen.');
  expect(mark?.x).toBeCloseTo(findLine('2.8 Bilag')?.runs[0]?.x ?? 0, 0);
  expect(mark?.x).toBeCloseTo(document.pages[1]?.header[0]?.runs[0]?.x ?? 0, 0);
  expect(text?.x).toBeCloseTo(findLine('Først tekst.')?.runs[0]?.x ?? 0, 0);
  expect(mark?.right).toBeLessThan((text?.x ?? 0) - 20);
});

function findLine(text: string): Line | undefined {
  return document.pages.flatMap((page) => page.body).find((line) => line.text.endsWith(text));
}

function allRuns(page: Page): Run[] {
  return [...page.header, ...page.body, ...page.footer].flatMap((line) => line.runs);
}

function bodyText(page: Page): string {
  return pageText({ ...page, header: [], footer: [] });
}

function table(columns: number, rows: number): string {
  const row = (text: (column: number) => string) =>
    `| ${Array.from({ length: columns }, (_, index) => text(index + 1)).join(' | ')} |`;
  const body = Array.from({ length: rows }, (_, index) => row((column) => `celleindhold ${index}.${column}`));
  return [row((column) => `K${columns}x${column}`), row(() => '---'), ...body].join('\n');
}

function longTable(rows: number): string {
  const text = `${'En beskrivelse, der fylder flere linjer i tabellens midterste kolonne. '.repeat(6)}Nu rækken ender`;
  const body = Array.from({ length: rows }, (_, index) => `| R${index + 1} | ${text} | ${index} |`);
  return ['| Navn | Beskrivelse | Timer |', '|---|---|---:|', ...body].join('\n');
}
