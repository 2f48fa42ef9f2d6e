/* The paper: Letter where American readers print, A4 elsewhere, what the site says before both, and its own style last. */
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BuiltTree, buildTree, siteFile, writeCouncil, writeMeeting } from './content-tree.ts';
import { openDocument } from './document.ts';
import { drawPng } from './images.ts';

const a4 = [595, 842];
const letter = [612, 792];
const meeting = 'board/2026-01-10';
const columns = Array.from({ length: 12 }, (_, index) => `Column${index}`);
const wide = `| ${columns.join(' | ')} |\n|${'---|'.repeat(12)}\n| ${columns.join(' | ')} |\n`;
const attachments = [
  { title: 'Plan', file: 'plan.png' },
  { title: 'Note', file: 'note.txt' },
];
const items = [
  { title: 'Budget', fields: { attachments }, body: `Text. [Plan](plan.png), [note](note.txt).\n\n${wide}` },
];
const files = {
  ...writeMeeting(meeting, items),
  [`${meeting}/plan.png`]: drawPng(300, 4000),
  [`${meeting}/note.txt`]: 'A note.\n',
};
const site = (more: object) => ({
  'index.md': `---\n${JSON.stringify({ title: 'Agendas', organization: 'City', url: 'https://www.example.org/', ...more })}\n---\n`,
});

const built = new Map<string, BuiltTree>();

beforeAll(async () => {
  const american = { ...files, ...writeCouncil('board', { language: 'en-US' }) };
  built.set('american', await buildTree({ ...siteFile, ...american }));
  built.set('a4', await buildTree({ ...site({ paper: 'a4' }), ...american }));
  built.set('letter', await buildTree({ ...site({ paper: 'letter' }), ...files, ...writeCouncil('board') }));
  const style = '@page { size: A5; margin: 20mm 14mm 18mm }\n@page wide { size: A5 landscape }\n';
  built.set('own', await buildTree({ ...siteFile, ...american, 'theme-print.css': style }));
});
afterAll(() => Promise.all([...built.values()].map((tree) => tree.remove())));

async function readSizes(tree: string, file: string) {
  const { pages } = await openDocument(join(built.get(tree)?.dist ?? '', meeting, file));
  return pages.map(({ width, height }) => [Math.round(width), Math.round(height)]);
}

const turned = ([width, height]: number[]) => [height, width];

test.each([
  ['american', letter],
  ['a4', a4],
  ['letter', letter],
  ['own', [420, 595]],
] as const)('the agenda of %s', async (tree, paper) => {
  const sizes = await readSizes(tree, 'agenda.pdf');
  // Cover, contents, the item, and its table on a page of its own.
  expect(sizes.slice(0, 2)).toEqual([paper, paper]);
  expect(sizes).toContainEqual(turned([...paper]));
  expect(sizes.filter(([width = 0, height = 0]) => width < height)).toEqual(
    sizes.filter(([width = 0, height = 0]) => width < height).map(() => paper),
  );
});

test.each([
  ['american', letter],
  ['a4', a4],
])('the packet of %s: separators and what was printed for it', async (tree, paper) => {
  const agenda = await readSizes(tree, 'agenda.pdf');
  const packet = await readSizes(tree, 'packet.pdf');
  const [width = 0, height = 0] = paper;
  const stamped = [width, height + 31];
  expect(packet.slice(agenda.length)).toEqual([paper, stamped, paper, stamped]);
});
