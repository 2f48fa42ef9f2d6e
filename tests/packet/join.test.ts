import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Browser, openBrowser } from '../../src/pdf/browser.ts';
import { joinPacket } from '../../src/pdf/packet/join.ts';
import { openPdf as openAttachment } from '../../src/pdf/packet/open-attachment.ts';
import { openPdf, readPages } from '../pdf/read-pdf.ts';
import { allNodes, type Node, readTree, speak } from '../pdf/structure-tree.ts';
import { checkStructure } from './check-structure.ts';
import {
  makeAnnotated,
  makeBrokenTags,
  makeCircularOutline,
  makeForm,
  makeLayers,
  makeShapes,
  makeUnbalanced,
  shapes,
} from './make-attachments.ts';
import { type Enclosure, packetOptions, printAccessible, printAgenda } from './print-agenda.ts';

const conforming = `<h1>Et bilag</h1><p>Se <a href="https://example.org/">stedet</a> og <a href="#to">næste side</a>.</p>
  <table><thead><tr><th id="a" scope="col">A</th></tr></thead><tbody><tr><td headers="a">1</td></tr></tbody></table>
  <h2 id="to" style="break-before: page">Side to</h2><ul><li>Punkt</li></ul>`;

let browser: Browser;
let packet: Uint8Array;
let pdf: PDFDocumentProxy;
let pages: PDFPageProxy[];
let tree: Node;
const told: string[] = [];

beforeAll(async () => {
  browser = await openBrowser();
  const accessible = await printAccessible(browser, conforming, 'Et bilag');
  packet = await join([
    await enclose('Et bilag', accessible, 'status'),
    await enclose('Samme', accessible, 'status'),
    await enclose('Former', await makeShapes()),
    await enclose('Skæv', await makeUnbalanced()),
    await enclose('Formular', await makeForm()),
    await enclose('Henvisninger', await makeAnnotated()),
    await enclose('Kredsløb', await makeCircularOutline()),
    await enclose('Lag', await makeLayers()),
    await enclose('Opmærket', await makeBrokenTags()),
    { item: 'katalog', title: 'Regneark', fileName: 'æøå.xlsx', pages: null, bytes: new TextEncoder().encode('tal') },
  ]);
  pdf = await openPdf(packet);
  pages = await readPages(pdf);
  tree = await readTree(packet);
});

afterAll(async () => browser.close());

async function enclose(title: string, bytes: Uint8Array, item: Enclosure['item'] = 'katalog'): Promise<Enclosure> {
  const opened = await openAttachment(bytes);
  if (opened.kind !== 'pages') throw new Error(`${title} cannot be opened`);
  return { item, title, fileName: `${title}.pdf`, pages: opened.pages, bytes };
}

async function join(enclosures: readonly Enclosure[]): Promise<Uint8Array> {
  const { agenda, entries } = await printAgenda(browser, enclosures);
  const options = await packetOptions();
  return joinPacket(agenda, entries, { ...options, tell: (done, total) => told.push(`${done}/${total}`) });
}

/** Texts of a page with the place of each, as the reader sees it: from the upper left, in points. */
async function readPlaces(page: PDFPageProxy) {
  const viewport = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  return items.flatMap((item) => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const [a, b, c, d, e, f] = item.transform;
    const [x = 0, y = 0] = viewport.convertToViewportPoint(e, f);
    const [right = 0, up = 0] = viewport.convertToViewportPoint(e + a, f + b);
    const [, above = 0] = viewport.convertToViewportPoint(e + c, f + d);
    return [{ text: item.str, x, y, upright: right > x && Math.abs(up - y) < 0.01 && above < y }];
  });
}

const findPage = async (text: string): Promise<PDFPageProxy> => {
  for (const page of pages) if ((await readPlaces(page)).some((place) => place.text === text)) return page;
  throw new Error(`No page says ${text}`);
};

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
    expect(Buffer.from(await join(one)).equals(await join(one))).toBe(true);
  });
});

