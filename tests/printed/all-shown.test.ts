/* What a page shows is printed: what is folded, what is wide with what announces it, heads of tables on each page. */
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BuiltTree, buildTree, siteFile, writeCouncil, writeMeeting } from './content-tree.ts';
import { openDocument, type PrintedPdf } from './document.ts';

const columns = Array.from({ length: 14 }, (_, index) => `Kolonne${index}`);
const wide = [columns, columns.map(() => '---'), columns.map(() => '1.234.567 kr.')];
const table = wide.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
const explanation = 'En længere forklaring, som fylder mange ord og presser den første kolonne sammen. Den er lang.';
const rows = Array.from(
  { length: 40 },
  (_, index) => `<tr><td>Havneområdets udviklingsselskab</td><td>${explanation}</td><td>${index}</td></tr>`,
);
const body = `## Sagsfremstilling

Forvaltningen har opgjort budgettet.

### Oversigt

Tabel 1 viser budgettet:

${table}

Efter tabellen.

<details><summary>Uddybning</summary>

Skjult tekst her.

</details>

<table><tr><th>Projekt</th><th>Forklaring</th><th>Nr.</th></tr>${rows.join('')}</table>
`;
const name = 'Udvalget for byudvikling, klima, miljø, teknik, landdistrikter og kollektiv trafik i de sydlige kommuner';

let built: BuiltTree;
let document: PrintedPdf;

beforeAll(async () => {
  built = await buildTree({
    ...siteFile,
    ...writeCouncil('raad', { name }),
    ...writeMeeting('raad/2026-01-10', [{ title: 'Budget', body, fields: { order: 1 } }]),
  });
  document = await openDocument(join(built.dist, 'raad/2026-01-10/agenda.pdf'));
});
afterAll(() => built.remove());

function pageOf(text: string): string[] {
  const pages = document.pages.map((page) => page.body.map((line) => line.text));
  return pages.find((lines) => lines.some((line) => line.includes(text))) ?? [];
}

test('a table in landscape takes its heading and the sentence that announces it along', () => {
  const page = pageOf('Kolonne13').join('\n');
  expect(page).toContain('Oversigt\nTabel 1 viser budgettet:');
  expect(page).not.toContain('Forvaltningen har opgjort');
});

test('what is folded on a screen is printed', () => {
  expect(pageOf('Skjult tekst her.')).not.toEqual([]);
});

test('the head of a table in HTML stands on each of its pages, and its first column is not cut into syllables', () => {
  const text = document.pages.map((page) => page.body.map((line) => line.text).join('\n'));
  const tablePages = text.filter((page) => page.includes('Havneområdets'));
  expect(tablePages.length).toBeGreaterThan(1);
  for (const page of tablePages) expect(page).toMatch(/Projekt.*Forklaring/);
  expect(text.join('\n')).not.toMatch(/Havne-|udviklings-/);
});

test('a long name keeps the header to one line', () => {
  for (const { header } of document.pages.filter((page) => page.header.length > 0)) expect(header).toHaveLength(1);
  expect(
    document.pages
      .at(-1)
      ?.header.map((line) => line.text)
      .join(''),
  ).toContain('…');
});
