import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  DeletedTextRun,
  type FileChild,
  FootnoteReferenceRun,
  Header,
  ImageRun,
  InsertedTextRun,
  Paragraph,
  TextRun,
} from 'docx';
import { expect, test } from 'vitest';
import { runCli } from '../support/cli.ts';
import { item, siteWith } from '../support/content.ts';
import { readFiles, temporaryFolder, writeFiles } from '../support/folders.ts';
import { bold, heading, pack, text, title } from './word-document.ts';

const council = `---
name: It-rådet
sections: [{ id: orientering, title: Til orientering }, { id: droeftelse, title: Til drøftelse }]
parts: [Baggrund, Indstilling]
---
`;

async function project(document: Uint8Array | null, more: Record<string, string> = {}) {
  const cwd = await temporaryFolder();
  const files = Object.entries(siteWith({ 'it/index.md': council, ...more }));
  await writeFiles(cwd, Object.fromEntries(files.map(([path, content]) => [`content/${path}`, content])));
  if (document !== null) await writeFile(join(cwd, 'a.docx'), document);
  const run = (...args: string[]) => runCli(['import', 'a.docx', '--to', 'it/2026-11-05', ...args], { cwd });
  return { cwd, run, read: async (path: string) => (await readFiles(cwd))[`content/it/2026-11-05/${path}`] ?? '' };
}

const opening = [title('Dagsorden'), text('Dato: 5. november 2026 kl. 10-12')];
const edited = { author: 'A', date: '2026-01-01T00:00:00Z' };
// One pixel, as PNG.
const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

test('what Word holds beside text: footnotes, changes, comments, pictures, headers, its own styles', async () => {
  const body: FileChild[] = [
    ...opening,
    heading(1, 'Til orientering'),
    new Paragraph({ style: 'Punkttitel', children: [new TextRun('Nyt fra formanden')] }),
    bold('Baggrund'),
    new Paragraph({
      children: [
        new TextRun('Før'),
        new FootnoteReferenceRun(1),
        new InsertedTextRun({ text: ' og efter', id: 1, ...edited }),
        new DeletedTextRun({ text: ' aldrig', id: 2, ...edited }),
        new CommentRangeStart(0),
        new TextRun('.'),
        new CommentRangeEnd(0),
        new TextRun({ children: [new CommentReference(0)] }),
      ],
    }),
    new Paragraph({
      children: [
        new ImageRun({
          type: 'png',
          data: pixel,
          transformation: { width: 9, height: 9 },
          altText: { name: 'a', description: 'Et kort', title: '' },
        }),
      ],
    }),
  ];
  const document = await pack(
    body,
    { headers: { default: new Header({ children: [text('Internt arbejdspapir')] }) } },
    {
      footnotes: { 1: { children: [text('En note.')] } },
      comments: { children: [{ id: 0, author: 'A', date: new Date(0), children: [text('Skal rettes')] }] },
      styles: { paragraphStyles: [{ id: 'Punkttitel', name: 'Punkttitel', basedOn: 'Heading2' }] },
    },
  );
  const { run, read } = await project(document);
  const { status, stdout, stderr } = await run();
  expect({ status, stdout: stdout.split('\n') }).toEqual({
    status: 0,
    stdout: ['index.md', 'nyt-fra-formanden.md', 'images/nyt-fra-formanden-1.png', ''].map((name) =>
      name === '' ? '' : `content/it/2026-11-05/${name}`,
    ),
  });
  expect(stderr.split('\n')).toEqual([
    '- A comment was left out: Skal rettes',
    '- A header or footer was left out: Internt arbejdspapir',
    '',
  ]);
  expect(await read('index.md')).toBe('---\ndate: 2026-11-05\nstart: 10:00\nend: 12:00\nstatus: draft\n---\n');
  expect(await read('nyt-fra-formanden.md')).toBe(
    '---\ntitle: Nyt fra formanden\nsection: orientering\norder: 10\n---\n\n## Baggrund\n\nFør[^footnote-1] og efter.\n\n![Et kort](images/nyt-fra-formanden-1.png)\n\n[^footnote-1]: En note.\n',
  );
});

