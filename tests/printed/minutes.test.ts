/* A meeting that was held: its minutes, which nobody takes for the agenda, and the agenda as it was. */
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BuiltTree, buildTree, siteFile, writeCouncil } from './content-tree.ts';
import { openDocument, type PrintedPdf, pageText, squash } from './document.ts';
import { readAgenda } from './headings.ts';

const folder = 'raad/2026-01-10';

const index = (more = '') => `---
date: 2026-01-10
start: 10:00
end: 12:00
place: Rådhuset
status: minutes
moved: 2026-01-08
held: { start: 10:15, end: 12:40 }
chair: Direktøren
present: [Direktøren, Arkitekten, Bibliotekaren]
excused: Juristen
${more}---
`;

const files = {
  ...siteFile,
  ...writeCouncil('raad'),
  [`${folder}/index.md`]: index(),
  [`${folder}/katalog.md`]: `---
title: Datakatalog
section: sager
duration: 20 min
held: { start: 10:20, end: 11:05 }
---

## Baggrund

Kataloget er klar, jf. [beslutningen](#beslutning).

## Beslutning

Rådet godkendte kataloget enstemmigt.
`,
  [`${folder}/udbud.md`]: '---\ntitle: Udbud\nsection: sager\nwithdrawn: Udbuddet er udskudt.\n---\n',
  [`${folder.replace('10', '11')}/index.md`]: index('title: Ekstraordinært møde\n').replace(
    'date: 2026-01-10',
    'date: 2026-01-11',
  ),
  [`${folder.replace('10', '11')}/a.md`]: '---\ntitle: A\nsection: sager\n---\n',
};

let built: BuiltTree;
let minutes: PrintedPdf;
let agenda: PrintedPdf;

beforeAll(async () => {
  built = await buildTree(files);
  minutes = await openDocument(join(built.dist, folder, 'minutes.pdf'));
  agenda = await openDocument(join(built.dist, folder, 'agenda.pdf'));
});
afterAll(() => built.remove());

const textOf = (document: PrintedPdf) => squash(document.pages.map(pageText).join(' '));
const coverOf = (document: PrintedPdf) => document.pages[0]?.body.map((line) => line.text) ?? [];

describe('the minutes', () => {
  test('say who was there, who was not, and when it was held, and nothing of the planned time', () => {
    const cover = coverOf(minutes);
    expect(cover).toContain('Referat 2026');
    expect(cover.join('\n')).toMatch(/Til stede Direktøren\nArkitekten\nBibliotekaren\nAfbud Juristen/);
    expect(cover.join('\n')).toContain('Afholdt Kl. 10.15–12.40');
    expect(cover.join('\n')).toContain('Flyttet fra 8. januar 2026');
    expect(cover.join('\n')).not.toMatch(/Tid |12\.00/);
  });

  test('have the decision, and when the item was dealt with instead of its duration', () => {
    expect(textOf(minutes)).toContain(squash('Behandlet kl. 10.20–11.05'));
    expect(textOf(minutes)).not.toContain(squash('20 min'));
    expect(textOf(minutes)).toContain('enstemmigt');
  });

  test('are named minutes on every page, in the title and in colour', async () => {
    for (const { header, footer } of minutes.pages.slice(1)) {
      expect(header[0]?.text).toContain('Referat');
      expect(footer[0]?.text).toContain('Referat 2026');
    }
    expect(await titleOf(minutes)).toMatch(/^Referat 2026, /);
    expect(await titleOf(agenda)).toMatch(/^Dagsorden 2026, /);
  });

  test('of a meeting with a title of its own are named minutes too', async () => {
    const own = await openDocument(join(built.dist, folder.replace('10', '11'), 'minutes.pdf'));
    expect(coverOf(own)).toEqual(expect.arrayContaining(['Ekstraordinært møde', 'REFERAT']));
    expect(await titleOf(own)).toMatch(/^Referat: Ekstraordinært møde, /);
    expect(own.pages[1]?.footer[0]?.text).toContain('Referat: Ekstraordinært møde');
  });
});

describe('the agenda, once there are minutes', () => {
  test('is what it was: without decisions, without who came, with the planned times', () => {
    const cover = coverOf(agenda).join('\n');
    expect(cover).toContain('Dagsorden 2026');
    expect(cover).toContain('Tid Kl. 10.00–12.00');
    expect(cover).not.toMatch(/Til stede|Afbud|Afholdt/);
    expect(textOf(agenda)).not.toMatch(/enstemmigt|Referat|Behandlet/);
    expect(textOf(agenda)).toContain(squash('20 min'));
    expect(textOf(agenda)).toContain(squash('Kataloget er klar, jf. beslutningen.'));
  });

  test('is what agenda.json counts pages in, and both are named there', async () => {
    const data = await readAgenda(join(built.dist, folder, 'agenda.json'));
    expect(data.documents).toMatchObject({
      agenda: { pages: agenda.pages.length },
      minutes: { pages: minutes.pages.length },
      packet: null,
    });
  });
});

test('a withdrawn item says so behind its title', () => {
  for (const document of [minutes, agenda]) {
    expect(document.outline.flatMap(({ children }) => children.map(({ title }) => title))).toContain(
      '2.2 Udbud (Udgået)',
    );
    expect(textOf(document)).toContain(squash('2.2 Udbud Udgået'));
  }
});

async function titleOf({ pdf }: PrintedPdf): Promise<string> {
  const { info } = await pdf.getMetadata();
  return String(Reflect.get(info, 'Title'));
}
