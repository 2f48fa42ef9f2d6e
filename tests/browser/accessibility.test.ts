/* axe (WCAG 2.1 A and AA, best practice) on every page of the sample, narrow and wide, light and dark. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Sample, serveSample } from './serve-sample.ts';

let sample: Sample;
let room: string;

beforeAll(async () => {
  room = await mkdtemp(join(tmpdir(), 'dagsorden-test-'));
  sample = await serveSample(join(room, 'site'), ['--drafts']);
});
afterAll(async () => {
  await sample.close();
  await rm(room, { recursive: true });
});

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'];
const looks = [320, 1280].flatMap((width) => (['light', 'dark'] as const).map((mode) => ({ width, mode })));

test.each(looks)('no violation on any page at $width pixels, $mode', async (look) => {
  const found: string[] = [];
  for (const path of sample.pages) {
    const { page, problems } = await sample.open(path, look);
    // Puppeteer's own evaluation is not bound by the policy of the page.
    await page.evaluate(axe);
    const results = (await page.evaluate(
      `axe.run(document, { runOnly: ${JSON.stringify(tags)} })`,
    )) as unknown as AxeResults;
    found.push(...problems.map((problem) => `/${path}: ${problem}`));
    for (const { id, nodes } of results.violations) {
      found.push(...nodes.map((node) => `/${path}: ${id}: ${node.html.slice(0, 120)} ${node.failureSummary ?? ''}`));
    }
    await page.close();
  }
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
