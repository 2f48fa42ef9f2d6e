/* What readers find, in the real browser, on the built site below a sub-path and under the policy of the docs. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Sample, serveContent, subPath } from '../browser/serve-sample.ts';
import { writeSearchedContent } from './searched-content.ts';

let sample: Sample;
let room: string;
let page: Page;
let problems: string[];

beforeAll(async () => {
  room = await mkdtemp(join(tmpdir(), 'dagsorden-test-'));
  await writeSearchedContent(join(room, 'content'));
  sample = await serveContent(join(room, 'content'), join(room, 'site'), '--no-pdf');
  ({ page, problems } = await sample.open('search/'));
});
afterAll(async () => {
  await sample.close();
  await rm(room, { recursive: true });
});

interface Found {
  readonly title: string;
  readonly address: string;
  readonly text: string;
}

/** What the search page shows for its address. */
async function find(query: string): Promise<Found[]> {
  await page.goto(`${sample.base}search/?${query}`);
  await answered();
  return readFound();
}

/** The page says so when it has its results. */
async function answered(): Promise<void> {
  await page.waitForSelector('.search-results[aria-busy=false]');
}

async function readFound(): Promise<Found[]> {
  const found = await page.$$eval('.search-results > li', (items) =>
    items.map((item) => ({
      title: item.querySelector('h2')?.textContent ?? '',
      address: item.querySelector('h2 a')?.getAttribute('href') ?? '',
      text: item.textContent ?? '',
    })),
  );
  return found.map((one) => ({ ...one, address: one.address.replace(subPath, '') }));
}

async function addresses(query: string): Promise<string[]> {
  return (await find(query)).map(({ address }) => address).sort();
}

const status = () => page.$eval('.search-status', (one) => one.textContent);

const cycling = 'raad/2025-03-05/cykler/';
const together = 'raad/2026-09-17/a-kommuner/';
const enclosed = 'raad/2026-09-17/bilag/aftale.pdf';
const report = 'youth/2026-09-20/report.pdf';
const skating = 'youth/2026-09-20/skating/';

describe('finds an item', () => {
  test.each([
    ['by a word of its text', 'q=tværs', [together]],
    ['by a word of its title', 'q=samarbejde', [together]],
    ['by another form of the word', 'q=fuldmagten', [together]],
    ['without the accents of the word', 'q=cykelsti+aen', [cycling]],
    ['by a case number', 'q=24/1001', [cycling]],
    ['by a case number with letters', 'q=S-2026-77', [together]],
    ['by its decision, once there are minutes', 'q=asfaltbelægning', [cycling]],
    ['of another language, by another form of the word', 'q=committee+building', [skating]],
    ['that is closed, by its public title', 'q=handel+grund', ['raad/2026-09-17/1.3/']],
  ])('%s', async (_, query, expected) => {
    expect(await addresses(query)).toEqual(expected);
  });

  test('and leads to it', async () => {
    await find('q=tværs');
    await Promise.all([page.waitForNavigation(), page.click('.search-results h2 a')]);
    expect(page.url()).toBe(sample.base + together);
    expect(await page.$eval('h1', (one) => one.textContent)).toContain('Samarbejde med andre');
  });

  test('and says where it stands, with the words marked', async () => {
    const [found] = await find('q=tværs');
    expect(found?.title).toBe('1.1 Samarbejde med andre');
    expect(found?.text).toContain('Miljørådet, 17. september 2026');
    expect(found?.text).toContain('Prisen er a < b.');
    expect(await page.$$eval('mark', (marks) => marks.map((mark) => mark.textContent))).toEqual(['tværs.']);
    expect(await status()).toBe('1 resultat');
  });
});

describe('finds an attachment', () => {
  test('by a word of its second page, and leads there', async () => {
    const found = await find('q=regnvandsbassin');
    expect(found.map(({ address }) => address)).toEqual([`${enclosed}#page=2`]);
    expect(found[0]?.title).toBe('Aftalen');
    expect(found[0]?.text).toContain('Bilag til 1.1 Samarbejde med andre · Miljørådet');
    expect(found[0]?.text).toContain('Side 2');
    const item = await page.$eval('.search-results p a', (link) => link.getAttribute('href'));
    expect(item).toBe(subPath + together);
  });

  test('by a word far into it', async () => {
    expect(await addresses('q=thirtieth')).toEqual([`${report}#page=30`]);
  });

  test('under the filters of its item', async () => {
    expect(await addresses('q=kommune&case=26/1234')).toEqual([together, `${enclosed}#page=3`]);
    expect(await addresses('q=regnvandsbassin&year=2025')).toEqual([]);
  });
});

