/*
 * Forty questions as people type them, to items as real agendas have them (Danish and German municipalities, invented
 * places): with the letters of other keyboards, parts of compounds, case numbers as letters quote them, slips.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Sample, serveContent, subPath } from '../browser/serve-sample.ts';
import { writeFiles } from '../support/folders.ts';

const council = (name: string, language: string) =>
  `---\nname: ${name}\nlanguage: ${language}\nsections:\n  - { id: sager, title: Sager }\n---\n`;
const meeting = (date: string) => `---\ndate: ${date}\nstart: '10:00'\nstatus: published\n---\n`;
const item = (title: string, number: string, text: string) =>
  `---\ntitle: '${title}'\nsection: sager\ncase: '${number}'\n---\n\n${text}\n`;

const danish = {
  aabenraa: item('Helhedsplan for Åbenrå midtby', 'SAG-2026-02087', 'Planen gælder Mælkevejen, Søgården og Ærøgade.'),
  anlaeg: item('Anlægsbevilling til ny idrætshal', '04.08.00-P20-3-26', 'Hallen koster 1.250.000 kr. i 2027.'),
  bestyrelse: item(
    'Valg til skolebestyrelserne',
    '26/4711',
    'Forældrerepræsentanter vælges i maj.[^1]\n\n[^1]: Folkeskoleloven.',
  ),
  spildevand: item('Spildevandsplan 2027–2030', 'S-2026-77', 'Kloakering af sommerhusområdet ved Aakirkevej.'),
  lokalplan: item(
    'Lokalplanforslag for boliger ved havnen',
    'SAG-2026-00412',
    'Byggeri i tre etager. Telefon 12 34 56 78.',
  ),
  dagpleje: item('Takster for dagpleje og vuggestue', 'SAG-2026-00099', 'Taksterne følger pris- og lønudviklingen.'),
};

const german = {
  strasse: item('Ausbau der Königstraße in Großenhain', 'VO/2026/0815', 'Der Straßenausbau beginnt am Südufer.'),
  haushalt: item('Haushaltssatzung für das Jahr 2027', 'BV-26-0123', 'Die Grundsteuerhebesätze bleiben gleich.'),
  schule: item(
    'Sanierung der Grundschule am Mühlenweg',
    'DS 2026/44',
    'Die Turnhallensanierung kostet 2 350 000 Euro.',
  ),
  verkehr: item('Verkehrsberuhigung in der Gässchengasse', 'AN-2026-9', 'Die Geschwindigkeitsbegrenzung gilt ab Mai.'),
};

const questions: ReadonlyArray<readonly [query: string, expected: string]> = [
  ['Åbenrå', 'aabenraa'],
  ['aabenraa', 'aabenraa'],
  ['abenra', 'aabenraa'],
  ['maelkevejen', 'aabenraa'],
  ['malkevejen', 'aabenraa'],
  ['sogarden', 'aabenraa'],
  ['soegaarden', 'aabenraa'],
  ['søgaarden', 'aabenraa'],
  ['aeroegade', 'aabenraa'],
  ['åkirkevej', 'spildevand'],
  ['bevilling', 'anlaeg'],
  ['bevillinger', 'anlaeg'],
  ['hal', 'anlaeg'],
  ['bestyrelse', 'bestyrelse'],
  ['repraesentanter', 'bestyrelse'],
  ['sommerhus', 'spildevand'],
  ['område', 'spildevand'],
  ['lokalplan', 'lokalplan'],
  ['forslag', 'lokalplan'],
  ['SAG-2026-02087', 'aabenraa'],
  ['sag 2026 02087', 'aabenraa'],
  ['sag202602087', 'aabenraa'],
  ['2026-02087', 'aabenraa'],
  ['02087', 'aabenraa'],
  ['2087', 'aabenraa'],
  ['04.08.00-P20', 'anlaeg'],
  ['264711', 'bestyrelse'],
  ['1250000', 'anlaeg'],
  ['1 250 000', 'anlaeg'],
  ['12345678', 'lokalplan'],
  ['bevillng', 'anlaeg'],
  ['vugestue', 'dagpleje'],
  ['dagplejje', 'dagpleje'],
  ['spidlevandsplan', 'spildevand'],
  ['strasse', 'strasse'],
  ['Koenigstrasse', 'strasse'],
  ['konigstraße', 'strasse'],
  ['grossenhain', 'strasse'],
  ['suedufer', 'strasse'],
  ['satzung', 'haushalt'],
  ['Hebesätze', 'haushalt'],
  ['BV 26 0123', 'haushalt'],
  ['muehlenweg', 'schule'],
  ['sanierung turnhalle', 'schule'],
  ['2350000', 'schule'],
  ['gaesschengasse', 'verkehr'],
  ['begrenzung', 'verkehr'],
  ['Verkehrsberuigung', 'verkehr'],
  // As the site's synonyms say.
  ['daginstitution', 'dagpleje'],
  ['kloaknet', 'spildevand'],
  ['sportshal', 'anlaeg'],
  ['verkehrsführung', 'verkehr'],
];

const synonyms =
  '[[dagpleje, daginstitution], [kloakering, kloaknet], [idrætshal, sportshal, IT], [Verkehrsberuhigung, Verkehrsführung]]';

let sample: Sample;
let room: string;
let page: Page;

beforeAll(async () => {
  room = await mkdtemp(join(tmpdir(), 'dagsorden-test-'));
  const files = (folder: string, items: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(items).map(([name, text]) => [`${folder}/${name}.md`, text]));
  await writeFiles(join(room, 'content'), {
    'index.md': `---\ntitle: Møder\norganization: Søby Kommune\nsynonyms: ${synonyms}\n---\n`,
    'raad/index.md': council('Byrådet', 'da'),
    'raad/2026-09-17/index.md': meeting('2026-09-17'),
    ...files('raad/2026-09-17', danish),
    'rat/index.md': council('Stadtrat', 'de'),
    'rat/2026-09-20/index.md': meeting('2026-09-20'),
    ...files('rat/2026-09-20', german),
  });
  sample = await serveContent(join(room, 'content'), join(room, 'site'), '--no-pdf');
  ({ page } = await sample.open('search/', { width: 360 }));
});
afterAll(async () => {
  await sample.close();
  await rm(room, { recursive: true });
});

/** Asks the open page, as a reader does who goes on from one question to the next. */
async function ask(query: string): Promise<string[]> {
  await page.evaluate(`{
    document.querySelector('.search-status').textContent = '';
    document.querySelector('.search-form [name=q]').value = ${JSON.stringify(query)};
    document.querySelector('.search-form').requestSubmit();
  }`);
  await page.waitForFunction("document.querySelector('.search-status').textContent !== ''");
  const addresses = await page.$$eval('.search-results h2 a', (links) =>
    links.map((link) => link.getAttribute('href')),
  );
  return addresses.map((address) => (address ?? '').replace(subPath, '').split('/')[2] ?? '');
}

