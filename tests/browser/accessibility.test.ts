/* axe (WCAG 2.1 A and AA, best practice) on every page of the sample, narrow and wide, light and dark. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSample, type Sample, setLook } from './serve-sample.ts';

let sample: Sample;

beforeAll(async () => {
  sample = await openSample('--drafts');
});
afterAll(() => sample.close());

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'];
const looks = [320, 1280].flatMap((width) => (['light', 'dark'] as const).map((mode) => ({ width, mode })));

// One page goes through all: what it has compiled of axe it keeps, which is most of the work.
test('no violation on any page, narrow and wide, light and dark', { timeout: 300_000 }, async () => {
  const found: string[] = [];
  const { page, problems } = await sample.open('');
  for (const path of sample.pages) {
    await page.goto(sample.base + path, { waitUntil: 'load' });
    // Puppeteer's own evaluation is not bound by the policy of the page.
    await page.evaluate(axe);
    for (const look of looks) {
      await setLook(page, look);
      const results = (await page.evaluate(
        `axe.run(document, { runOnly: ${JSON.stringify(tags)}, resultTypes: ['violations'] })`,
      )) as unknown as AxeResults;
      const at = `/${path} ${JSON.stringify(look)}`;
      found.push(...problems.splice(0).map((problem) => `${at}: ${problem}`));
      for (const { id, nodes } of results.violations) {
        found.push(...nodes.map((node) => `${at}: ${id}: ${node.html.slice(0, 120)} ${node.failureSummary ?? ''}`));
      }
    }
  }
  await page.close();
  expect(found).toEqual([]);
  expect(sample.pages.length).toBeGreaterThan(20);
});

test('what is not a violation would be seen: a page without a title is told', async () => {
  const { page } = await sample.open('');
  await page.evaluate("document.title = ''; document.documentElement.removeAttribute('lang')");
  await page.evaluate(axe);
  const results = (await page.evaluate('axe.run()')) as unknown as AxeResults;
  expect(results.violations.map(({ id }) => id)).toEqual(expect.arrayContaining(['document-title', 'html-has-lang']));
  await page.close();
});