test('a closed item is closed, a number of its author is pinned, sections of its own are the meeting’s', async () => {
  const document = await pack([
    ...opening,
    heading(1, '1. Åben dagsorden'),
    heading(2, '1.2 Budget'),
    text('Tekst.'),
    heading(1, '2. Lukket dagsorden'),
    heading(2, '2.1 Salg'),
    text('Hemmeligt.'),
  ]);
  const { run, read } = await project(document);
  const { status, stderr } = await run();
  expect({ status, stderr: stderr.split('\n').slice(0, 3) }).toEqual({
    status: 0,
    stderr: [
      '- The item is marked as closed, and is closed: Salg',
      "- The document has other sections than the council: the meeting's index.md lists them: Åben dagsorden · Lukket dagsorden",
      '- The number 1.2 is pinned: it would be 1.1 as it is counted: Budget',
    ],
  });
  expect(await read('budget.md')).toContain("\nnumber: '1.2'\n");
  expect(await read('salg.md')).toContain('\nclosed: true\n');
  expect(await read('index.md')).toContain('\nsections:\n  - id: aaben-dagsorden\n    title: Åben dagsorden\n');
});

test('items that are numbered through all sections are so in the meeting, with sub-items below', async () => {
  const document = await pack([
    ...opening,
    heading(1, 'TOP 1 Eröffnung'),
    heading(1, 'TOP 2 Berichte'),
    heading(2, 'TOP 2.1 Bauvorhaben'),
    text('Text.'),
    heading(1, 'TOP 4 Verschiedenes'),
  ]);
  const { run, read } = await project(document);
  const { status, stderr } = await run();
  expect({ status, stderr: stderr.split('\n') }).toEqual({
    status: 0,
    stderr: [
      '- The document has no sections: the items are in the first of the council: Til orientering',
      "- The items are numbered through all sections: the meeting's index.md says so.",
      '- The number 4 is pinned: it would be 3 as it is counted: Verschiedenes',
      '',
    ],
  });
  expect(await read('index.md')).toContain('\nnumbering: flat\n');
  expect(await read('bauvorhaben.md')).toContain('\nunder: berichte\n');
  expect(await read('verschiedenes.md')).toContain("\nnumber: '4'\n");
});

test('what is hidden in Word is told and not imported, whether the text or its style hides it', async () => {
  const styles = { characterStyles: [{ id: 'Skjult', name: 'Skjult', run: { vanish: true } }] };
  for (const hidden of [{ vanish: true }, { style: 'Skjult' }]) {
    const paragraph = new Paragraph({
      children: [new TextRun('Synligt. '), new TextRun({ text: 'Bagtanken.', ...hidden })],
    });
    const { run, read } = await project(
      await pack([...opening, heading(1, 'Punkt 1 Budget'), paragraph], {}, { styles }),
    );
    expect(await run()).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('holds hidden text: “Bagtanken.”'),
    });
    expect(await read('budget.md')).toBe('');
  }
});

test('the title of a closed item is in no section, and what stands below it is closed', async () => {
  const document = await pack([
    ...opening,
    heading(1, 'Punkt 1 Budget'),
    heading(1, 'Punkt 2 Salg af grunden (lukket)'),
    heading(2, 'Punkt 2.1 Prisen'),
    text('Hemmeligt.'),
  ]);
  const { run, read } = await project(document);
  expect((await run()).status).toBe(0);
  expect(await read('index.md')).not.toContain('grunden');
  expect(await read('index.md')).toContain('title: Lukket\n');
  expect(await read('salg-af-grunden.md')).toContain('\nclosed: true\n');
  expect(await read('prisen.md')).toContain('\nclosed: true\n');
});

test('the report speaks the language that is asked for', async () => {
  const document = await pack([...opening, heading(1, '1. Til orientering'), heading(2, '1.1 Salg (lukket)')]);
  const { run } = await project(document);
  expect((await run('--lang', 'da')).stderr).toContain('- Punktet er mærket som lukket og er lukket: Salg\n');
});

test('what cannot be imported is told, and nothing is written', async () => {
  const nothing = await project(new TextEncoder().encode('no archive'));
  expect(await nothing.run()).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('a.docx is not a Word document'),
  });
  const empty = await project(await pack([text('En tekst uden punkter.')]));
  expect(await empty.run()).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('has no items that can be told apart'),
  });
  const missing = await project(null);
  expect(await missing.run()).toMatchObject({ status: 2, stderr: expect.stringContaining('a.docx cannot be read') });
  const there = await project(await pack([...opening, heading(1, 'Til orientering'), heading(2, 'Ny')]), {
    'it/2026-11-05/index.md': '---\ndate: 2026-11-05\nstart: 10:00\n---\n',
    'it/2026-11-05/gammel.md': item('Gammel', '', 'orientering'),
  });
  expect(await there.run()).toMatchObject({ status: 2, stderr: expect.stringContaining('exists already') });
  expect(await there.read('ny.md')).toBe('');
});

test('what check still finds is told, and the exit status says so', async () => {
  const { run } = await project(await pack([title('Dagsorden'), heading(1, 'Til orientering'), heading(2, 'Nyt')]));
  const { status, stderr } = await run();
  expect(status).toBe(1);
  expect(stderr).toContain('start');
});
