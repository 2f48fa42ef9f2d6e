/* The paper: Letter where American readers print, A4 elsewhere, what the site says before both, and its own style last. */
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { siteFields } from '../../src/fields/site-fields.ts';
import { locales } from '../../src/locale/index.ts';
import { type Paper, paperNames } from '../../src/paper.ts';
import { type BuiltTree, buildTree, siteFile, writeCouncil, writeMeeting } from './content-tree.ts';
import { openDocument } from './document.ts';
import { drawPng } from './images.ts';

/** In points, by the name of the size. */
const sizes: Readonly<Record<Paper, readonly number[]>> = { a4: [595, 842], letter: [612, 792] };
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
  // Where the language would have the other.
  const lands = { a4: american, letter: { ...files, ...writeCouncil('board') } };
  for (const paper of paperNames) built.set(paper, await buildTree({ ...site({ paper }), ...lands[paper] }));
  const style = '@page { size: A5; margin: 20mm 14mm 18mm }\n@page wide { size: A5 landscape }\n';
  built.set('own', await buildTree({ ...siteFile, ...american, 'theme-print.css': style }));
});
afterAll(() => Promise.all([...built.values()].map((tree) => tree.remove())));

async function readSizes(tree: string, file: string) {
  const { pages } = await openDocument(join(built.get(tree)?.dist ?? '', meeting, file));
  return pages.map(({ width, height }) => [Math.round(width), Math.round(height)]);
}

const turned = ([width, height]: readonly number[]) => [height, width];

test.each([['american', sizes.letter], ...Object.entries(sizes), ['own', [420, 595]]] as const)(
  'the agenda of %s',
  async (tree, paper) => {
    const printed = await readSizes(tree, 'agenda.pdf');
    // Cover, contents, the item, and its table on a page of its own.
    expect(printed.slice(0, 2)).toEqual([paper, paper]);
    expect(printed).toContainEqual(turned(paper));
    expect(printed.filter(([width = 0, height = 0]) => width < height)).toEqual(
      printed.filter(([width = 0, height = 0]) => width < height).map(() => paper),
    );
  },
);

test.each([
  ['american', sizes.letter],
  ['a4', sizes.a4],
])('the packet of %s: separators and what was printed for it', async (tree, paper) => {
  const agenda = await readSizes(tree, 'agenda.pdf');
  const packet = await readSizes(tree, 'packet.pdf');
  const [width = 0, height = 0] = paper;
  const stamped = [width, height + 31];
  expect(packet.slice(agenda.length)).toEqual([paper, stamped, paper, stamped]);
});

test.each(locales)('$code names every size where the field is explained', ({ fields }) => {
  for (const paper of paperNames) expect(fields.site.paper.about).toContain(paper);
});

test.each(locales.filter(({ code }) => !code.startsWith('en')))(
  '$code names every size where another was written',
  async ({ code }) => {
    const { expectationIn: say } = await import(`../../src/locale/${code}/expectations.ts`);
    const expected = siteFields.paper.schema.safeParse('a0').error?.issues[0]?.message ?? '';
    expect(say(expected)).not.toBe(expected);
    for (const paper of paperNames) expect(say(expected)).toContain(paper);
  },
);
