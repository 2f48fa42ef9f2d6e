/* Pages that are kept are those that would be made: after any edit of what stands on them, beside them or behind their links. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runCli } from '../support/cli.ts';
import { councilIndex, type Files, item, meetingIndex, siteWith } from '../support/content.ts';
import { temporaryFolder, writeFiles } from '../support/folders.ts';
import { readSite } from './read-site.ts';

const drawing = (width: number) => `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="40"/>`;
const later = meetingIndex.replace('09-17', '10-01');

const files: Files = siteWith({
  'it/2026-09-17/a.md': item(
    'A',
    'case: 26/1\nattachments: [{ title: Notat, file: notat.txt }]\n',
    'Se [](b.md).[^1]\n\n[^1]: Note.\n',
  ),
  'it/2026-09-17/b.md': item('B', 'case: 26/1\npostponed: 2026-10-01\n', '![Felt](felt.svg) og [notat](notat.txt)\n'),
  'it/2026-09-17/c.md': item('C', 'closed: true\n', 'Kun for rådet.\n'),
  'it/2026-09-17/notat.txt': 'Notat',
  'it/2026-09-17/felt.svg': drawing(90),
  'it/2026-10-01/index.md': later,
  'it/2026-10-01/d.md': item('D', 'continues: 2026-09-17/b\ncase: [26/1, 26/2]\n', '- [x] gjort\n\n./ Bilag\n'),
  'ae/index.md': councilIndex.replace('It-rådet', 'Ældrerådet'),
  'ae/2026-09-17/index.md': meetingIndex,
  'ae/2026-09-17/f.md': item('F', '', 'Se [](../../it/2026-09-17/a.md).\n'),
});

const site = (fields: string) => (files['index.md'] ?? '').replace('---\n', `---\n${fields}\n`);
const without = ({ [`it/2026-10-01/d.md`]: _, ...rest }: Files): Files => rest;

/** What pages say of one another, of files, of councils and of the site. */
const edits: ReadonlyArray<(files: Files) => Files> = [
  (all) => ({ ...all, 'it/2026-09-17/a.md': item('A rettet', 'case: 26/2\n', 'Se [](b.md).\n') }),
  (all) => ({ ...all, 'it/2026-09-17/0.md': item('Nyt', 'order: -1\n', 'Forskyder numrene.\n') }),
  (all) => ({ ...all, 'it/2026-09-17/notat.txt': `${all['it/2026-09-17/notat.txt']} rettet` }),
  (all) => ({ ...all, 'it/2026-09-17/felt.svg': drawing(91) }),
  (all) => ({ ...all, 'it/2026-10-01/index.md': later.replace('published', 'draft') }),
  (all) => ({ ...all, 'it/2026-10-01/index.md': later.replace('start: 10:00', 'start: 10:00\ntitle: Temamøde') }),
  (all) => ({ ...all, 'it/2026-11-05/index.md': meetingIndex.replace('09-17', '11-05') }),
  without,
  (all) => ({ ...all, 'it/2026-09-17/index.md': meetingIndex.replace('published', 'minutes') }),
  (all) => ({ ...all, 'it/2026-09-17/c.md': item('C', '', 'Nu for alle.\n') }),
  (all) => ({ ...all, 'ae/index.md': councilIndex.replace('It-rådet', 'Seniorrådet') }),
  (all) => ({
    ...all,
    'it/index.md': `${councilIndex.replace('---\n', '---\nmembers: [{ name: A. Eksempel }]\n')}Vision.\n`,
  }),
  (all) => ({ ...all, 'it/index.md': councilIndex.replace('---\n', '---\nlanguage: sv\n') }),
  (all) => ({ ...all, 'index.md': site('url: https://example.org/\ncontact: post@example.org') }),
  (all) => ({ ...all, 'index.md': site('words: { Bilag: Vedlæg, Noter: Fodnoter }') }),
  (all) => ({ ...all, 'index.md': site("accent: '#004488'\nlogo: it/2026-09-17/felt.svg") }),
  (all) => ({ ...all, 'theme.css': 'h1 { color: navy }' }),
  (all) => ({ ...all, 'ae/2026-09-17/f.md': item('F', '', 'Se [punktet](../../it/2026-09-17/a.md).\n') }),
  () => files,
];

async function build(cwd: string, ...flags: string[]): Promise<Map<string, string>> {
  const { status, stderr } = await runCli(['build', '--no-pdf', '--out', 'site', ...flags], { cwd });
  expect(stderr).not.toMatch(/ error |bug|Note: nothing/);
  expect(status).toBe(0);
  return readSite(join(cwd, 'site'));
}

/** The flags of every other build are others. */
const shapes: ReadonlyArray<readonly string[]> = [
  ['--no-search'],
  ['--no-search', '--offline'],
  ['--no-search', '--drafts'],
  ['--no-search', '--base-url', 'https://elsewhere.example/'],
  ['--no-search', '--meeting', 'it/2026-09-17'],
];

test('after random edits and with other flags', async () => {
  const cwd = await temporaryFolder();
  const step = fc.tuple(
    fc.nat(edits.length - 1),
    fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.nat(shapes.length - 1)),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 8, maxLength: 12 }), async (steps) => {
      let now = files;
      for (const [edit, shape] of steps) {
        now = edits[edit]?.(now) ?? now;
        await rm(join(cwd, 'content'), { recursive: true, force: true });
        await writeFiles(join(cwd, 'content'), now);
        const flags = shapes[shape] ?? [];
        const cached = await build(cwd, '--cache', 'cache', ...flags);
        expect(cached, `edits ${steps}`).toEqual(await build(cwd, '--no-cache', ...flags));
      }
    }),
    { numRuns: 2 },
  );
});

test('every edit after the first build, each from a cache of that build', async () => {
  const cwd = await temporaryFolder();
  await writeFiles(join(cwd, 'content'), files);
  await build(cwd, '--cache', 'cache', '--no-search');
  for (const [index, edit] of edits.entries()) {
    await rm(join(cwd, 'content'), { recursive: true, force: true });
    await writeFiles(join(cwd, 'content'), edit(files));
    const cached = await build(cwd, '--cache', 'cache', '--no-search');
    expect(cached, `edit ${index}`).toEqual(await build(cwd, '--no-cache', '--no-search'));
  }
});
