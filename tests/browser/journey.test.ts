/*
 * The whole way of a citizen without a mouse and without eyes: find, read, follow, compare versions, download. Every step
 * is taken with the keyboard, and what a screen reader would say comes from the browser's accessibility tree.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { councilIndex, item, siteIndex } from '../support/content.ts';
import { openSite } from '../support/site-in-git.ts';
import { openSample, type Sample, serveContent } from './serve-sample.ts';

const meeting = 'it-arkitekturraadet/2026-09-17/';
const title = '2.2 Principper for brug af kunstig intelligens i sagsbehandlingen';

let sample: Sample;
let amended: Sample;
let room: string;

beforeAll(async () => {
  sample = await openSample();
  room = await mkdtemp(join(tmpdir(), 'dagsorden-test-'));
  const index = '---\ndate: 2026-09-17\nstart: 10:00\nstatus: published\n---\n';
  const files = { 'index.md': siteIndex, 'it/index.md': councilIndex, 'it/2026-09-17/index.md': index };
  const site = await openSite({ ...files, 'it/2026-09-17/plan.md': item('Plan') }, room);
  await site.commit(1);
  await site.commit(2, { 'it/2026-09-17/plan.md': item('Ny plan') });
  amended = await serveContent(join(room, 'content'), join(room, 'dist'), '--no-pdf', '--no-search');
});
afterAll(async () => {
  await sample.close();
  await amended.close();
  await rm(room, { recursive: true });
});

/** What is said of the element that has the keyboard: `link: Hent som PDF`. */
async function heard(page: Page): Promise<string> {
  const focused = (await page.evaluateHandle('document.activeElement')) as ElementHandle;
  const node = await page.accessibility.snapshot({ root: focused, interestingOnly: false });
  return readable(`${node?.role}: ${node?.name}`);
}

const readable = (text: string) => text.replaceAll('\u00a0', ' ');

/** Goes from stop to stop until one is said to be `wanted`; everything that was said on the way. */
async function tabTo(page: Page, wanted: string | RegExp): Promise<string[]> {
  const said: string[] = [];
  for (let stop = 0; stop < 120; stop += 1) {
    await page.keyboard.press('Tab');
    const now = await heard(page);
    said.push(now);
    if (typeof wanted === 'string' ? now === wanted : wanted.test(now)) return said;
  }
  throw new Error(`no stop is ${wanted}: ${said.join(' | ')}`);
}

/** Follows the link that has the keyboard. */
async function enter(page: Page): Promise<void> {
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
}

/** The headings of the page as a list of them is read out: `1 It-Arkitekturrådet, 17. september 2026`. */
async function listHeadings(page: Page): Promise<string[]> {
  const tree = await page.accessibility.snapshot({ interestingOnly: false });
  const all: string[] = [];
  const visit = (node: typeof tree): void => {
    if (node?.role === 'heading') all.push(readable(`${node.level} ${node.name}`));
    for (const child of node?.children ?? []) visit(child);
  };
  visit(tree);
  return all;
}

test('find: the field says what it searches, the answer is told, and the first result is the next link', async () => {
  const { page, problems } = await sample.open('');
  await tabTo(page, 'searchbox: Søg i dagsordener, referater og bilag');
  await page.keyboard.type('kunstig intelligens sagsbehandlingen');
  await enter(page);
  await page.waitForSelector('.search-results > li');
  const status = (await page.evaluateHandle("document.querySelector('[role=status]')")) as ElementHandle;
  const told = await page.accessibility.snapshot({ root: status, interestingOnly: false });
  expect(JSON.stringify(told)).toMatch(/"role":"status".*\d+ resultat/);
  await tabTo(page, `link: ${title}`);
  await enter(page);
  expect(page.url()).toBe(`${sample.base}${meeting}principper-for-ai/`);
  expect(problems).toEqual([]);
  await page.close();
});

