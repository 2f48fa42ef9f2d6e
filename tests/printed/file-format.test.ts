/* What the PDF files of the sample site say of themselves, read with pdf-lib: language, title, tags, fonts. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFStream } from '@cantoo/pdf-lib';
import { beforeAll, describe, expect, test } from 'vitest';
import { shareSample } from '../support/shared.ts';
import { openDocument, type PrintedPdf, type Run } from './document.ts';

const agenda = 'it-arkitekturraadet/2026-09-17';
const minutes = 'it-arkitekturraadet/2026-06-11';

let folder: string;

beforeAll(async () => {
  ({ folder } = await shareSample('--drafts'));
});

describe.each([
  [`${agenda}/agenda.pdf`, 'Dagsorden 2026, It-Arkitekturrådet, 17. september 2026'],
  [`${minutes}/minutes.pdf`, 'Referat 2026, It-Arkitekturrådet, 11. juni 2026'],
])('%s', (path, title) => {
  let printed: PrintedPdf;
  let document: PDFDocument;
  beforeAll(async () => {
    printed = await openDocument(join(folder, path));
    document = await PDFDocument.load(printed.bytes, { updateMetadata: false });
  });

  test('says its language and title, and shows the title', async () => {
    const { info } = (await printed.pdf.getMetadata()) as { info: Record<string, unknown> };
    expect(info['Language']).toBe('da');
    expect(info['Title']).toBe(title);
    expect(info['Creator']).toMatch(/^Dagsorden \d/);
    const preferences = document.catalog.lookup(PDFName.of('ViewerPreferences'), PDFDict);
    expect(String(preferences.get(PDFName.of('DisplayDocTitle')))).toBe('true');
  });

  test('is tagged: every text of a page, with roles that fit it', () => {
    const marks = document.catalog.lookup(PDFName.of('MarkInfo'), PDFDict);
    expect(String(marks.get(PDFName.of('Marked')))).toBe('true');
    expect(document.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict)).toBeDefined();
    for (const page of printed.pages) {
      const untagged = page.body.flatMap((line) => line.runs).filter((run) => run.role === '');
      expect(untagged).toEqual([]);
    }
    const roles = new Set(printed.pages.flatMap((page) => page.body.flatMap((line) => line.runs.map(innermostRole))));
    for (const role of ['H1', 'H2', 'H3', 'P', 'LBody']) expect(roles).toContain(role);
  });

  test('tags header and footer as decoration', () => {
    const edges = printed.pages.flatMap((page) => [...page.header, ...page.footer]);
    expect(edges.length).toBeGreaterThan(2);
    expect(edges.flatMap((line) => line.runs).filter((run) => run.role !== '')).toEqual([]);
  });

  test('holds every font whole, none of them Type 3', () => {
    const fonts = listFonts(document);
    expect(fonts.length).toBeGreaterThan(1);
    expect(fonts.map(({ subtype }) => subtype)).not.toContain('/Type3');
    expect(fonts.filter(({ embedded }) => !embedded)).toEqual([]);
  });
});

test('text is set in the fonts that Dagsorden brings, but for drawings', async () => {
  const bytes = await readFile(join(folder, minutes, 'minutes.pdf'));
  const fonts = listFonts(await PDFDocument.load(bytes, { updateMetadata: false }));
  expect(fonts.map(({ name }) => name).filter((name) => !/\+SourceSans3/.test(name))).toEqual([]);
});

function innermostRole({ role }: Run): string | undefined {
  return role.split('/').findLast((name) => !['Span', 'Link', 'Em', 'Strong'].includes(name));
}

function listFonts(document: PDFDocument) {
  const dictionaries = document.context.enumerateIndirectObjects().flatMap(([, object]) => {
    return object instanceof PDFDict && object.get(PDFName.of('Type')) === PDFName.of('Font') ? [object] : [];
  });
  return dictionaries.map((font) => ({
    name: String(font.get(PDFName.of('BaseFont'))),
    subtype: String(font.get(PDFName.of('Subtype'))),
    embedded: isEmbedded(font),
  }));
}

/** A composite font is embedded where its descendant is (ISO 32000-1, 9.7.1). */
function isEmbedded(font: PDFDict): boolean {
  const descendants = font.lookupMaybe(PDFName.of('DescendantFonts'), PDFArray);
  if (descendants !== undefined) return isEmbedded(descendants.lookup(0, PDFDict));
  const descriptor = font.lookupMaybe(PDFName.of('FontDescriptor'), PDFDict);
  return ['FontFile', 'FontFile2', 'FontFile3'].some(
    (name) => descriptor?.lookup(PDFName.of(name)) instanceof PDFStream,
  );
}
