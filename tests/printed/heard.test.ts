/* What is only seen, as a screen reader has it: added, deleted, highlighted, signs, deep headings, divided words. */
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { allNodes, findAll, type Node, readTree, speak } from '../pdf/structure-tree.ts';
import { type BuiltTree, buildTree, siteFile, writeCouncil, writeMeeting } from './content-tree.ts';
import { openDocument, type PrintedPdf, squash } from './document.ts';

const long =
  'Kommunalbestyrelsesmedlemmernes forvaltningsafgørelser om økonomiudvalgsmøderne og arbejdsmarkedsuddannelsesfondens bestyrelsesmedlemmer, idet sundhedsforvaltningens institutionsbestyrelser og beredskabskommissionens repræsentantskabsmedlemmer er enige.';
const body = `## Baggrund

Mødet holdes den <del>12. maj</del> <ins>14. maj</ins> i <mark>rådhushallen</mark>, og ~~det er aflyst~~ det står fast.

Her er <ins>et stykke med [et link](https://example.org/) og **fed** tekst</ins> i. <span lang="en">The <del>old</del> house</span>.

<ins>

Et nyt afsnit.

- første
- sidste

</ins>

### Tre

#### Fire

##### Fem

###### Seks

${[1, 2, 3].map((number) => `Sag ${number}: ${long}`).join('\n\n')}
`;

let built: BuiltTree;
let document: PrintedPdf;
let tree: Node;

beforeAll(async () => {
  const late = { order: 2, late: '2026-01-08', withdrawn: 'taget af' };
  built = await buildTree({
    ...siteFile,
    ...writeCouncil('raad'),
    ...writeMeeting('raad/2026-01-10', [
      { title: 'Mødeplan', body, fields: { order: 1 } },
      { title: 'Havnen', body: '## Baggrund\n\nTekst.', fields: late },
    ]),
  });
  document = await openDocument(join(built.dist, 'raad/2026-01-10/agenda.pdf'));
  tree = await readTree(document.bytes);
});
afterAll(() => built.remove());

const tidy = (node: Node | string): string => speak(node).replace(/\s+/g, ' ').trim();
const heard = (): string => tidy(tree);

describe('passages', () => {
  test('that are added, deleted or highlighted say so, at their beginning and end', () => {
    expect(heard()).toContain(
      'Mødet holdes den slettet: 12. maj, slut indsat: 14. maj, slut i fremhævet: rådhushallen, slut, og slettet: det er aflyst, slut det står fast.',
    );
  });

  test('keep what is in them: links, languages, paragraphs, lists', () => {
    expect(heard()).toContain(
      'Her er indsat: et stykke med et link og fed tekst, slut i. The slettet: old, slut house.',
    );
    expect(heard()).toMatch(/indsat: Et nyt afsnit\.\s?•\s?første\s?•\s?sidste, slut/);
    expect(findAll(tree, 'Link').map(tidy)).toContain('et link');
    const english = findAll(tree, 'Span').find(({ lang }) => lang === 'en');
    expect(english && tidy(english)).toBe('The slettet: old, slut house');
    expect(allNodes(tree).filter(({ lang }) => lang?.includes('-x-'))).toEqual([]);
  });

  test('are searched and copied as they stand', () => {
    const text = document.pages.flatMap((page) => page.body.map((line) => line.text)).join(' ');
    expect(text).toContain('Mødet holdes den 12. maj 14. maj i rådhushallen, og det er aflyst det står fast.');
    expect(text).not.toMatch(/indsat|slettet|fremhævet/);
  });
});

test('signs behind titles are set apart from these', () => {
  const titles = findAll(tree, 'H2').map(tidy);
  expect(titles).toContain('2.2 Havnen (Tillægspunkt) (Udgået)');
});

test('headings are told apart by level down to the last that Markdown has', () => {
  const headings = allNodes(tree).filter(({ own }) => /^(Title|H\d+)$/.test(own));
  const own = headings.map((node) => `${node.own} ${tidy(node)}`);
  expect(own.slice(0, 3)).toEqual([expect.stringMatching(/^Title /), 'H1 Indhold', expect.stringMatching(/^H1 1\. /)]);
  expect(own).toEqual(
    expect.arrayContaining(['H2 2.1 Mødeplan', 'H3 Baggrund', 'H4 Tre', 'H5 Fire', 'H6 Fem', 'H7 Seks']),
  );
  // Readers of PDF 1.7 know the title as a heading, and six levels.
  expect(headings.map(({ type }) => type)).toEqual(headings.map(({ own }) => ({ Title: 'H1', H7: 'H6' })[own] ?? own));
});

describe('a word that is divided at a line’s end', () => {
  test('is one word for readers', () => {
    const words = findAll(tree, 'Span').flatMap(({ replacement }) => replacement ?? []);
    const divided = words.filter((word) => long.includes(word.trim()));
    expect(divided.length).toBeGreaterThan(1);
    for (const number of [1, 2, 3]) expect(heard()).toContain(`Sag ${number}: ${long}`);
  });

  test('is found and copied whole', () => {
    const text = squash(document.pages.flatMap((page) => page.body.map((line) => line.text)).join(''));
    expect(text.split(squash(long))).toHaveLength(4);
  });
});
