/* What a reader gets: small pages, nothing that shifts or runs over, all of it by keyboard. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSample, type Sample } from './serve-sample.ts';

let sample: Sample;

const meeting = 'it-arkitekturraadet/2026-09-17/';

beforeAll(async () => {
  sample = await openSample();
});
afterAll(() => sample.close());

test('the agenda page weighs less than 100 kB in all, and asks no other host', async () => {
  const { page, weights, problems } = await sample.open(meeting);
  const sum = [...weights.values()].reduce((all, one) => all + one, 0);
  expect(weights.size).toBeGreaterThan(2);
  expect(sum, JSON.stringify([...weights])).toBeLessThan(100_000);
  expect(problems).toEqual([]);
  await page.close();
});

test('nothing shifts while a page loads', async () => {
  const search = 'search/?q=data';
  for (const path of ['', 'it-arkitekturraadet/', meeting, `${meeting}principper-for-ai/`, search]) {
    for (const width of [320, 1280]) {
      const { page } = await sample.open(path, { width });
      if (path === search) await page.waitForSelector('.search-results > li');
      const shift = await page.evaluate(`new Promise((done) => {
        let sum = 0;
        new PerformanceObserver((list) => { for (const one of list.getEntries()) sum += one.value; })
          .observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => done(sum), 300);
      })`);
      // Beside what is found, choices that would find nothing go away.
      expect(shift, `/${path} at ${width}`).toBeLessThan(path === search ? 0.02 : 0.01);
      await page.close();
    }
  }
});

test('no page runs over the edge at 320 pixels, which is 400 % zoom at 1280', async () => {
  const over: string[] = [];
  const { page } = await sample.open('', { width: 320 });
  for (const path of sample.pages) {
    await page.goto(sample.base + path, { waitUntil: 'load' });
    await page.evaluate('document.fonts.ready.then(() => true)');
    const width = await page.evaluate('document.documentElement.scrollWidth');
    if (width !== 320) over.push(`/${path}: ${width}`);
  }
  await page.close();
  expect(over).toEqual([]);
});

test('the first stop of the keyboard skips to the text, and every stop can be seen', async () => {
  for (const path of ['', 'it-arkitekturraadet/', meeting, `${meeting}principper-for-ai/`]) {
    const { page } = await sample.open(path);
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.getAttribute("href")')).toBe('#main');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('main');
    for (let stop = 0; stop < 15; stop += 1) {
      await page.keyboard.press('Tab');
      const seen = await page.evaluate(`(() => {
        const at = document.activeElement;
        const { width, height } = at.getBoundingClientRect();
        const style = getComputedStyle(at);
        return at === document.body || (width > 0 && height > 0 && style.outlineStyle !== 'none' && style.opacity !== '0');
      })()`);
      expect(seen, `/${path}, stop ${stop}: ${await page.evaluate('document.activeElement.outerHTML')}`).toBe(true);
    }
    await page.close();
  }
});

test('every page can be read without scripts', async () => {
  for (const path of [meeting, `${meeting}principper-for-ai/`]) {
    const { page } = await sample.open(path);
    await page.setJavaScriptEnabled(false);
    await page.reload({ waitUntil: 'load' });
    const text = await page.$eval('main', (main) => main.textContent ?? '');
    expect(text).toContain('Principper for');
    await page.close();
  }
});

test('with reduced motion nothing moves by itself', async () => {
  const { page } = await sample.open(meeting);
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  const moving = await page.evaluate(`[...document.querySelectorAll('*')].filter((one) => {
    const style = getComputedStyle(one);
    const lasts = (value) => value.split(',').some((time) => Number.parseFloat(time) > 0.01);
    return lasts(style.transitionDuration) || lasts(style.animationDuration) || style.scrollBehavior === 'smooth';
  }).length`);
  expect(moving).toBe(0);
  await page.close();
});
