/* Covers that hold more than usual: the space above the title gives way; what does not fit goes on, on a page of its own. */
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BuiltTree, buildTree, siteFile, writeCouncil, writeMeeting } from './content-tree.ts';
import { openDocument, type PrintedPdf } from './document.ts';
import { findHeadings, isContents, listHeadings, readAgenda, readContents } from './headings.ts';

const text = 'Rådet arbejder for, at det, som én kommune bygger, kan bruges af den næste. ';
const covers = { kort: text, laengere: text.repeat(16), 'for-langt': `${text.repeat(12)}\n\n`.repeat(4) };

let built: BuiltTree;

beforeAll(async () => {
  const councils = Object.entries(covers).map(([id, body]) => ({
    ...writeCouncil(id, { name: `Rådet ${id}`, body: `${body}\n\nSidste ord om rådet.` }),
    ...writeMeeting(`${id}/2026-01-10`, [{ title: 'Et punkt', body: 'Tekst.' }]),
  }));
  built = await buildTree(Object.assign({}, siteFile, ...councils));
});
afterAll(() => built.remove());

describe.each([
  ['kort', 1],
  ['laengere', 1],
  ['for-langt', 2],
])('%s', (council, pages) => {
  let document: PrintedPdf;
  beforeAll(async () => {
    document = await openDocument(join(built.dist, council, '2026-01-10/agenda.pdf'));
  });

  test(`takes ${pages} of the pages, without header and footer, to its last word`, () => {
    const cover = document.pages.slice(0, document.pages.findIndex(isContents));
    expect(cover).toHaveLength(pages);
    expect(cover.at(-1)?.body.at(-1)?.text).toBe('Sidste ord om rådet.');
    expect(cover.flatMap(({ header, footer }) => [...header, ...footer])).toEqual([]);
  });

  test('leaves the contents a page of their own, with the right pages', async () => {
    const contents = document.pages.find(isContents);
    expect(contents?.body[0]?.text).toBe('Indhold');
    expect(contents?.body).toHaveLength(5);
    const headings = listHeadings(await readAgenda(join(built.dist, council, '2026-01-10/agenda.json')));
    expect(findHeadings(document)).toEqual(headings);
    expect(readContents(document)).toEqual(headings);
  });
});

test('the title moves up where the text is long', async () => {
  const heights = ['kort', 'laengere'].map(async (council) => {
    const { pages } = await openDocument(join(built.dist, council, '2026-01-10/agenda.pdf'));
    return pages[0]?.body.find((line) => line.text === 'Dagsorden 2026')?.y ?? 0;
  });
  const [short = 0, long = 0] = await Promise.all(heights);
  expect(long).toBeGreaterThan(short + 20);
});
