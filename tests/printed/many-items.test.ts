/* Agendas of sizes and shapes that the sample has not. */
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  type BuiltTree,
  buildTree,
  type ContentFiles,
  type ItemText,
  siteFile,
  writeCouncil,
  writeMeeting,
} from './content-tree.ts';
import { openDocument, type PrintedPdf, squash } from './document.ts';
import {
  type AgendaJson,
  findHeadings,
  findStrandedHeadings,
  isContents,
  listHeadings,
  listOutline,
  readAgenda,
  readContents,
} from './headings.ts';

const paragraph = 'Sekretariatet har gennemgået sagen og foreslår, at rådet drøfter den på mødet. '.repeat(4);
const longWord = 'arkitekturstyringssamarbejdsudvalg'.repeat(4).slice(0, 120);
const longTitle = `${'Fælles retningslinjer for styring af arkitektur på tværs af kommuner '.repeat(5).slice(0, 298)}ne`;
const wordTitle = `Orientering om ${longWord} og ${'andre lange ord i titler, som går ud over linjen, '.repeat(4).slice(0, 160)}ja`;

const content: ContentFiles = {
  ...siteFile,
  ...writeCouncil('raad'),
  ...writeCouncil('tomt-raad', { name: 'Det tomme råd' }),
  ...writeMeeting('raad/2026-01-10', listItems(90)),
  ...writeMeeting('raad/2026-02-10', listItems(300)),
  ...writeMeeting('raad/2026-03-10', [
    { title: longTitle, body: paragraph },
    { title: wordTitle, body: paragraph },
  ]),
  ...writeMeeting('raad/2026-04-10', []),
  ...writeMeeting('raad/2026-05-10', [{ title: 'Kun et punkt', section: 'siden' }], 'Mødet åbner med en rundvisning.'),
};

/** Items of differing length, in all three sections. */
function listItems(count: number): ItemText[] {
  return Array.from({ length: count }, (_, index) => ({
    title: `Sag nummer ${index + 1}${' med en noget længere titel'.repeat(index % 4)}`,
    section: ['siden', 'sager', 'eventuelt'][Math.floor((index * 3) / count)] ?? 'sager',
    fields: index % 5 === 0 ? {} : { case: `SAG-${index}`, responsible: ['Sekretariatet'] },
    body:
      index % 7 === 0 ? '' : `## Baggrund\n\n${paragraph.repeat(1 + (index % 3))}\n\n## Indstilling\n\n${paragraph}`,
  }));
}

let built: BuiltTree;

beforeAll(async () => {
  built = await buildTree(content);
});
afterAll(() => built.remove());

test('the tree builds', () => {
  expect(built.stderr).toContain('Built 5 meetings');
  expect(built.code).toBe(0);
});

describe.each([
  ['90 items', '2026-01-10', 93, 2],
  ['300 items', '2026-02-10', 303, 7],
  ['titles of 300 characters', '2026-03-10', 5, 1],
  ['no items', '2026-04-10', 3, 1],
  ['an opening text', '2026-05-10', 4, 1],
])('an agenda with %s', (_, meeting, count, contentsPages) => {
  let agenda: AgendaJson;
  let document: PrintedPdf;
  beforeAll(async () => {
    const folder = join(built.dist, 'raad', meeting);
    agenda = await readAgenda(join(folder, 'agenda.json'));
    document = await openDocument(join(folder, 'agenda.pdf'));
  });

  test('has the same pages in contents, headings, agenda.json and outline', () => {
    const headings = listHeadings(agenda);
    expect(headings).toHaveLength(count);
    expect(headings.filter(({ page }) => page === null)).toEqual([]);
    expect(findHeadings(document)).toEqual(headings);
    expect(readContents(document)).toEqual(headings);
    expect(listOutline(document)).toEqual(headings);
  });

  test(`has its contents from page 2, on ${contentsPages} or more`, () => {
    const contents = document.pages.filter(isContents).map((page) => page.number);
    expect(contents.length).toBeGreaterThanOrEqual(contentsPages);
    expect(contents).toEqual(contents.map((_page, index) => index + 2));
  });

  test('keeps titles within the page and number columns clear', () => {
    for (const page of document.pages) {
      const runs = page.body.flatMap((line) => line.runs);
      expect(runs.filter((run) => run.right > page.width - 80 || run.x < 80)).toEqual([]);
    }
    for (const line of document.pages.filter(isContents).flatMap((page) => page.body)) {
      const title = line.runs.filter((run) => run.x < 485).map((run) => run.right);
      expect(Math.max(0, ...title)).toBeLessThan(485);
    }
  });

  test('starts sections on new pages where it is long enough', () => {
    const pages = agenda.sections.map((section) => section.page);
    if (count < 50) {
      // A short one goes on where the section before it ended.
      expect(pages).toEqual([...pages].sort((a, b) => (a ?? 0) - (b ?? 0)));
      expect(new Set(pages).size).toBeLessThan(pages.length);
      return;
    }
    expect(new Set(pages).size).toBe(pages.length);
    for (const section of agenda.sections) {
      expect(document.pages[(section.page ?? 0) - 1]?.body[0]?.text).toBe(`${section.number}. ${section.title}`);
    }
  });

  test('leaves no heading last on its page but that of an empty section or item', () => {
    const bare = new Set(
      agenda.sections.flatMap((section) => [
        ...(section.items.length === 0 ? [squash(`${section.page}: ${section.number}. ${section.title}`)] : []),
        ...section.items
          .filter((item, index) => item.parts.length === 0 && index === section.items.length - 1)
          .map((item) => squash(`${item.page}: ${item.number} ${item.title}`)),
      ]),
    );
    expect(findStrandedHeadings(document).filter((heading) => !bare.has(squash(heading)))).toEqual([]);
  });
});

test('an opening text stands after the contents, above the first section', async () => {
  const document = await openDocument(join(built.dist, 'raad/2026-05-10/agenda.pdf'));
  const lines = document.pages[2]?.body.map((line) => line.text);
  expect(lines?.slice(0, 3)).toEqual(['Mødet åbner med en rundvisning.', '1. Siden sidst', '1.1 Kun et punkt']);
});

test('a long word in a title is divided, and nothing of it is lost', async () => {
  const document = await openDocument(join(built.dist, 'raad/2026-03-10/agenda.pdf'));
  const titles = findHeadings(document).map(({ title }) => title);
  expect(titles).toContain(squash(wordTitle));
  expect(longTitle).toHaveLength(300);
  expect(longWord).toHaveLength(120);
});

test('a council without meetings has a page and no PDF', async () => {
  await access(join(built.dist, 'tomt-raad/index.html'));
  await expect(access(join(built.dist, 'tomt-raad/agenda.pdf'))).rejects.toThrow('ENOENT');
});