describe('narrows down', () => {
  test.each([
    ['to a council', 'council=youth&q=skating', [skating]],
    ['to a year', 'year=2025', [cycling]],
    ['to a kind', 'kind=decision', [cycling, skating]],
    ['to any of two kinds', 'kind=discussion&kind=information&council=raad', [together, 'raad/2026-09-17/b-bilag/']],
    ['to a case, without its attachments where no word is asked', 'case=S-2026-77', [together]],
    ['to all that is chosen', 'kind=decision&council=raad', [cycling]],
  ])('%s', async (_, query, expected) => {
    expect(await addresses(query)).toEqual(expected);
  });

  test('and orders by date where nothing else does', async () => {
    expect((await find('kind=decision')).map(({ address }) => address)).toEqual([skating, cycling]);
  });

  test('with counts that say what a choice would give', async () => {
    await find('kind=decision&council=youth');
    const labels = await page.$$eval('.search-filters label', (all) => all.map((one) => one.textContent?.trim()));
    expect(labels).toContain('Miljørådet (1)');
    expect(labels).toContain('Youth Council (1)');
    expect(labels).toContain('2025 (0)');
    expect(labels).toContain('Beslutning (1)');
  });
});

describe('finds nothing', () => {
  test.each(['xyzzy', 'bibliotek', 'aftenskole'])('of %s, whatever words it begins with', async (word) => {
    expect(await addresses(`q=${word}`)).toEqual([]);
  });

  test.each([
    ['of a closed item', ['hemmelig', 'hemmelighedsfuld', '26/6666']],
    ['of a draft', ['udkast', 'kladdeordet', '26/9999']],
    ['of a closed attachment', ['hemmelige', 'fortroligt']],
  ])('%s', async (_, queries) => {
    for (const query of queries) {
      const found = await find(`q=${query}`);
      expect(
        found.map(({ text }) => text).filter((text) => /hemmelig|udkast|kladde|6666|9999|fortroligt/i.test(text)),
      ).toEqual([]);
    }
  });

  test('and says so', async () => {
    expect(await find('q=xyzzy')).toEqual([]);
    expect(await status()).toBe('Ingen resultater for »xyzzy«. Prøv færre eller andre ord, eller fjern afgrænsninger.');
  });
});

test('more is shown where there is more, and the keyboard goes on from there', async () => {
  const found = await find('council=raad&council=youth&q=ordinary');
  expect(found).toHaveLength(10);
  await page.focus('.search-more');
  await page.keyboard.press('Enter');
  await page.waitForFunction("document.querySelectorAll('.search-results > li').length === 12");
  expect(await page.evaluate('document.activeElement.closest(".search-results > li:nth-child(11)") !== null')).toBe(
    true,
  );
  expect(await page.$eval('.search-more', (button) => button.hasAttribute('hidden'))).toBe(true);
});

test('all of it works by keyboard, and the address keeps the question', async () => {
  await page.goto(`${sample.base}${cycling}`);
  await page.focus('.site-search input');
  await page.keyboard.type('fuldmagt');
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
  await answered();
  expect(page.url()).toBe(`${sample.base}search/?q=fuldmagt`);
  expect((await readFound()).map(({ address }) => address)).toEqual([together]);
  // A choice that would find nothing is not offered.
  await page.waitForSelector('input[name=year][value="2025"]', { hidden: true });
  await page.focus('input[name=year][value="2026"]');
  await page.keyboard.press('Space');
  await page.waitForFunction("location.search.endsWith('year=2026')");
  expect(page.url()).toBe(`${sample.base}search/?q=fuldmagt&year=2026`);
  await page.focus('button[type=reset]');
  await page.keyboard.press('Enter');
  await page.waitForFunction("location.search === '?q=fuldmagt'");
  expect(page.url()).toBe(`${sample.base}search/?q=fuldmagt`);
  expect(await status()).toBe('1 resultat');
});

test('no host but the site is asked, and the policy refuses nothing', () => {
  expect(problems).toEqual([]);
});
