/* The printed agenda of an English council, and of one whose names hold what CSS and HTML would read otherwise. */
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BuiltTree, buildTree, siteFile, writeCouncil, writeMeeting } from './content-tree.ts';
import { openDocument, type PrintedPdf, squash } from './document.ts';
import { findHeadings, listHeadings, listOutline, readAgenda } from './headings.ts';

const oddName = 'Råd "A" \\ <b>B</b> & \'C\' </style>';
const oddTitle = 'Fodnote [1] *uden* <i>kursiv</i> & "citat" \\ 100 % #5 – Łódź Ωμέγα Київ';

let built: BuiltTree;

beforeAll(async () => {
  const sections = [{ id: 'sager', title: 'For decision' }];
  built = await buildTree({
    ...siteFile,
    ...writeCouncil('board', { name: 'Architecture Board', language: 'en', sections }),
    ...writeMeeting('board/2026-03-05', [
      {
        title: 'A shared catalogue of data',
        fields: { case: 'CASE-1', responsible: ['Chief architect'], kind: 'decision', duration: '20 min' },
        body: '## Background\n\nAs decided, see [](punkt-002.md).\n\n./. The terms of reference are enclosed.',
      },
      { title: 'Any other business' },
    ]),
    ...writeCouncil('ausschuss', {
      name: 'Bauausschuss',
      language: 'de',
      sections: [{ id: 'sager', title: 'Beschlüsse' }],
    }),
    ...writeMeeting('ausschuss/2026-03-05', [
      { title: 'Bebauungsplan', fields: { case: 'VO-1', responsible: ['Planungsamt'], duration: '1 Std. 30 Min.' } },
      { title: 'Verschiedenes', body: '## Sachverhalt\n\nWie beschlossen, siehe [](punkt-001.md).' },
    ]),
    ...writeCouncil('naemnd', { name: 'Byggnadsnämnden', language: 'sv' }),
    ...writeMeeting('naemnd/2026-03-05', [{ title: 'Bygglov' }]),
    'naemnd/2026-03-05/index.md':
      '---\ndate: 2026-03-05\nstart: 10:00\nheld: { start: 10:00, end: 11:00 }\nstatus: minutes\n---\n',
    ...writeCouncil('raad', { name: oddName }),
    ...writeMeeting('raad/2026-03-05', [{ title: oddTitle, fields: { case: '</p>' } }]),
  });
});
afterAll(() => built.remove());

describe('an English council', () => {
  let document: PrintedPdf;
  beforeAll(async () => {
    document = await openDocument(join(built.dist, 'board/2026-03-05/agenda.pdf'));
  });

  test('counts its pages in English', () => {
    const footers = document.pages.slice(1).map(({ footer }) => footer[0]?.runs.at(-1)?.text);
    expect(footers).toEqual(['Page 2 of 3', 'Page 3 of 3']);
    expect(document.pages[1]?.header[0]?.text).toBe('Architecture Board 5 March 2026');
  });

  test('says its language, and the text is English throughout', async () => {
    const { info } = (await document.pdf.getMetadata()) as { info: Record<string, unknown> };
    expect(info['Language']).toBe('en');
    const text = document.pages.flatMap(({ body, footer }) => [...body, ...footer].map((line) => line.text)).join('\n');
    for (const wanted of ['Agenda 2026', 'Contents', '5 March 2026', 'Lead officer: Chief architect']) {
      expect(text).toContain(wanted);
    }
    expect(text).not.toMatch(/Dagsorden|Indhold|Ansvarlig|Sted|Dato|Bilag/);
  });

  test('names other items in English', () => {
    expect(document.links.find(({ text, from }) => from === 3 && text === 'item 1.2')).toBeDefined();
  });
});

test('a German council of the same site is printed in German', async () => {
  const document = await openDocument(join(built.dist, 'ausschuss/2026-03-05/agenda.pdf'));
  const { info } = (await document.pdf.getMetadata()) as { info: Record<string, unknown> };
  expect(info['Language']).toBe('de');
  const text = document.pages.flatMap(({ body, footer }) => [...body, ...footer].map((line) => line.text)).join('\n');
  const wanted = ['Tagesordnung 2026', 'Donnerstag, 5. März 2026', '10:00–12:00 Uhr', 'Zuständig: Planungsamt'];
  for (const words of [...wanted, 'VO-1', 'TOP 1.1', 'Seite 2 von 3']) expect(text).toContain(words);
  expect(text).not.toMatch(/Dagsorden|Indhold|Ansvarlig|Sted|Dato|Bilag|Side/);
});

test('on a cover every fact begins at the same place, behind the longest of their names', async () => {
  const document = await openDocument(join(built.dist, 'naemnd/2026-03-05/minutes.pdf'));
  const runs = document.pages[0]?.body.flatMap((line) => line.runs) ?? [];
  const name = runs.find(({ text }) => text === 'Sammanträdestid');
  const values = ['Torsdag den 5 mars 2026', 'Kl. 10.00–11.00'].map((text) => runs.find((run) => run.text === text)?.x);
  expect(name).toBeDefined();
  expect(values[0]).toBeGreaterThan((name?.right ?? Number.POSITIVE_INFINITY) + 6);
  expect(values[1]).toBeCloseTo(values[0] ?? 0, 1);
});

test('names and titles are printed as they are written, whatever they hold', async () => {
  const folder = join(built.dist, 'raad/2026-03-05');
  const document = await openDocument(join(folder, 'agenda.pdf'));
  const headings = listHeadings(await readAgenda(join(folder, 'agenda.json')));
  expect(headings[2]?.title).toBe(squash(oddTitle));
  expect(findHeadings(document)).toEqual(headings);
  expect(listOutline(document)).toEqual(headings);
  expect(document.pages[1]?.header[0]?.text).toBe(`${oddName} 5. marts 2026`);
  expect(document.pages.flatMap(({ body }) => body.map((line) => line.text))).toContain('</p>');
});
