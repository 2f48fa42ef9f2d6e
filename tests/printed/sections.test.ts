/* Where sections begin: on a page of their own in a long agenda, one below another in a short one. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildTree, type CouncilText, type ItemText, siteFile, writeCouncil, writeMeeting } from './content-tree.ts';
import { openDocument, pageText } from './document.ts';

const meeting = 'raad/2026-01-10';
const sections = ['aabning', 'sager', 'orientering', 'naeste', 'eventuelt'].map((id) => ({
  id,
  title: `Afsnit ${id}`,
}));

/** The page of every section, by `agenda.json`, by the contents, and by where its heading stands. */
async function pagesOf(items: readonly ItemText[], council: CouncilText = { sections }) {
  const built = await buildTree({ ...siteFile, ...writeCouncil('raad', council), ...writeMeeting(meeting, items) });
  try {
    const { pages } = await openDocument(join(built.dist, meeting, 'agenda.pdf'));
    const json = JSON.parse(await readFile(join(built.dist, meeting, 'agenda.json'), 'utf8'));
    const told: number[] = json.sections.map(({ page }: { page: number }) => page);
    const texts = pages.map((page) => pageText(page));
    const stand = sections.map(({ title }) => texts.findLastIndex((text) => text.includes(title)) + 1);
    const listed = sections.map(({ title }) => Number(new RegExp(`${title}\\D*?(\\d+)`).exec(texts[1] ?? '')?.[1]));
    return { told, stand, listed, all: pages.length };
  } finally {
    await built.remove();
  }
}

const short: ItemText[] = sections.map(({ id }) => ({ title: `Punkt om ${id}`, section: id, body: 'En linje.' }));
const text = `${'Sagen har været drøftet i udvalget, og forvaltningen har svaret på spørgsmålene. '.repeat(15)}\n\n`;
const long: ItemText[] = sections.map(({ id }) => ({ title: `Punkt om ${id}`, section: id, body: text.repeat(4) }));

test('a short agenda is cover, contents and a page', async () => {
  const { told, stand, listed, all } = await pagesOf(short);
  expect(all).toBeLessThanOrEqual(4);
  expect(told).toEqual(stand);
  expect(listed).toEqual(stand);
});

test('in a long one, each section begins a page', async () => {
  const { told, stand, listed } = await pagesOf(long);
  expect(new Set(stand).size).toBe(sections.length);
  expect(told).toEqual(stand);
  expect(listed).toEqual(stand);
});

test('the council decides otherwise', async () => {
  const onOwn = sections.map((section) => ({ ...section, newPage: section.id === 'eventuelt' }));
  const { stand } = await pagesOf(short, { sections: onOwn });
  expect(stand.at(-1)).toBeGreaterThan(stand.at(-2) ?? 0);
  const together = sections.map((section) => ({ ...section, newPage: false }));
  const flowing = await pagesOf(long, { sections: together });
  expect(flowing.all).toBeLessThan((await pagesOf(long)).all);
});
