/*
 * axe (WCAG 2.2 A and AA, best practice) on every page of the sample, narrow and wide, light and dark; on every kind of
 * page also in forced colours, without scripts, at 400 % zoom and with the text of the browser twice as large.
 */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listKinds } from './page-kinds.ts';
import { openSample, type Sample, setLook } from './serve-sample.ts';

let sample: Sample;

beforeAll(async () => {
  sample = await openSample('--drafts');
});
afterAll(() => sample.close());

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
const looks = [320, 1280].flatMap((width) => (['light', 'dark'] as const).map((mode) => ({ width, mode })));

// A frame that began to scroll becomes a stop of the keyboard when it was drawn, not when it was laid out: an observer of
// sizes is called once a frame, and the second frame comes after that.
const drawn = 'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(true))))';

/** What depends on nothing but colours: all that another colour scheme can change. */
const colours = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };

/** What axe has to say of an open page that holds it, once it was drawn. */
async function listViolations(page: Page, at: string, runOnly: unknown = tags): Promise<string[]> {
  await page.evaluate(drawn);
  const options = { runOnly, resultTypes: ['violations'] };
  const results = (await page.evaluate(`axe.run(document, ${JSON.stringify(options)})`)) as unknown as AxeResults;
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${at}: ${id}: ${node.html.slice(0, 120)} ${node.failureSummary ?? ''}`),
  );
}

// One page goes through all: what it has compiled of axe it keeps, which is most of the work.
test('no violation on any page, narrow and wide, light and dark', { timeout: 600_000 }, async () => {
  const found: string[] = [];
  const { page, problems } = await sample.open('');
  for (const path of sample.pages) {
    await page.goto(sample.base + path, { waitUntil: 'load' });
    // Puppeteer's own evaluation is not bound by the policy of the page.
    await page.evaluate(axe);
    for (const look of looks) {
      await setLook(page, look);
      const at = `/${path} ${JSON.stringify(look)}`;
      found.push(...problems.splice(0).map((problem) => `${at}: ${problem}`));
      found.push(...(await listViolations(page, at, look.mode === 'dark' ? colours : tags)));
    }
  }
  await page.close();
  expect(found).toEqual([]);
  expect(sample.pages.length).toBeGreaterThan(20);
});

type Prepare = (page: Page) => Promise<unknown>;

const others: ReadonlyArray<readonly [name: string, prepare: Prepare]> = [
  [
    'in forced colours',
    async (page) => {
      const client = await page.createCDPSession();
      const features = [{ name: 'forced-colors', value: 'active' }];
      await client.send('Emulation.setEmulatedMedia', { features });
    },
  ],
  ['without scripts', (page) => page.setJavaScriptEnabled(false)],
  ['at 400 % zoom', (page) => page.setViewport({ width: 320, height: 256 })],
  [
    'with text at 200 %',
    async (page) => {
      const client = await page.createCDPSession();
      await client.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
    },
  ],
];

describe.each(others)('%s', (_, prepare) => {
  test('no violation on any kind of page', async () => {
    const found: string[] = [];
    const { page } = await sample.open('');
    for (const path of await listKinds(sample)) {
      await prepare(page);
      await page.goto(sample.base + path, { waitUntil: 'load' });
      // The scripts of the page did not run; axe is one, and needs to.
      await page.setJavaScriptEnabled(true);
      await page.evaluate(axe);
      found.push(...(await listViolations(page, `/${path}`)));
    }
    await page.close();
    expect(found).toEqual([]);
  });
});

test('what is a violation would be seen: a page without a title, targets that are too small', async () => {
  const { page } = await sample.open('it-arkitekturraadet/2026-09-17/principper-for-ai/', { width: 320 });
  await page.evaluate(`document.title = '';
    document.querySelector('.breadcrumbs ol').style.display = 'block';
    for (const link of document.querySelectorAll('.breadcrumbs a')) link.style.cssText = 'padding: 0; font-size: 9px';
    for (const step of document.querySelectorAll('.breadcrumbs li')) step.style.lineHeight = '10px';`);
  await page.evaluate(axe);
  const found = (await listViolations(page, '')).join('\n');
  for (const rule of ['document-title', 'target-size']) expect(found).toContain(rule);
  await page.close();
});
