/*
 * A citizen looks for what the council does about artificial intelligence: by the way the pages lead, by search, and by
 * the case number of a letter. Then a calendar program follows the council, and a script reads the same facts as data.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import ICAL from 'ical.js';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSample, type Sample } from './serve-sample.ts';

const title = 'Principper for brug af kunstig intelligens i sagsbehandlingen';
const item = 'it-arkitekturraadet/2026-09-17/principper-for-ai/';

let sample: Sample;

beforeAll(async () => {
  sample = await openSample();
});
afterAll(() => sample.close());

/** Text with the spaces that keep words together read as spaces. */
const readable = (text: string | null) => (text ?? '').replaceAll('\u00a0', ' ');

/** Follows the first link in the text of the page that says so. */
async function follow(page: Page, text: string, within = 'main'): Promise<void> {
  const link = await page.waitForSelector(
    `${within} ::-p-xpath(.//a[contains(translate(., "\u00a0", " "), "${text}")])`,
  );
  await Promise.all([page.waitForNavigation(), link?.click()]);
}

async function expectItem(page: Page): Promise<void> {
  expect(page.url().replace(/#.*$/, '')).toBe(sample.base + item);
  expect(await page.$eval('h1', (heading) => heading.textContent)).toContain(title);
}

test('the pages lead from the front to the item', async () => {
  const { page, problems } = await sample.open('');
  await follow(page, 'It-Arkitekturrådet', 'header');
  await follow(page, '17. september 2026');
  await follow(page, 'Principper for brug af kunstig', 'nav.contents');
  // The contents lead to the place on the page, the heading there to the item's own page.
  expect(new URL(page.url()).hash).toBe('#principper-for-ai');
  await Promise.all([page.waitForNavigation(), page.click('#principper-for-ai a[href]')]);
  await expectItem(page);
  expect(problems).toEqual([]);
  await page.close();
});

test('search finds the item by its subject', async () => {
  const { page, problems } = await sample.open('');
  await page.type('header input[type=search]', 'kunstig intelligens');
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
  await follow(page, title);
  await expectItem(page);
  expect(problems).toEqual([]);
  await page.close();
});

test('the case number leads to all that there is about the case', async () => {
  const { page, problems } = await sample.open('case/sag-2026-02087/');
  expect(await page.$eval('h1', (heading) => heading.textContent)).toContain('SAG-2026-02087');
  expect(readable(await page.$eval('main', (main) => main.textContent))).toContain('11. juni 2026');
  await follow(page, title);
  await expectItem(page);
  await follow(page, 'SAG-2026-02087');
  expect(page.url()).toBe(`${sample.base}case/sag-2026-02087/`);
  expect(problems).toEqual([]);
  await page.close();
});

test('a calendar program gets the meeting, and a script the same facts', async () => {
  const { page } = await sample.open('it-arkitekturraadet/');
  const address = await page.$eval('a[href^="webcal:"]', (link) => link.getAttribute('href'));
  await page.close();
  const calendar = await (await fetch((address ?? '').replace(/^webcal:/, 'http:'))).text();
  const events = new ICAL.Component(ICAL.parse(calendar))
    .getAllSubcomponents('vevent')
    .map((one) => new ICAL.Event(one));
  const event = events.find(({ startDate }) => startDate.toString().startsWith('2026-09-17'));
  const data = JSON.parse(await readFile(join(sample.folder, 'it-arkitekturraadet/2026-09-17/agenda.json'), 'utf8'));
  const { date, start, end, place } = data.meeting;
  expect(event?.startDate.toString()).toBe(`${date}T${start}:00`);
  expect(event?.endDate.toString()).toBe(`${date}T${end}:00`);
  expect(event?.location).toBe(place);
  const items: Array<{ title: string; url: string; case: string[] }> = data.sections.flatMap(
    (section: { items: unknown[] }) => section.items,
  );
  const found = items.find((one) => one.title === title);
  expect(found).toMatchObject({ url: sample.base + item, case: ['SAG-2026-02087', 'SAG-2025-00931'] });
});
