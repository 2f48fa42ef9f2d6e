import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from '../../src/pdf/browser.ts';
import { openPdf, readPages } from '../pdf/read-pdf.ts';
import { shapes } from './make-attachments.ts';
import { findPage, join, listEnclosures, readPlaces } from './sample-packet.ts';

let pages: PDFPageProxy[];

beforeAll(async () => {
  const browser = await openBrowser();
  const packet = await join(browser, await listEnclosures(browser)).finally(browser.close);
  pages = await readPages(await openPdf(packet));
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
    const page = await findPage(pages, 'Punkt 2.1 · Bilag 4 · side 1 af 3');
    expect((await readPlaces(page)).every(({ upright }) => upright)).toBe(true);
  });
});
