/*
 * No kind of page scrolls sideways or cuts words off, whatever words it holds: on a narrow phone, with the text spacing
 * of WCAG 1.4.12, with the text of the browser set to 150 and 200 % (1.4.4), at 400 % zoom (1.4.10).
 */
import type { CDPSession, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listOverflow, writeLongWords } from './hostile-words.ts';
import { listKinds } from './page-kinds.ts';
import { openSample, type Sample } from './serve-sample.ts';

let sample: Sample;
let page: Page;
let client: CDPSession;

beforeAll(async () => {
  sample = await openSample('--drafts');
  ({ page } = await sample.open(''));
  client = await page.createCDPSession();
});
afterAll(() => sample.close());

const textSpacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-bottom: 2em !important; }`;

interface Look {
  readonly width: number;
  readonly height?: number;
  /** The size of text that the reader has set in the browser, in pixels. */
  readonly text?: number;
  readonly spaced?: boolean;
}

const looks: ReadonlyArray<readonly [name: string, look: Look]> = [
  ['at 320 pixels', { width: 320 }],
  ['at 320 pixels with text spacing', { width: 320, spaced: true }],
  ['at 390 pixels with text at 150 %', { width: 390, text: 24 }],
  ['at 390 pixels with text at 200 %', { width: 390, text: 32 }],
  ['at 1280 by 1024 pixels and 400 % zoom', { width: 320, height: 256 }],
];

async function openPage(path: string, { width, height = 800, text = 16, spaced = false }: Look): Promise<void> {
  await page.setViewport({ width, height });
  await client.send('Page.setFontSizes', { fontSizes: { standard: text, fixed: text - 3 } });
  await page.goto(sample.base + path, { waitUntil: 'load' });
  if (path.startsWith('search/')) await page.waitForSelector('.search-results > li');
  if (spaced) await addStyle(textSpacing);
}

/** Adds a style as a script may, although the policy of the page forbids style elements. */
async function addStyle(text: string): Promise<void> {
  await page.evaluate(`{
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(${JSON.stringify(text)});
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }`);
}

describe.each(looks)('%s', (_, look) => {
  test('words of 45 letters and more stay on every kind of page', async () => {
    const over: string[] = [];
    const kinds = (await listKinds(sample)).map((path) => (path === 'search/' ? 'search/?q=kunstig' : path));
    for (const path of kinds) {
      await openPage(path, look);
      await writeLongWords(page);
      over.push(...(await listOverflow(page)).map((one) => `/${path} ${one}`));
    }
    expect(over).toEqual([]);
    expect(kinds.length).toBeGreaterThan(8);
  });
});

test('what runs over would be seen', async () => {
  await openPage('', { width: 320 });
  await addStyle('body { overflow-wrap: normal; }');
  await writeLongWords(page);
  expect(await listOverflow(page)).not.toEqual([]);
});