describe('the first answer to', () => {
  test.each(questions)('%s is %s', async (query, expected) => {
    expect((await ask(query))[0]).toBe(expected);
  });
});

test('what is found by other letters shows the passage, and no sign that leads back from a note', async () => {
  await ask('soegaarden');
  expect(await page.$$eval('mark', (marks) => marks.map((mark) => mark.textContent))).toEqual(['Søgården']);
  await ask('forældrerepræsentanter');
  const text = await page.$eval('.search-results', (list) => list.textContent);
  expect(text).toContain('maj.');
  expect(text).not.toContain('↩');
});

test('a slip is told', async () => {
  await ask('bevillng');
  expect(await page.$eval('.search-status', (status) => status.textContent)).toBe(
    'Ingen resultater for »bevillng«. Her er resultater for »bevilling«. 1 resultat',
  );
});

test('on a phone the first answer is on the first screen, and the choices are folded', async () => {
  await page.setViewport({ width: 360, height: 800 });
  await ask('lokalplan');
  const first = await page.$eval('.search-results > li', (one) => one.getBoundingClientRect().bottom);
  expect(first).toBeLessThan(800);
  expect(await page.$eval('.search-filters', (filters) => filters.hasAttribute('open'))).toBe(false);
});

test('opened, the choices tell how many there would be, and offer none that finds nothing', async () => {
  await ask('lokalplan');
  await page.click('.search-filters summary');
  await page.waitForFunction("document.querySelector('.search-filters label span').textContent !== ''");
  const labels = await page.$$eval('.search-filters label', (all) =>
    all.filter((one) => one.checkVisibility()).map((one) => one.textContent?.trim()),
  );
  expect(labels).toContain('Byrådet (1)');
  expect(labels.filter((label) => label?.includes('Stadtrat'))).toEqual([]);
});

test('without scripts the page says where to look', async () => {
  const { page: plain } = await sample.open('');
  await plain.setJavaScriptEnabled(false);
  await plain.goto(`${sample.base}search/`);
  expect(await plain.$eval('.search-form', (form) => form.checkVisibility())).toBe(false);
  const links = await plain.$$eval('main a', (all) => all.map((link) => link.getAttribute('href')));
  expect(links).toEqual(['../raad/', '../rat/']);
  await plain.close();
});
