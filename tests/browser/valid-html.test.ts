/* Every page of the sample is valid HTML, and every address on it leads somewhere. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSample, type Sample } from './serve-sample.ts';

let sample: Sample;

beforeAll(async () => {
  sample = await openSample();
});
afterAll(() => sample.close());

/** What is a matter of taste, of length, or of other tests is off. */
const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'form-dup-name': ['error', { shared: ['radio', 'checkbox'] }],
    'long-title': 'off',
    // An item's id is its name, a closed item's its number: HTML allows all but spaces (3.2.6).
    'valid-id': ['error', { relaxed: true }],
    'no-trailing-whitespace': 'off',
    'no-implicit-button-type': 'off',
    'void-style': 'off',
  },
});

const fileOf = (path: string) => path.replace(/(^|\/)$/, '$1index.html');

test('every page is valid HTML', async () => {
  const found: string[] = [];
  for (const path of sample.pages) {
    const report = await validator.validateString(await readFile(join(sample.folder, fileOf(path)), 'utf8'));
    const messages = report.results.flatMap((result) => result.messages);
    found.push(...messages.map((message) => `/${path}:${message.line} ${message.ruleId}: ${message.message}`));
  }
  expect(found).toEqual([]);
});

test('every address on every page leads to a page, a file, or a place on a page', async () => {
  const found: string[] = [];
  const ids = new Map<string, Set<string>>();
  const readIds = async (file: string) => {
    const known = ids.get(file);
    if (known !== undefined) return known;
    const text = await readFile(join(sample.folder, file), 'utf8').catch(() => null);
    const all = text === null ? null : new Set([...text.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1] ?? ''));
    if (all !== null) ids.set(file, all);
    return all;
  };
  for (const path of sample.pages) {
    const text = await readFile(join(sample.folder, fileOf(path)), 'utf8');
    const addresses = [...text.matchAll(/<(?:a|link|img|script|source|form)\b[^>]*?\s(?:href|src|action)="([^"]*)"/g)];
    for (const [, written = ''] of addresses) {
      const address = new URL(written.replaceAll('&amp;', '&').replaceAll('&#x26;', '&'), sample.base + path);
      if (!address.href.startsWith(sample.base)) continue;
      const file = fileOf(decodeURIComponent(address.href.replace(/[?#].*$/, '').slice(sample.base.length)));
      const target = await readIds(file);
      const anchor = decodeURIComponent(address.hash.slice(1));
      const isPage = file.endsWith('.html') && anchor !== '';
      if (target === null || (isPage && !target.has(anchor))) found.push(`/${path} → ${written}`);
    }
  }
  expect(found).toEqual([]);
});
