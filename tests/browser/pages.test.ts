/* What the pages do beyond being read: they follow the reader, copy links, know their day, and bear every way of seeing. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSample, type Sample, subPath } from './serve-sample.ts';

let sample: Sample;

const meeting = 'it-arkitekturraadet/2026-09-17/';
/** One whose items all say how long they take. */
const planned = 'it-arkitekturraadet/2026-12-03/';

beforeAll(async () => {
  sample = await openSample();
});
afterAll(() => sample.close());

const wait = (page: Page, expression: string) => page.waitForFunction(expression, { timeout: 90_000, polling: 20 });
const current = `document.querySelector('.contents [aria-current]')?.getAttribute('href')`;

test('the contents follow the reading position', async () => {
  const { page } = await sample.open(meeting);
  expect(await page.evaluate(current)).toBeUndefined();
  for (const id of ['faelles-datakatalog', 'beredskab-og-backup', 'principper-for-ai']) {
    await page.evaluate(`document.getElementById('${id}').scrollIntoView()`);
    await wait(page, `${current} === '#${id}'`);
    expect(await page.evaluate(`document.querySelectorAll('.contents [aria-current]').length`)).toBe(1);
  }
  await page.evaluate('scrollTo(0, document.documentElement.scrollHeight)');
  await wait(
    page,
    `${current} === document.querySelector('.contents details > ol > li:last-child a:last-of-type').hash`,
  );
  await page.close();
});

test('the entry at which the reader is can be seen among the contents', async () => {
  const { page } = await sample.open(meeting);
  await page.setViewport({ width: 1280, height: 400 });
  await page.evaluate(`document.getElementById('groenne-it-anskaffelser').scrollIntoView()`);
  await wait(page, `${current} === '#groenne-it-anskaffelser'`);
  const seen = await page.evaluate(`(() => {
    const { top, bottom } = document.querySelector('.contents [aria-current]').getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  })()`);
  expect(seen).toBe(true);
  await page.close();
});

test('a button copies the lasting address, and says so', async () => {
  const { page } = await sample.open(meeting);
  await page.evaluate(`navigator.clipboard.writeText = async (text) => { window.copied = text; }`);
  await page.evaluate(`document.querySelector('[aria-labelledby="principper-for-ai"] .copy').click()`);
  await wait(page, `document.querySelector('[role=status]').textContent !== ''`);
  expect(await page.evaluate('window.copied')).toBe(`${sample.base}${meeting}principper-for-ai/`);
  await page.close();
});

test('without scripts no button is offered', async () => {
  const { page } = await sample.open(meeting);
  await page.setJavaScriptEnabled(false);
  await page.reload({ waitUntil: 'load' });
  expect(await page.$eval('.copy', (button) => button.checkVisibility({ visibilityProperty: true }))).toBe(false);
  await page.close();
});

test('a meeting is upcoming when the site is built, and past once it is on the clock of the reader', async () => {
  const lists = `['upcoming', 'past'].map((kind) => [...document.querySelectorAll('[data-meetings=' + kind + '] li')]
    .map(({ dataset }) => dataset.date))`;
  for (const path of ['', 'it-arkitekturraadet/']) {
    const others = path === '' ? ['2026-12-11', '2027-01-28', '2027-03-18', '2027-05-20', '2027-08-26'] : [];
    const fresh = await sample.open(path, { day: '2026-12-03' });
    expect(await fresh.page.evaluate(`${lists}[0]`)).toEqual(['2026-12-03', ...others]);
    await fresh.page.close();
    const old = await sample.open(path, { day: '2026-12-04' });
    expect(await old.page.evaluate(`${lists}[0]`)).toEqual(others);
    expect(await old.page.evaluate(`${lists}[1][0]`)).toBe('2026-12-03');
    expect(await old.page.$eval('.if-none', (text) => text.checkVisibility())).toBe(others.length === 0);
    await old.page.close();
  }
});

test('an address that leads nowhere shows a page whose links lead somewhere, at any depth', async () => {
  for (const path of ['nowhere', 'nowhere/at/all/']) {
    const { page, problems } = await sample.open(path);
    expect(problems.filter((problem) => !problem.includes('404'))).toEqual([]);
    const links = await page.$$eval('main a, .masthead-home', (all) =>
      all.map((one) => (one as { href: string }).href),
    );
    expect(links).toContain(sample.base);
    for (const link of links) expect((await fetch(link)).status, link).toBe(200);
    expect(await page.evaluate(`getComputedStyle(document.body).display`)).toBe('flex');
    await page.close();
  }
});

test('every heading with an address is a link to it', async () => {
  for (const path of [meeting, `${meeting}principper-for-ai/`]) {
    const { page } = await sample.open(path);
    const without = await page.evaluate(`[...document.querySelectorAll('main :is(h1, h2, h3, h4, h5, h6)[id]')]
      .filter((one) => one.closest('nav, .versions, .time-plan, .case-history') === null)
      .filter((one) => one.querySelector('a[href]') === null).map((one) => one.outerHTML)`);
    expect(without).toEqual([]);
    await page.close();
  }
});