describe('the stamp', () => {
  const band = 31.2;
  const visible = [
    [595.28, 841.89],
    [1190.55, 841.89],
    [600, 400],
    [400, 600],
    [600, 400],
    [600, 400],
    [400, 600],
    [400, 500],
    [500, 400],
    [800, 600],
    [400, 600],
    [400, 600],
    [600, 800],
    [40, 60],
    [60, 40],
    [333, 444],
  ] as const;

  test.each(shapes.map(({ label }, index) => [label, index] as const))('stands below a page: %s', async (_, index) => {
    const page = pages[8 + index];
    if (!page) throw new Error('The page is not there');
    const { width, height } = page.getViewport({ scale: 1 });
    const [oldWidth = 0, oldHeight = 0] = visible[index] ?? [];
    expect(height).toBeCloseTo(oldHeight + band, 1);
    expect(width).toBeCloseTo(Math.max(oldWidth, width < 150 ? width : 0), 1);
    const places = await readPlaces(page);
    const left = places.find(({ text }) => text === `Punkt 2.1 · Bilag 3 · side ${index + 1} af 16`);
    const right = places.find(({ text }) => text === `Side ${9 + index} af ${pages.length}`);
    for (const place of [left, right]) {
      expect(place?.upright).toBe(true);
      expect(place?.y).toBeGreaterThan(oldHeight + 8);
      expect(place?.y).toBeLessThan(height - 8);
    }
    expect(left?.x).toBeLessThan(30);
    expect(right?.x).toBeGreaterThan(width / 2);
  });

  test('stands on every page of an attachment and nowhere else', async () => {
    const texts = await Promise.all(
      pages.map(async (page) => (await readPlaces(page)).filter(({ text }) => / · side \d/.test(text)).length),
    );
    const stamped = texts.filter((count) => count === 1).length;
    expect(stamped).toBe(pages.length - 11);
    expect(texts.filter((count) => count > 1)).toEqual([]);
  });

  test('is drawn before content that leaves its graphics state open', async () => {
    const page = await findPage('Punkt 2.1 · Bilag 4 · side 1 af 3');
    expect((await readPlaces(page)).every(({ upright }) => upright)).toBe(true);
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
  const annotationsOf = async (stamp: string) => (await findPage(stamp)).getAnnotations();

  test('keep links to addresses and to pages of the attachment, and no programs', async () => {
    const page = await findPage('Punkt 2.1 · Bilag 6 · side 1 af 2');
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
    const page = await findPage('Punkt 2.1 · Bilag 5 · side 1 af 1');
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

describe('the structure', () => {
  test('claims all content once, and the parent tree agrees', async () => {
    expect(await checkStructure(packet)).toEqual([]);
  });

  test('has the attachments behind their separators', () => {
    const parts = allNodes(tree).filter(({ type }) => type === 'Part');
    expect(parts).toHaveLength(9);
    const texts = allNodes(tree)
      .filter(({ type }) => /^(H\d|Part)$/.test(type))
      .map((node) => (node.type === 'Part' ? 'PART' : speak(node)));
    expect(texts.slice(5, 12)).toEqual(['Bilag 1', 'PART', 'Et bilag', 'Side to', 'Bilag 2', 'PART', 'Et bilag']);
  });

  test('makes IDs unique and keeps heads of tables', () => {
    const ids = allNodes(tree).flatMap(({ id }) => id ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const cells = allNodes(tree).filter(({ type }) => type === 'TD');
    for (const { attributes } of cells)
      if (attributes['Headers'])
        expect(ids.some((id) => attributes['Headers']?.includes(Buffer.from(id).toString('hex')))).toBe(true);
  });

  test('mends a broken one: roles, classes, language', () => {
    const part = allNodes(tree).filter(({ type }) => type === 'Part')[8];
    expect(part?.lang).toBe('en-GB');
    const [document] = part?.children ?? [];
    expect(typeof document === 'object' && document.type).toBe('Sect');
    expect(part && allNodes(part).map(({ type }) => type)).toEqual(['Part', 'Sect', 'H1', 'P']);
    expect(part && speak(part)).toBe('Tekst 0Tekst 1Tekst 2');
    expect(part && allNodes(part)[2]?.attributes).toMatchObject({ TextAlign: '/Center' });
  });

  test('announces pages without tags', () => {
    const parts = allNodes(tree).filter(({ type }) => type === 'Part');
    const figures = parts.flatMap(allNodes).filter(({ type }) => type === 'Figure');
    expect(figures.map(({ replacement }) => replacement)).toContain('Lag, Punkt 2.1 · Bilag 8 · side 1 af 1');
    expect(parts[2] && allNodes(parts[2]).filter(({ type }) => type === 'P')).toHaveLength(16);
  });
});

describe('what the packet says of itself', () => {
  const readXmp = async (bytes: Uint8Array) =>
    (await (await openPdf(bytes)).getMetadata()).metadata?.getRaw() as string;

  test('is what all attachments can hold', async () => {
    const accessible = await printAccessible(browser, conforming, 'Et bilag');
    const xmp = await readXmp(await join([await enclose('Et bilag', accessible), await enclose('To', accessible)]));
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
  await expect(join([{ ...one, pages: 3 }])).rejects.toThrow('Former.pdf has 16 pages, not 3');
});
