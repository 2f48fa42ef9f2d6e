import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { openPdf, readText } from '../pdf/read-pdf.ts';
import { repository, runCli } from '../support/cli.ts';
import { item, siteWith } from '../support/content.ts';
import { temporaryFolder, writeFiles } from '../support/folders.ts';

const attachment = join(repository, 'content/it-arkitekturraadet/2026-09-17/bilag/hoeringssvar-ai-principper.pdf');

/** A project with one item that has attachments: two PDF pages, a text, and a file that is no pages. */
async function project(pdf: Uint8Array | string) {
  const cwd = await temporaryFolder();
  const listed = ['svar.pdf', 'note.txt', 'tal.csv'].map((file) => `  - { title: Om ${file}, file: ${file} }\n`);
  const text = item('A', `attachments:\n${listed.join('')}`);
  await writeFiles(join(cwd, 'content'), siteWith({ 'it/2026-09-17/a.md': text }));
  const files = { 'note.txt': 'Første linje\n', 'tal.csv': '1;2\n', 'svar.pdf': pdf };
  await writeFiles(join(cwd, 'content/it/2026-09-17'), files as Record<string, string>);
  return cwd;
}

async function open(...path: string[]): Promise<PDFDocument> {
  return PDFDocument.load(await readFile(join(...path)), { updateMetadata: false });
}

test('prints one meeting, and its packet with pages, text and file', async () => {
  const cwd = await project(await readFile(attachment));
  expect(await runCli(['pdf', 'it/2026-09-17', '-o', 'a.pdf'], { cwd })).toMatchObject({ status: 0, stdout: '' });
  expect(await runCli(['pdf', 'it/2026-09-17', '--packet'], { cwd })).toMatchObject({ status: 0 });
  expect((await readdir(cwd)).sort()).toEqual(['a.pdf', 'content', 'it-2026-09-17-packet.pdf']);
  const agenda = await open(cwd, 'a.pdf');
  const packet = await open(cwd, 'it-2026-09-17-packet.pdf');
  // Three separators, two pages of PDF, one of text.
  expect(packet.getPageCount()).toBe(agenda.getPageCount() + 6);
  expect(packet.getAttachments().map(({ description }) => description)).toEqual([
    expect.stringContaining('Om tal.csv'),
  ]);
});

test.each(['', ' \n\t\u00A0\n'])(
  'an attached text with nothing to see (%j) has its separator, and a warning',
  async (text) => {
    const cwd = await temporaryFolder();
    const fields = 'attachments:\n  - { title: Notat, file: notat.txt }\n';
    const files = { 'it/2026-09-17/a.md': item('A', fields), 'it/2026-09-17/notat.txt': text };
    await writeFiles(join(cwd, 'content'), siteWith(files));
    const { status, stderr } = await runCli(['pdf', 'it/2026-09-17', '--packet'], { cwd });
    expect([status, stderr.match(/\[blank-attachment\]/g)]).toEqual([0, ['[blank-attachment]']]);
    await runCli(['pdf', 'it/2026-09-17', '-o', 'a.pdf'], { cwd });
    const packet = await open(cwd, 'it-2026-09-17-packet.pdf');
    expect(packet.getPageCount()).toBe((await open(cwd, 'a.pdf')).getPageCount() + 1);
  },
);

test.each([
  ['damaged', '%PDF-1.7\nnothing', 'is damaged', 'Er beskadiget og er ikke taget med'],
  ['locked', 'password', 'asks for a password', 'Kræver en adgangskode og er ikke taget med'],
])('a %s attachment is told, and has a page in the packet that says so', async (_, kind, expected, said) => {
  const locked = join(repository, 'tests/packet/fixtures/password.pdf');
  const cwd = await project(kind === 'password' ? await readFile(locked) : kind);
  const { status, stderr } = await runCli(['pdf', 'it/2026-09-17', '--packet'], { cwd });
  expect(status).toBe(1);
  expect(stderr).toContain(expected);
  expect(stderr).toContain('svar.pdf');
  const packet = await openPdf(new Uint8Array(await readFile(join(cwd, 'it-2026-09-17-packet.pdf'))));
  expect((await readText(packet)).replace(/\s+/g, ' ')).toContain(said);
  const built = await runCli(['build'], { cwd });
  expect(built.status).toBe(0);
  expect(await readdir(join(cwd, 'dist/it/2026-09-17'))).toEqual(expect.arrayContaining(['agenda.pdf', 'packet.pdf']));
});

test('says which meetings there are, and where it cannot write', async () => {
  const cwd = await project(await readFile(attachment));
  const unknown = await runCli(['pdf', 'it/2026-09-18'], { cwd });
  expect(unknown.status).toBe(2);
  expect(unknown.stderr).toContain('There is no meeting it/2026-09-18. The meetings are it/2026-09-17.');
  const nowhere = await runCli(['pdf', 'it/2026-09-17', '-o', 'no/such/a.pdf'], { cwd });
  expect(nowhere.status).toBe(2);
  expect(nowhere.stderr).toContain('no/such/a.pdf cannot be written.');
});