test('read: the title of the page says where the reader is, the first stop leads to the text, no level is skipped', async () => {
  const { page } = await sample.open(`${meeting}principper-for-ai/`);
  expect(readable(await page.title())).toMatch(new RegExp(`^${title}, It-Arkitekturrådet, 17. september 2026 – `));
  await page.keyboard.press('Tab');
  expect(await heard(page)).toBe('link: Gå til indholdet');
  await page.keyboard.press('Enter');
  const headings = await listHeadings(page);
  expect(headings[0]).toBe(`1 ${title}`);
  expect(headings).toContain('2 Baggrund');
  const levels = headings.map((heading) => Number(heading[0]));
  expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
  await tabTo(page, /^link: SAG-2026-02087$/);
  await tabTo(page, /^link: 2\.3 /);
  await page.close();
});

test('follow: the council is one of the head, and tells how to be told of meetings', async () => {
  const { page } = await sample.open(meeting);
  await tabTo(page, 'link: It-Arkitekturrådet');
  await enter(page);
  expect(page.url()).toBe(`${sample.base}it-arkitekturraadet/`);
  expect(await listHeadings(page)).toEqual(expect.arrayContaining(['2 Kommende møder', '2 Følg møderne']));
  await tabTo(page, 'link: Abonnér i din kalender');
  expect(await page.evaluate('document.activeElement.href')).toMatch(/^webcal:.*calendar\.ics$/);
  await page.close();
});

test('compare: an amended agenda says so, leads to what changed, and to the version before, which says what it is', async () => {
  const { page } = await amended.open('it/2026-09-17/');
  await tabTo(page, 'link: Ændret den 2. september 2026');
  await page.keyboard.press('Enter');
  const changes = await page.$eval('#page_versions + ol', (list) => list.textContent ?? '');
  expect(changes).toContain('Ny plan');
  await tabTo(page, 'link: Version 1');
  await enter(page);
  expect((await listHeadings(page))[0]).toBe('1 It-rådet, 17. september 2026 (Version 1)');
  const note = await page.accessibility.snapshot({ interestingOnly: false });
  expect(readable(JSON.stringify(note))).toMatch(/"role":"note".*Dette er version 1 .*Den gælder ikke længere/);
  expect(await page.$eval('main', (main) => main.textContent)).not.toMatch(/\b[0-9a-f]{7,40}\b/);
  // Titles have the width of the page, not that of their number.
  const share = `[...document.querySelectorAll('.item > .item-heading')].map((heading) =>
    heading.querySelector('.anchor').clientWidth / heading.clientWidth)`;
  expect(Math.min(...((await page.evaluate(share)) as number[]))).toBeGreaterThan(0.9);
  await tabTo(page, 'link: Se den gældende version');
  await enter(page);
  expect(page.url()).toBe(`${amended.base}it/2026-09-17/`);
  await page.close();
});

test('download: the documents say what they are and how large, and are there', async () => {
  const { page } = await sample.open(meeting);
  await tabTo(page, 'link: Hent som PDF');
  const [address, entry] = (await page.evaluate(
    '[document.activeElement.href, document.activeElement.closest("li").textContent]',
  )) as [string, string];
  expect(readable(entry)).toMatch(/\d+ sider, \d+/);
  const answer = await fetch(address);
  expect([answer.status, answer.headers.get('content-type')]).toEqual([
    200,
    expect.stringContaining('application/pdf'),
  ]);
  await tabTo(page, 'link: Læg mødet i kalenderen');
  await page.close();
});

test('no stop holds the keyboard: it comes round to the beginning', async () => {
  const { page } = await sample.open(`${meeting}principper-for-ai/`);
  await page.keyboard.press('Tab');
  const first = await heard(page);
  const stops = await page.$$eval('a[href], button, input, summary, [tabindex="0"]', (all) => all.length);
  const said = new Set<string>();
  for (let stop = 0; stop < stops + 3; stop += 1) {
    await page.keyboard.press('Tab');
    const now = await heard(page);
    if (now === first) break;
    said.add(now);
  }
  expect(await heard(page)).toBe(first);
  expect(said.size).toBeGreaterThan(10);
  await page.close();
});
