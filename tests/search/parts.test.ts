/* The search of a large site, which is divided by years: here two small sites stand for the two parts of one. */
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Meeting } from '../../src/agenda/model.ts';
import { arrangeBundle } from '../../src/site/search/bundle.ts';
import { divideYears, folderOf } from '../../src/site/search/parts.ts';
import { type Sample, serveContent } from '../browser/serve-sample.ts';
import { writeFiles } from '../support/folders.ts';

describe('years are put together from the oldest on', () => {
  const folders = (counts: Readonly<Record<string, number>>) =>
    divideYears('da', new Map(Object.entries(counts))).map(({ folder }) => folder);

  test.each([
    ['a small site is one index', { 2025: 900, 2026: 900 }, ['da']],
    ['a large one is several', { 2023: 2000, 2024: 900, 2025: 2000, 2026: 900 }, ['da/2023-2024', 'da/2025-2026']],
    ['a year is never divided', { 2024: 9000, 2025: 2000, 2026: 700 }, ['da/2024-2024', 'da/2025-2026']],
    [
      'a year that has only begun joins the one before',
      { 2024: 2900, 2025: 2900, 2026: 40 },
      ['da/2024-2024', 'da/2025-2026'],
    ],
  ])('%s', (_, counts, expected) => {
    expect(folders(counts)).toEqual(expected);
  });

  test('and a new year leaves the earlier ones as they are', () => {
    const before = folders({ 2022: 2500, 2023: 2500, 2024: 2500 });
    const after = folders({ 2022: 2500, 2023: 2500, 2024: 2500, 2025: 2500 });
    expect(after.slice(0, before.length)).toEqual(before);
  });

  test('a meeting goes where its year is', () => {
    const parts = divideYears(
      'da',
      new Map([
        ['2024', 2900],
        ['2025', 2900],
      ]),
    );
    const meeting = { language: 'da-DK', date: '2025-03-01' } as Meeting;
    expect(folderOf(meeting, parts)).toBe('da/2025-2025');
  });
});

/** Lays an index where one of several of its language lies: their program stands beside them. */
async function asPart(index: string, folder: string): Promise<void> {
  const paths = await readdir(index, { recursive: true, withFileTypes: true });
  const files = await Promise.all(
    paths
      .filter((one) => one.isFile())
      .map(async (one): Promise<[string, Uint8Array]> => {
        const path = join(one.parentPath, one.name);
        return [relative(index, path), await readFile(path)];
      }),
  );
  for (const [path, bytes] of arrangeBundle(new Map(files), 'da', true)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), bytes);
  }
}

describe('on the page', () => {
  let sample: Sample;
  let room: string;
  let page: Page;

  const write = (folder: string, year: string, text: string) =>
    writeFiles(join(room, folder), {
      'index.md': '---\ntitle: Møder\norganization: Søby Kommune\n---\n',
      'raad/index.md': '---\nname: Rådet\nsections:\n  - { id: sager, title: Sager }\n---\n',
      [`raad/${year}-03-05/index.md`]: `---\ndate: ${year}-03-05\nstart: '10:00'\nstatus: published\n---\n`,
      [`raad/${year}-03-05/sag.md`]: `---\ntitle: Sag fra ${year}\nsection: sager\n---\n\n${text}\n`,
    });

  beforeAll(async () => {
    room = await mkdtemp(join(tmpdir(), 'dagsorden-test-'));
    await write('old', '2019', 'En cykelsti langs fjorden.');
    await write('new', '2026', 'En cykelsti langs havnen.');
    const old = await serveContent(join(room, 'old'), join(room, 'old-site'), '--no-pdf');
    await old.close();
    sample = await serveContent(join(room, 'new'), join(room, 'site'), '--no-pdf');
    const search = (site: string, folder = '') => join(room, site, 'search/da', folder);
    await cp(search('site'), search('kept'), { recursive: true });
    await asPart(search('kept'), search('site', '2026-2026'));
    await asPart(search('old-site'), search('site', '2019-2019'));
    const parts = ['2026', '2019'].map((year) => ({
      folder: `da/${year}-${year}`,
      language: 'da',
      from: year,
      to: year,
    }));
    const file = join(room, 'site/search/index.html');
    const written = JSON.stringify(parts).replaceAll('"', '&#x22;');
    await writeFile(file, (await readFile(file, 'utf8')).replace(/data-parts="[^"]*"/, `data-parts="${written}"`));
    ({ page } = await sample.open('search/'));
  });
  afterAll(async () => {
    await sample.close();
    await rm(room, { recursive: true });
  });

  const find = async (query: string) => {
    await page.goto(`${sample.base}search/?q=${query}`);
    await page.waitForSelector('.search-results[aria-busy=false]');
  };
  const titles = () => page.$$eval('.search-results h2', (all) => all.map((one) => one.textContent ?? ''));
  const status = () => page.$eval('.search-status', (one) => one.textContent);

  test('the newest years are asked first, the reader is told which, and asks for the earlier ones', async () => {
    await find('cykelsti');
    expect(await titles()).toEqual(['1.1 Sag fra 2026']);
    expect(await status()).toBe('1 resultat i møder fra 2026');
    expect(await page.$eval('.search-older', (button) => button.textContent)).toBe('Søg også i møder fra 2019');
    await page.click('.search-older');
    await page.waitForFunction("document.querySelectorAll('.search-results > li').length === 2");
    expect((await titles()).sort()).toEqual(['1.1 Sag fra 2019', '1.1 Sag fra 2026']);
    expect(await status()).toBe('2 resultater');
    expect(await page.$eval('.search-older', (button) => button.hasAttribute('hidden'))).toBe(true);
  });

  test('what stands only in earlier years is found without asking', async () => {
    await find('fjorden');
    expect(await titles()).toEqual(['1.1 Sag fra 2019']);
  });

  test('years share the program, which is loaded once, whatever is asked for and found nowhere', async () => {
    const fresh = await sample.open('search/');
    const asked: string[] = [];
    fresh.page.on('request', (request) => asked.push(request.url()));
    await fresh.page.goto(`${sample.base}search/?q=tryllefløjte`);
    await fresh.page.waitForSelector('.search-results[aria-busy=false]');
    expect(asked.some((address) => address.includes('2019-2019'))).toBe(true);
    const programs = asked.filter((address) => /pagefind\.js|\.pagefind$/.test(address));
    expect(new Set(programs).size).toBe(2);
    expect(programs.filter((address) => /20\d\d-/.test(address))).toEqual([]);
    expect(fresh.problems).toEqual([]);
    await fresh.page.close();
  });

  test('years that are chosen at once are opened one after another', async () => {
    const fresh = await sample.open('search/');
    const counts = await fresh.page.evaluate(`import('${sample.base}assets/search-index.js').then(async (index) => {
      index.startAsking(['2019', '2026']);
      const none = { council: [], year: [], kind: [], case: [] };
      const { found } = await index.ask({ query: 'cykelsti', chosen: none, newest: false }, false);
      return found.map(({ length }) => length);
    })`);
    expect(counts).toEqual([1, 1]);
    expect(fresh.problems).toEqual([]);
    await fresh.page.close();
  });

  test('the index of the earlier years is not loaded before', async () => {
    const fresh = await sample.open('search/?q=havnen');
    await fresh.page.waitForSelector('.search-results > li');
    const loaded = [...fresh.weights.keys()];
    expect(loaded.some((address) => address.includes('2026-2026'))).toBe(true);
    expect(loaded.filter((address) => address.includes('2019-2019'))).toEqual([]);
    await fresh.page.close();
  });
});
