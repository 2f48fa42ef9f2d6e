/* What a citizen meets on a phone: the first screen of a meeting, the way to councils and search, one name for one place. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSample, type Sample } from './serve-sample.ts';

let sample: Sample;

const meeting = 'it-arkitekturraadet/2026-09-17/';
/** A small phone, without the bars of its browser. */
const phone = { width: 360, height: 800 };

beforeAll(async () => {
  sample = await openSample('--drafts');
});
afterAll(() => sample.close());

async function openOnPhone(path: string): Promise<Page> {
  const { page } = await sample.open(path, { width: phone.width });
  await page.setViewport(phone);
  return page;
}

/** The texts of those elements that can be seen whole without scrolling. */
async function readFirstScreen(page: Page, selector: string): Promise<string[]> {
  const texts = await page.$$eval(
    selector,
    (all, height) =>
      all
        .filter((one) => one.checkVisibility() && one.getBoundingClientRect().bottom <= height)
        .map((one) => (one.textContent ?? '').replaceAll('\u00a0', ' ')),
    phone.height,
  );
  return texts;
}

describe('the first screen of a meeting', () => {
  test('says whose meeting it is, when, where, and what it is about', async () => {
    const page = await openOnPhone(meeting);
    expect(await readFirstScreen(page, 'h1')).toEqual(['It-Arkitekturrådet, 17. september 2026']);
    const facts = (await readFirstScreen(page, '.facts > div')).join('\n');
    expect(facts).toContain('kl. 10.00–14.30');
    expect(facts).toContain('Fællessekretariatet');
    const items = await readFirstScreen(page, '.contents ol ol a');
    expect(items).toContain('2.1 Fælles datakatalog: fra pilot til drift');
    await page.close();
  });

  test('has the documents and the calendar', async () => {
    const page = await openOnPhone(meeting);
    const files = await readFirstScreen(page, '.downloads a');
    expect(files).toEqual(['Hent som PDF', 'Hent som PDF med alle bilag', 'Læg mødet i kalenderen']);
    await page.close();
  });
});

test('the contents fold, and open again', async () => {
  const page = await openOnPhone(meeting);
  const shown = () => page.$eval('.contents ol', (list) => list.checkVisibility({ contentVisibilityAuto: true }));
  expect(await shown()).toBe(true);
  await page.click('.contents summary');
  expect(await shown()).toBe(false);
  await page.close();
});

test('the line with the case number is larger and earlier than the button that copies a link', async () => {
  const page = await openOnPhone(`${meeting}principper-for-ai/`);
  const [facts, copy] = (await page.evaluate(`['.item-facts', '.copy'].map((selector) => {
    const one = document.querySelector(selector);
    return { size: parseFloat(getComputedStyle(one).fontSize), top: one.getBoundingClientRect().top };
  })`)) as Array<{ size: number; top: number }>;
  expect(facts?.size).toBeGreaterThan(copy?.size ?? 0);
  expect(facts?.top).toBeLessThan(copy?.top ?? 0);
  await page.close();
});

test('every page leads to every council and to the search', async () => {
  for (const width of [360, 1280]) {
    const { page } = await sample.open(`${meeting}principper-for-ai/`, { width });
    if (width === 360) await page.click('.site-nav summary');
    const links = await page.$$eval('header a, header form', (all) =>
      all
        .filter((one) => one.checkVisibility({ contentVisibilityAuto: true }))
        .map((one) => one.getAttribute('href') ?? one.getAttribute('action')),
    );
    expect(links).toEqual(expect.arrayContaining(['../../', '../../../digital-borgerservice/', '../../../search/']));
    await page.close();
  }
});

test('a meeting leads to those of its council before and after', async () => {
  const page = await openOnPhone(meeting);
  const steps = await page.$$eval('.neighbours a', (links) => links.map((link) => link.getAttribute('href')));
  expect(steps).toEqual(['../2026-06-11/', '../2026-12-03/']);
  await page.close();
});

test('the next meeting is the first link of the text on the front page and on that of its council', async () => {
  for (const path of ['', 'it-arkitekturraadet/']) {
    const page = await openOnPhone(path);
    expect(await page.$eval('main a', (link) => link.getAttribute('href'))).toMatch(/2026-12-03\/$/);
    await page.close();
  }
});

test('links of one name lead to one place, on every page', async () => {
  const found: string[] = [];
  const { page } = await sample.open('');
  for (const path of sample.pages) {
    await page.goto(sample.base + path, { waitUntil: 'load' });
    const links = (await page.evaluate(`[...document.querySelectorAll('a[href]')]
      // A heading that leads to itself is its own place.
      .filter((link) => link.closest('.footnotes, [data-footnote-ref]') === null && !link.matches(':is(h1, h2, h3, h4, h5, h6) > .anchor'))
      .map((link) => [(link.ariaLabel ?? link.textContent).trim(), link.href])`)) as Array<[string, string]>;
    for (const [name, all] of Map.groupBy(links, ([name]) => name)) {
      const places = new Set(all.map(([, address]) => address));
      if (places.size > 1) found.push(`/${path} ${name}: ${[...places].join(' ')}`);
    }
  }
  expect(found).toEqual([]);
  await page.close();
});

test('the logo is the sign of the site among tabs', async () => {
  const page = await openOnPhone(`${meeting}principper-for-ai/`);
  const address = await page.$eval('link[rel=icon]', (link) => link.getAttribute('href'));
  expect((await fetch(new URL(address ?? '', page.url()))).status).toBe(200);
  await page.close();
});
