/* Documents that are printed in one page, one after the other: each as if it were alone. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Browser, openBrowser } from '../../src/pdf/browser.ts';
import { createLender } from '../../src/pdf/open-pages.ts';
import type { PrintJob } from '../../src/pdf/print-job.ts';
import { drawPng } from './images.ts';

const text = (words: string): PrintJob => ({ html: `<!doctype html><p>${words}</p>`, assets: async () => null });
const picture = { width: 1200, height: 630 };

/** What Chromium writes of the moment, and the ids that it counts through the life of a process. */
function withoutMoment(pdf: Uint8Array): string {
  return Buffer.from(pdf)
    .toString('latin1')
    .replace(/\(D:\d+[^)]*\)/g, '')
    .replace(/node\d+/g, 'node');
}

describe('a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  test('prints a document after others as it prints it first', async () => {
    const wide = {
      html: '<style>@page { size: A3 } p { font: 40px serif }</style><p id="a" lang="da">Bred</p>',
      assets: async () => null,
    };
    const others: PrintJob[] = [
      wide,
      { ...wide, draft: true },
      { ...wide, picture },
      text('<a href="#x">Til x</a><b id="x">x</b>'),
    ];
    const first = withoutMoment(await browser.print(text('Den samme')));
    const size = '<picture><source media="(min-width: 1000px)" srcset="w.png"><img src="n.png" alt=""></picture>';
    const sized: PrintJob = {
      html: size,
      assets: async (path) => (path === 'w.png' ? drawPng(90, 90) : drawPng(40, 40)),
    };
    const narrow = withoutMoment(await browser.print(sized));
    for (const other of others) {
      await browser.print(other);
      expect(withoutMoment(await browser.print(text('Den samme')))).toBe(first);
      expect(withoutMoment(await browser.print(sized))).toBe(narrow);
    }
    const drawn = await browser.print({ ...text('Den samme'), picture });
    await browser.print({ ...wide, picture: { width: 400, height: 300 } });
    expect(await browser.print({ ...text('Den samme'), picture })).toEqual(drawn);
  });

  test('asks for what a document shows each time, for it may be another', async () => {
    const asked: string[] = [];
    const show = (side: number): PrintJob => ({
      html: '<!doctype html><link rel="stylesheet" href="a.css"><img src="a.png" alt="A">',
      assets: async (path) => {
        asked.push(path);
        return path === 'a.png' ? drawPng(side, side) : new TextEncoder().encode(`p { width: ${side}px }`);
      },
    });
    const [small, large] = [await browser.print(show(40)), await browser.print(show(90))];
    expect(asked.sort()).toEqual(['a.css', 'a.css', 'a.png', 'a.png']);
    expect(withoutMoment(large)).toMatch(/\/Width 90\b/);
    expect(withoutMoment(small)).toMatch(/\/Width 40\b/);
  });

  test('goes on after a document whose file cannot be read', async () => {
    const assets = () => Promise.reject(new Error('gone'));
    await expect(browser.print({ html: '<img src="a.png" alt="A">', assets })).rejects.toThrow('gone');
    const alone = await openBrowser();
    const expected = withoutMoment(await alone.print(text('Den næste')));
    await alone.close();
    expect(withoutMoment(await browser.print(text('Den næste')))).toBe(expected);
  });
});

describe('a page', () => {
  /** Pages that are numbers, and what was closed. */
  function createPages() {
    let opened = 0;
    const closed: number[] = [];
    const open = async () => {
      opened += 1;
      return opened;
    };
    const close = async (page: number) => {
      closed.push(page);
    };
    return { lender: createLender(open, close), closed };
  }

  test('is lent to one at a time, and again', async () => {
    const { lender, closed } = createPages();
    const other = Promise.withResolvers<void>();
    const first = lender.lend(async (page) => other.promise.then(() => page));
    expect(await lender.lend(async (page) => page)).toBe(2);
    expect(await lender.lend(async (page) => page)).toBe(2);
    other.resolve();
    expect(await first).toBe(1);
    expect(closed).toEqual([]);
  });

  test('is closed after trouble, and after many uses', async () => {
    const { lender, closed } = createPages();
    const trouble = lender.lend(async () => Promise.reject(new Error('lost')));
    await expect(trouble).rejects.toThrow('lost');
    expect(closed).toEqual([1]);
    const pages: number[] = [];
    for (let count = 0; count < 41; count += 1) pages.push(await lender.lend(async (page) => page));
    expect(pages).toEqual([...Array(20).fill(2), ...Array(20).fill(3), 4]);
    expect(closed).toEqual([1, 2, 3]);
  });

  test('is not opened any more once all ends', async () => {
    const { lender } = createPages();
    await lender.end();
    await expect(lender.lend(async (page) => page)).rejects.toThrow('closed');
  });
});
