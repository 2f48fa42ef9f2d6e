/* Equal content gives equal bytes, however many agendas are printed at a time; and a build without PDFs. */
import { createHash } from 'node:crypto';
import { cp, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTree, removeFolder } from './content-tree.ts';
import { readAgenda } from './headings.ts';
import { runCli } from './run-cli.ts';

const builds = { one: ['--jobs', '1'], three: ['--jobs', '3'], none: ['--no-pdf'] };

let folder: string;

beforeAll(async () => {
  folder = await createTree({});
  const content = join(folder, 'content'); // outside git, where no commit can come in between
  await cp('content', content, { recursive: true });
  for (const [name, flags] of Object.entries(builds)) {
    const { code, stderr } = await runCli(['build', '--content', content, '--out', join(folder, name), ...flags]);
    if (code !== 0) throw new Error(stderr);
  }
});
afterAll(() => removeFolder(folder));

test('two builds give the same files, byte for byte, PDFs included', async () => {
  const one = await hashFiles(join(folder, 'one'));
  const printed = [...one.keys()].filter((path) => /\/(agenda|minutes)\.pdf$/.test(path));
  expect(printed.filter((path) => path.endsWith('2026-06-11/minutes.pdf'))).toHaveLength(1);
  expect(printed.length).toBeGreaterThan(3);
  expect(await hashFiles(join(folder, 'three'))).toEqual(one);
});

test('agenda.json gives the hash of the PDF that stands beside it', async () => {
  const meeting = join(folder, 'one', 'it-arkitekturraadet/2026-09-17');
  const { documents } = await readAgenda(join(meeting, 'agenda.json'));
  const hash = createHash('sha256').update(await readFile(join(meeting, 'agenda.pdf')));
  expect(documents.agenda?.sha256).toBe(hash.digest('hex'));
});

test('--no-pdf prints nothing, and nothing names pages or a PDF', async () => {
  const files = [...(await hashFiles(join(folder, 'none'))).keys()];
  expect(files.filter((path) => /(agenda|minutes|packet)\.pdf$/.test(path))).toEqual([]);
  const meeting = join(folder, 'none', 'it-arkitekturraadet/2026-09-17');
  const agenda = await readAgenda(join(meeting, 'agenda.json'));
  const pages = agenda.sections.flatMap((section) => [section.page, ...section.items.map((item) => item.page)]);
  expect(new Set(pages)).toEqual(new Set([null]));
  expect(agenda.documents.agenda).toBeNull();
  expect(await readFile(join(meeting, 'index.html'), 'utf8')).not.toMatch(/agenda\.pdf/);
  const manifest: { browser?: unknown } = JSON.parse(await readFile(join(folder, 'none/manifest.json'), 'utf8'));
  expect(manifest.browser ?? null).toBeNull();
});

async function hashFiles(root: string): Promise<Map<string, string>> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const hash = async (path: string) =>
    createHash('sha256')
      .update(await readFile(path))
      .digest('hex');
  return new Map(
    await Promise.all(paths.sort().map(async (path) => [path.slice(root.length), await hash(path)] as const)),
  );
}