test('a case is followed over its meetings, from an item to its page and on', async () => {
  const { page } = await sample.open(`${meeting}udfasning-af-sluseporten/`);
  const history = `[...document.querySelectorAll('.case-history time')].map((one) => one.dateTime)`;
  expect(await page.evaluate(history)).toEqual(['2026-06-11', '2026-12-03']);
  await Promise.all([page.waitForNavigation(), page.click('.item-facts a')]);
  expect(new URL(page.url()).pathname).toBe(`${subPath}case/sag-2026-01410/`);
  const times = `[...document.querySelectorAll('.case-entries time')].map((one) => one.dateTime)`;
  expect(await page.evaluate(times)).toEqual(['2026-06-11', '2026-09-17', '2026-12-03']);
  await page.close();
});

test('the time plan is drawn to scale, and told in a table', async () => {
  const { page } = await sample.open(planned);
  const [bar, rows] = (await page.evaluate(`[
    [...document.querySelectorAll('.time-slot')].map((slot) => [slot.x.baseVal.value, slot.width.baseVal.value]),
    [...document.querySelectorAll('.time-plan tbody tr')].map((row) => row.cells[0].textContent),
  ]`)) as [number[][], string[]];
  expect(rows.slice(0, 3)).toEqual(['10.00', '10.15', '10.40']);
  expect(bar.length).toBe(rows.length);
  expect((bar[1]?.[1] ?? 0) / (bar[0]?.[1] ?? 1)).toBeCloseTo(25 / 15, 1);
  expect(await page.$eval('.time-bar', (drawing) => drawing.getAttribute('aria-hidden'))).toBe('true');
  await page.close();
});

test('what is wider than the screen can be scrolled by keyboard, and says what it is; what is not is no stop', async () => {
  const { page } = await sample.open(meeting, { width: 320 });
  const readFrames = async () =>
    (await page.evaluate(`[...document.querySelectorAll('.table')].map((frame) =>
      [frame.scrollWidth > frame.clientWidth, frame.tabIndex === 0, frame.getAttribute('aria-label') !== null])`)) as boolean[][];
  const narrow = await readFrames();
  expect(narrow.some(([scrolls]) => scrolls)).toBe(true);
  await page.setViewport({ width: 1280, height: 900 });
  await wait(page, `document.querySelector('.table').tabIndex === -1`);
  const wide = await readFrames();
  expect(wide.some(([scrolls]) => !scrolls)).toBe(true);
  for (const [scrolls, isStop, isNamed] of [...narrow, ...wide]) expect([isStop, isNamed]).toEqual([scrolls, scrolls]);
  await page.close();
});

test('without scripts every frame that may scroll is a stop', async () => {
  const { page } = await sample.open('');
  await page.setJavaScriptEnabled(false);
  await page.goto(sample.base + meeting);
  expect(await page.$$eval('.table', (frames) => frames.filter(({ tabIndex }) => tabIndex !== 0).length)).toBe(0);
  await page.close();
});

test('in forced colours signs, the reading position and the time plan can still be seen', async () => {
  const { page } = await sample.open(meeting);
  const client = await page.createCDPSession();
  await client.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
  expect(await page.evaluate(`matchMedia('(forced-colors: active)').matches`)).toBe(true);
  await page.evaluate(`document.getElementById('principper-for-ai').scrollIntoView()`);
  await wait(page, `${current} === '#principper-for-ai'`);
  const seen = await page.evaluate(`[
    getComputedStyle(document.querySelector('.status')).borderTopStyle,
    getComputedStyle(document.querySelector('.contents [aria-current]')).borderLeftWidth,
  ]`);
  expect(seen).toEqual(['solid', '6px']);
  await page.goto(sample.base + planned);
  const slot = `getComputedStyle(document.querySelector('.time-slot'))`;
  expect(await page.evaluate(`${slot}.stroke !== ${slot}.fill`)).toBe(true);
  await page.close();
});

test('on paper there is the text, and nothing that only a screen can do', async () => {
  const { page } = await sample.open(meeting, { mode: 'dark' });
  await page.emulateMediaType('print');
  const shown = (selector: string) => page.$eval(selector, (one) => one.checkVisibility());
  for (const selector of ['.contents', '.breadcrumbs', '.copy', '.downloads', '.skip']) {
    expect(await shown(selector), selector).toBe(false);
  }
  expect(await shown('.agenda-text')).toBe(true);
  const colours = await page.evaluate(`(({ color, backgroundColor }) => [color, backgroundColor])(
    getComputedStyle(document.documentElement))`);
  expect(colours).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
  await page.close();
});
