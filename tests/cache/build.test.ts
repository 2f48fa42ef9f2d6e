/* Builds with a cache give what builds without give: after any edit, moved elsewhere, broken, and two at once. */
import { cp, readdir, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runCli, runProcess } from '../support/cli.ts';
import { type Files, item, meetingIndex, siteWith } from '../support/content.ts';
import { temporaryFolder, writeFiles } from '../support/folders.ts';
import { readSite } from './read-site.ts';

const drawing = (color: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="90" height="40"><rect width="90" height="40" fill="${color}"/></svg>`;

const files: Files = siteWith({
  'it/2026-09-17/a.md': item('A', 'attachments: [{ title: Notat, file: notat.txt }]\n', 'Se [](b.md).\n'),
  'it/2026-09-17/b.md': item('B', '', '![Et rødt felt](felt.svg)\n'),
  'it/2026-09-17/c.md': item('C', 'closed: true\n', 'Kun for rådet.\n'),
  'it/2026-09-17/notat.txt': 'Notat',
  'it/2026-09-17/felt.svg': drawing('red'),
  'it/2026-10-01/index.md': meetingIndex.replace('09-17', '10-01').replace('published', 'minutes'),
  'it/2026-10-01/d.md': item('D', '', '## Beslutning\n\nGodkendt.\n'),
});

async function makeSite(): Promise<string> {
  const cwd = await temporaryFolder();
  await writeFiles(join(cwd, 'content'), files);
  return cwd;
}

async function build(cwd: string, ...flags: string[]): Promise<Map<string, string>> {
  const { status, stderr } = await runCli(['build', '--no-search', '--out', 'site', ...flags], { cwd });
  expect(stderr).not.toMatch(/ error |bug|Note: nothing/);
  expect(status).toBe(0);
  return readSite(join(cwd, 'site'));
}

async function countEntries(cwd: string): Promise<number> {
  const entries = await readdir(join(cwd, 'cache', 'content-v2'), { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).length;
}

/** Edits as people make them: each takes the files and gives others. */
const edits: ReadonlyArray<(files: Files) => Files> = [
  (all) => ({ ...all, 'it/2026-09-17/a.md': item('A rettet', '', 'Se [](b.md) og [](c.md).\n') }),
  (all) => ({ ...all, 'it/2026-09-17/b.md': item('B', 'order: 1\n', 'Længere tekst. '.repeat(900)) }),
  (all) => ({ ...all, 'it/2026-09-17/notat.txt': `${all['it/2026-09-17/notat.txt']} rettet` }),
  (all) => ({ ...all, 'it/2026-09-17/felt.svg': drawing('blue') }),
  (all) => ({
    ...all,
    'it/2026-09-17/c.md': item('C', 'closed: { title: Personsag, reason: Personalesag }\n', 'Kun for rådet.\n'),
  }),
  (all) => ({ ...all, 'index.md': (files['index.md'] ?? '').replace('---\n', '---\nurl: https://example.org/\n') }),
  (all) => ({ ...all, 'theme-print.css': 'p { color: navy }' }),
  (all) => ({ ...all, 'it/2026-10-01/e.md': item('E', 'case: 2026-1\n', '| a | b |\n|---|---|\n| 1 | 2 |\n') }),
  () => files,
];

test('after random edits, a build with a cache gives the same bytes as one without', async () => {
  const cwd = await makeSite();
  await build(cwd, '--cache', 'cache');
  const [chosen = []] = fc.sample(
    fc.array(fc.integer({ min: 0, max: edits.length - 1 }), { minLength: 6, maxLength: 6 }),
    {
      numRuns: 1,
    },
  );
  let now = files;
  for (const index of chosen) {
    now = edits[index]?.(now) ?? now;
    await rm(join(cwd, 'content'), { recursive: true });
    await writeFiles(join(cwd, 'content'), now);
    const cached = await build(cwd, '--cache', 'cache');
    expect(cached, `edits ${chosen}`).toEqual(await build(cwd, '--no-cache'));
  }
});

test('moved to another place, a build finds everything; broken, it makes everything anew', async () => {
  const first = await makeSite();
  const clean = await build(first, '--cache', 'cache');
  const count = await countEntries(first);
  const second = join(await temporaryFolder(), 'another', 'place');
  await cp(join(first, 'content'), join(second, 'content'), { recursive: true });
  await cp(join(first, 'cache'), join(second, 'cache'), { recursive: true });
  expect(await build(second, '--cache', 'cache')).toEqual(clean);
  // What is known of the built site is known of its place.
  expect(await countEntries(second)).toBe(count + 1);
  const entries = await readdir(join(second, 'cache'), { recursive: true, withFileTypes: true });
  for (const one of entries.filter((entry) => entry.isFile())) await truncate(join(one.parentPath, one.name), 20);
  expect(await build(second, '--cache', 'cache')).toEqual(clean);
});

test('the same cache serves internal readers and the public, and neither gets what is the other’s', async () => {
  const cwd = await makeSite();
  const { status } = await runCli(['build', '--cache', 'cache', '--audience', 'internal', '--out', 'inside'], { cwd });
  expect(status).toBe(0);
  const published = await build(cwd, '--cache', 'cache');
  expect(published).toEqual(await build(cwd, '--no-cache'));
});

test('two builds at once, with one cache that cannot be written to at the end, both build', async () => {
  const cwd = await makeSite();
  const clean = await build(cwd, '--no-cache');
  const both = ['one', 'two'].map((out) =>
    runProcess(['build', '--no-search', '--cache', 'cache', '--out', out], { cwd }),
  );
  for (const { status } of await Promise.all(both)) expect(status).toBe(0);
  for (const out of ['one', 'two']) expect(await readSite(join(cwd, out))).toEqual(clean);
  await writeFile(join(cwd, 'file'), '');
  const { status, stderr } = await runCli(['build', '--no-search', '--cache', 'file/cache', '--out', 'site'], { cwd });
  expect(status).toBe(0);
  expect(stderr.match(/Note: nothing more can be kept in the cache file\/cache/g)).toHaveLength(1);
  expect(await readSite(join(cwd, 'site'))).toEqual(clean);
});

test('the cache stands beside the content unless a flag or DAGSORDEN_CACHE says otherwise', async () => {
  const folders = async (flags: readonly string[], env: Readonly<Record<string, string | undefined>>) => {
    const cwd = await makeSite();
    const { status } = await runCli(['pdf', 'it/2026-09-17', '-o', 'a.pdf', ...flags], { cwd, env });
    expect(status).toBe(0);
    return (await readdir(cwd)).filter((name) => name !== 'a.pdf' && name !== 'content');
  };
  expect(await folders([], { DAGSORDEN_CACHE: undefined })).toEqual(['.dagsorden-cache']);
  expect(await folders([], { DAGSORDEN_CACHE: 'off' })).toEqual([]);
  expect(await folders(['--no-cache'], { DAGSORDEN_CACHE: 'kept' })).toEqual([]);
  expect(await folders(['--cache', 'named'], { DAGSORDEN_CACHE: 'off' })).toEqual(['named']);
});
