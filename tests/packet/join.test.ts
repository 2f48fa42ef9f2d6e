import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Browser, openBrowser } from '../../src/pdf/browser.ts';
import { openPdf, readPages } from '../pdf/read-pdf.ts';
import { makeAnnotated, makeShapes, shapes } from './make-attachments.ts';
import { enclose, findPage, join, listEnclosures, printConforming, readPlaces } from './sample-packet.ts';

let browser: Browser;
let packet: Uint8Array;
let pdf: PDFDocumentProxy;
let pages: PDFPageProxy[];
const told: string[] = [];

beforeAll(async () => {
  browser = await openBrowser();
  packet = await join(browser, await listEnclosures(browser), told);
  pdf = await openPdf(packet);
  pages = await readPages(pdf);
});

afterAll(async () => browser.close());

describe('pages', () => {
  test('stand behind their separators', async () => {
    const firsts = await Promise.all(
      pages.slice(0, 8).map(async (page) => (await readPlaces(page)).map(({ text }) => text)),
    );
    expect(firsts.map((texts) => texts.find((text) => !/^(Punkt|Side \d)/.test(text)))).toEqual([
      'Dagsorden',
      'Bilag 1',
      'Et bilag',
      'Side to',
      'Bilag 2',
      'Et bilag',
      'Side to',
      'Bilag 3',
    ]);
    expect(pages).toHaveLength(1 + 10 + 2 + 2 + shapes.length + 3 + 1 + 2 + 1 + 1 + 1);
  });

  test('are told of one by one', () => {
    expect(told.slice(0, 10)).toEqual(Array.from({ length: 10 }, (_, index) => `${index + 1}/10`));
  });

  test('give the same bytes again', async () => {
    const one = [await enclose('Former', await makeShapes()), await enclose('Henvisninger', await makeAnnotated())];
    expect(Buffer.from(await join(browser, one)).equals(await join(browser, one))).toBe(true);
  });
});

describe('the outline', () => {
  test('has the attachments below their items, and their own lines below them', async () => {
    const outline = await pdf.getOutline();
    const titles = (items: typeof outline): unknown[] =>
      items.map(({ title, items: below }) => (below.length > 0 ? [title, titles(below)] : title));
    expect(titles(outline)).toEqual([
      ['1. Orientering', [['1.1 Status', ['Bilag 1. Et bilag', 'Bilag 2. Samme']]]],
      [
        '2. Beslutning',
        [
          [
            '2.1 Katalog',
            [
              'Bilag 3. Former',
              'Bilag 4. Skæv',
              'Bilag 5. Formular',
              'Bilag 6. Henvisninger',
              ['Bilag 7. Kredsløb', [['Et', ['Et punkt et']], 'To']],
              'Bilag 8. Lag',
              'Bilag 9. Opmærket',
              'Bilag 10. Regneark',
            ],
          ],
        ],
      ],
    ]);
  });

  test('leads to separators and copied pages', async () => {
    const items = (await pdf.getOutline())[1]?.items[0]?.items ?? [];
    const pageOf = async (item: (typeof items)[number] | undefined) => pdf.getPageIndex(item?.dest?.[0] as never);
    const separators = await Promise.all(items.map(pageOf));
    expect(separators.slice(0, 2)).toEqual([7, 7 + shapes.length + 1]);
    expect(await pageOf(items[4]?.items[0])).toBe((separators[4] ?? 0) + 1);
    expect(await pageOf(items[4]?.items[1])).toBe((separators[4] ?? 0) + 1);
  });
});

describe('annotations', () => {
  const annotationsOf = async (stamp: string) => (await findPage(pages, stamp)).getAnnotations();

  test('keep links to addresses and to pages of the attachment, and no programs', async () => {
    const page = await findPage(pages, 'Punkt 2.1 · Bilag 6 · side 1 af 2');
    const links = (await page.getAnnotations()).filter(({ subtype }) => subtype === 'Link');
    expect(links.map(({ url }) => url ?? null)).toEqual(['https://example.org/', null, null]);
    const targets = await Promise.all(links.slice(1).map(({ dest }) => pdf.getPageIndex(dest[0])));
    expect(targets).toEqual([page.pageNumber, page.pageNumber]);
    const [back] = await annotationsOf('Punkt 2.1 · Bilag 6 · side 2 af 2');
    expect(await pdf.getPageIndex(back.dest[0])).toBe(page.pageNumber - 1);
    expect(Buffer.from(packet).includes('app.alert')).toBe(false);
    expect(await pdf.getJSActions()).toBeNull();
    expect(await page.getJSActions()).toBeNull();
  });

  test('keep remarks, not their windows and not media', async () => {
    const kinds = (await annotationsOf('Punkt 2.1 · Bilag 6 · side 1 af 2')).map(({ subtype }) => subtype);
    expect(kinds).toEqual(['Link', 'Link', 'Link', 'Text', 'Highlight']);
  });

  test('turn form fields into content, with the values that had no appearance', async () => {
    const page = await findPage(pages, 'Punkt 2.1 · Bilag 5 · side 1 af 1');
    expect(await page.getAnnotations()).toEqual([]);
    const texts = (await readPlaces(page)).map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(['Anna Andersen', 'Birkesund', 'Drejet']));
  });

  test('lead on in a copied tagged attachment', async () => {
    const links = (await annotationsOf('Punkt 1.1 · Bilag 2 · side 1 af 2')).filter(
      ({ subtype }) => subtype === 'Link',
    );
    expect(links[0]?.url).toBe('https://example.org/');
    expect(await pdf.getPageIndex(links[1]?.dest[0])).toBe(6);
  });
});

test('layers stay as they are shown', async () => {
  const config = await pdf.getOptionalContentConfig();
  const groups = [...config].map(([, group]) => [group.name, group.visible]);
  expect(groups).toEqual([
    ['Vist', true],
    ['Skjult', false],
  ]);
});

describe('what the packet says of itself', () => {
  const readXmp = async (bytes: Uint8Array) =>
    (await (await openPdf(bytes)).getMetadata()).metadata?.getRaw() as string;

  test('is what all attachments can hold', async () => {
    const accessible = await printConforming(browser);
    const xmp = await readXmp(
      await join(browser, [await enclose('Et bilag', accessible), await enclose('To', accessible)]),
    );
    expect(xmp).toContain('<pdfaid:part>2</pdfaid:part>');
    expect(xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
  });

  test('is no standard where one attachment has none', async () => {
    const xmp = await readXmp(packet);
    expect(xmp).not.toContain('<pdfaid:part>');
    expect(xmp).not.toContain('<pdfuaid:part>');
    expect(xmp).toContain('Dagsorden med bilag');
  });
});

test('files that are no pages go along', async () => {
  const files = (await pdf.getAttachments()) ?? new Map();
  expect([...files.values()]).toMatchObject([{ filename: 'æøå.xlsx', description: 'Bilag 10. Regneark' }]);
  const [key = ''] = files.keys();
  expect(new TextDecoder().decode(await pdf.getAttachmentContent(key))).toBe('tal');
});

test('pages that are not as many as promised are refused', async () => {
  const one = await enclose('Former', await makeShapes());
  await expect(join(browser, [{ ...one, pages: 3 }])).rejects.toThrow('Former.pdf has 16 pages, not 3');
});
