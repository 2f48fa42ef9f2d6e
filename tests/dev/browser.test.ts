/* The preview in a real browser: pages change in place, errors come and go, nothing is loaded anew. */
import type { BrowserContext, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { item, siteWith } from '../support/content.ts';
import { shareBrowser } from '../support/shared.ts';
import { type Served, servePreview } from './serve-preview.ts';

let browser: BrowserContext;

beforeAll(async () => {
  browser = await shareBrowser();
});
afterAll(() => browser.close());

const at = 'it/2026-09-17';
const paragraph = 'Rådet drøftede sagen og bad om et nyt oplæg til næste møde. '.repeat(12);
const long = (word: string) => `\n## Baggrund\n\n${paragraph}\n\n## Sagsfremstilling\n\n${word} ${paragraph}\n`;
const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
const files = siteWith(
  Object.fromEntries(names.map((name) => [`${at}/${name}.md`, item(`Sag ${name}`, '', long('Først'))])),
);

/** Opens a page and marks the document, so that a reload would be seen. */
async function open({ base }: Served, path: string): Promise<{ page: Page; problems: string[] }> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1100, height: 800 });
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  await page.goto(`${base}${path}`, { waitUntil: 'load' });
  await page.evaluate('window.loadedOnce = true');
  return { page, problems };
}

const read = (page: Page, expression: string): Promise<unknown> => page.evaluate(expression);
const wait = (page: Page, expression: string) => page.waitForFunction(expression, { timeout: 90_000, polling: 20 });

test('an edit changes the page in place: no reload, the place and open things stay', async () => {
  const served = await servePreview(files);
  const { page, problems } = await open(served, `/${at}/`);
  await read(page, "document.getElementById('d').scrollIntoView()");
  const top = await read(page, "document.getElementById('d').getBoundingClientRect().top");
  await served.write({ [`${at}/d.md`]: item('Sag d', '', long('Ændret')) });
  await wait(page, "document.body.textContent.includes('Ændret')");
  expect(await read(page, 'window.loadedOnce')).toBe(true);
  expect(await read(page, "document.getElementById('d').getBoundingClientRect().top")).toBe(top);
  expect(await read(page, "document.querySelector('.dev-changed').textContent.includes('Ændret')")).toBe(true);
  expect(await read(page, "document.querySelectorAll('.dev-changed').length")).toBe(1);
  expect(problems).toEqual([]);
  await page.close();
});

test('a changed item that is out of sight is brought into view', async () => {
  const served = await servePreview(files);
  const { page } = await open(served, `/${at}/`);
  expect(await read(page, 'scrollY')).toBe(0);
  await served.write({ [`${at}/h.md`]: item('Sag h', '', long('Ændret')) });
  const inView = `(() => {
    const block = document.querySelector('.dev-changed');
    if (block === null) return false;
    const { top, bottom } = block.getBoundingClientRect();
    return block.textContent.includes('Ændret') && bottom > 0 && top < innerHeight;
  })()`;
  await wait(page, inView);
  expect(await read(page, 'window.loadedOnce')).toBe(true);
  await page.close();
});

test('a broken file lies over the page with file and line, and goes away when it is mended', async () => {
  const served = await servePreview(files);
  const { page, problems } = await open(served, `/${at}/`);
  await read(page, "document.getElementById('c').scrollIntoView()");
  const scrolled = await read(page, 'scrollY');
  await served.write({ [`${at}/c.md`]: item('Sag c', 'duration: længe\n', long('Først')) });
  await wait(page, "document.querySelector('.dev-overlay') !== null");
  const overlay = String(await read(page, "document.querySelector('.dev-overlay').textContent"));
  expect(overlay).toContain(`${at}/c.md:4:11`);
  expect(overlay).toContain('duration: længe');
  expect(await read(page, "document.getElementById('c').textContent")).toContain('Sag c');
  const covers = "document.elementFromPoint(innerWidth / 2, innerHeight / 2).closest('.dev-overlay') !== null";
  expect(await read(page, covers)).toBe(true);
  await read(page, "document.querySelector('.dev-overlay').open = false");
  await served.write({ [`${at}/d.md`]: item('Sag d igen', '', long('Først')) });
  await wait(page, "document.body.textContent.includes('Sag d igen')");
  expect(await read(page, "document.querySelector('.dev-overlay').open")).toBe(false);
  await served.write({ [`${at}/c.md`]: item('Sag c', '', long('Først')) });
  await wait(page, "document.querySelector('.dev-overlay') === null");
  expect(await read(page, 'scrollY')).toBe(scrolled);
  expect(await read(page, 'window.loadedOnce')).toBe(true);
  expect(problems).toEqual([]);
  await page.close();
});

test('a page that is gone says so, and is there again when its item is', async () => {
  const served = await servePreview(files);
  const { page } = await open(served, `/${at}/b/`);
  await served.write({ [`${at}/b.md`]: item('Sag b', 'closed: true\n') });
  await wait(page, "document.body.textContent.includes('There is no such page')");
  await served.write({ [`${at}/b.md`]: item('Sag b er her igen') });
  await wait(page, "document.body.textContent.includes('Sag b er her igen')");
  expect(await read(page, 'window.loadedOnce')).toBe(true);
  await page.close();
});

test('the edit button opens the file and leaves the page as it is', async () => {
  const served = await servePreview(files);
  const { page } = await open(served, `/${at}/`);
  await page.click('[aria-labelledby="c"] > .dev-edit button');
  await expect.poll(() => served.edited).toEqual([`${at}/c.md:1`]);
  expect(await read(page, 'window.loadedOnce')).toBe(true);
  await page.close();
});

test('without JavaScript the page is readable, and errors are on it', async () => {
  const served = await servePreview({ ...files, [`${at}/c.md`]: item('Sag c', 'duration: længe\n') });
  const page = await browser.newPage();
  await page.setJavaScriptEnabled(false);
  await page.goto(`${served.base}/${at}/`);
  const text = await page.$eval('body', (body) => body.textContent);
  expect(text).toContain('Sag a');
  expect(text).toContain(`${at}/c.md:4:11`);
  await page.close();
});
