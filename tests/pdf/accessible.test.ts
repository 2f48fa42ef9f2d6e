import { PDFDict, PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { beforeAll, describe, expect, test } from 'vitest';
import { cureDocument, makeAccessible } from '../../src/pdf/accessible.ts';
import { countUnmarked, openPdf, readPages, readText } from './read-pdf.ts';
import { loadTorture, metadata, printAll } from './torture.ts';

const unknownCharacter = `<!doctype html><html lang="da"><title>x</title><p>Før \u{10fffd} efter</p>`;

let printed: Uint8Array;
let printedAgain: Uint8Array;
let printedUnknown: Uint8Array;
let result: Uint8Array;
let pdf: PDFDocumentProxy;

beforeAll(async () => {
  const html = await loadTorture();
  const pages = await printAll([html, unknownCharacter, html]);
  [printed, printedUnknown, printedAgain] = pages as [Uint8Array, Uint8Array, Uint8Array];
  result = await makeAccessible(printed, metadata);
  pdf = await openPdf(result);
}, 60_000);

async function readXmp(bytes: Uint8Array): Promise<string> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const stream = document.catalog.lookup(PDFName.of('Metadata'));
  if (!(stream instanceof PDFRawStream)) throw new Error('There is no XMP');
  return Buffer.from(stream.contents).toString('utf8');
}

async function readLinks() {
  const lists = await Promise.all((await readPages(pdf)).map((page) => page.getAnnotations()));
  return lists.flat().map((link) => ({
    text: String(link.contentsObj.str),
    target: String(link.url ?? link.dest),
  }));
}

describe('the same bytes', () => {
  test('for the same print', async () => {
    expect(await makeAccessible(printed, metadata)).toEqual(result);
  });

  test('for another print of the same HTML', async () => {
    expect(Buffer.from(await makeAccessible(printedAgain, metadata)).equals(result)).toBe(true);
  });

  test('but not for other metadata', async () => {
    const other = await makeAccessible(printed, { ...metadata, title: 'Andet' });
    const [first] = (await openPdf(other)).fingerprints;
    expect(first).toMatch(/^[0-9a-f]{32}$/);
    expect(first).not.toBe(pdf.fingerprints[0]);
  });
});

describe('metadata', () => {
  test('says the same in the Info dictionary', async () => {
    const { info } = await pdf.getMetadata();
    expect(info).toMatchObject({
      PDFFormatVersion: '1.7',
      Language: 'da',
      Title: metadata.title,
      Author: metadata.author,
      Subject: metadata.subject,
      Keywords: 'dagsorden, øvelse',
      Creator: 'Dagsorden 0.1.0',
      CreationDate: 'D:20240912083015Z',
      ModDate: 'D:20240912083015Z',
    });
  });

  test('and in XMP, with the standards it conforms to', async () => {
    const xmp = await readXmp(result);
    expect(xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(xmp).toContain('<pdfaid:part>2</pdfaid:part>\n<pdfaid:conformance>A</pdfaid:conformance>');
    expect(xmp).toContain('<rdf:li xml:lang="x-default">Prøvedokument &lt;til&gt; PDF &amp; mere</rdf:li>');
    expect(xmp).toContain('<xmp:CreateDate>2024-09-12T08:30:15Z</xmp:CreateDate>');
    expect(xmp).toContain('<dc:language><rdf:Bag><rdf:li>da</rdf:li></rdf:Bag></dc:language>');
  });

  test('has a colour profile and shows the title', async () => {
    const { catalog } = await PDFDocument.load(result, { updateMetadata: false });
    const preferences = catalog.lookup(PDFName.of('ViewerPreferences'), PDFDict);
    expect(String(preferences)).toContain('/DisplayDocTitle true');
    expect(String(catalog.lookup(PDFName.of('OutputIntents')))).toContain('GTS_PDFA1');
    expect(String(catalog.lookup(PDFName.of('MarkInfo')))).toContain('/Marked true');
  });
});

test('the outline nests and leads to the pages', async () => {
  const outline = await pdf.getOutline();
  expect(outline.map((item) => item.title)).toEqual(['1 Lister', '2 Tabeller', '6 Bred tabel']);
  expect(outline[0]?.items.map((item) => item.title)).toEqual(['1.1 Indlejrede lister']);
  const targets = outline.map((item) => item.dest?.[0]);
  const pages = await Promise.all(targets.map((target) => pdf.getPageIndex(target)));
  expect(pages).toEqual(pages.toSorted((a, b) => a - b));
  expect(await pdf.getPageMode()).toBe('UseOutlines');
});

describe('links', () => {
  test('all have a text', async () => {
    expect((await readLinks()).filter((link) => link.text === '')).toEqual([]);
  });

  test('have the whole of it on each line', async () => {
    const links = await readLinks();
    const texts = links.filter((link) => link.target.endsWith('/kommissorium'));
    expect(texts.length).toBeGreaterThan(1);
    expect(new Set(texts.map((link) => link.text))).toEqual(
      new Set(['kommissoriet for den fælles offentlige arkitektur fra 2024']),
    );
  });

  test("have an image's alternative and words without soft hyphens", async () => {
    const links = await readLinks();
    expect(links.map((link) => link.text)).toContain('Logo for kommunen');
    expect(links.map((link) => link.text)).toContain('databeskyttelsesforordningen');
    expect(links.map((link) => link.text)).toContain('Tilbage til henvisning 1');
    expect(links.map((link) => link.text)).toContain('6 Bred tabel');
  });
});

describe('content', () => {
  test('is all marked', async () => {
    expect(await countUnmarked(await openPdf(printed))).toBeGreaterThan(0);
    expect(await countUnmarked(pdf)).toBe(0);
  });

  test('has its words whole, soft hyphens or not', async () => {
    const text = await readText(pdf);
    expect(text).toContain('Speciallægepraksisplanlægningsstabiliseringsperiode og kommune.');
    expect(text).toContain('Ministerialbekendtgørelse');
    expect(text).toContain('Driftsaftalen.');
    expect(text).not.toContain('\u00ad');
  });

  test('keeps what is seen', async () => {
    const before = await readText(await openPdf(printed));
    // Shapes of Arabic letters become letters: so Arabic is compared by itself.
    const squeeze = (text: string): string => text.replace(/[\p{Script=Arabic}\s\0\u00ad-]/gu, '');
    expect(squeeze(await readText(pdf))).toBe(squeeze(before));
    expect(await readText(pdf)).not.toContain('\0');
  });

  test('tells of characters that no font has, and claims nothing then', async () => {
    const { bytes, faults } = await cureDocument(printedUnknown, metadata);
    expect(faults).toMatchObject([{ kind: 'glyph', page: 1, text: expect.stringContaining('Før') }]);
    expect(await readXmp(bytes)).not.toMatch(/pdfuaid|pdfaid/);
  });
});

test('a print without tags is refused', async () => {
  const document = await PDFDocument.create();
  document.addPage();
  const untagged = await document.save();
  await expect(makeAccessible(untagged, metadata)).rejects.toThrow('no tags');
});
