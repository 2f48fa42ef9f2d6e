/* A build of what nobody touched leaves the site as it stands; any other builds it, whatever was touched. */
import { execFileSync } from 'node:child_process';
import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildSite } from '../../src/api/build-site.ts';
import { openCache } from '../../src/io/cache/cache.ts';
import { runCli } from '../support/cli.ts';
import { type Files, item, meetingIndex, siteWith } from '../support/content.ts';
import { temporaryFolder, writeFiles } from '../support/folders.ts';
import { commitAll, initGit } from '../support/git.ts';
import { readSite } from './read-site.ts';

const meeting = 'it/2026-09-17';

const files: Files = siteWith({
  [`${meeting}/a.md`]: item('A', 'attachments: [{ title: Notat, file: notat.txt }]\n', 'Se [](b.md).\n'),
  [`${meeting}/b.md`]: item('B', '', 'Ejendommen Mågevej 7.\n'),
  [`${meeting}/c.md`]: item('C', 'closed: true\n', 'Kun for rådet.\n'),
  [`${meeting}/notat.txt`]: 'Notat',
  'it/2026-10-01/index.md': meetingIndex.replace('09-17', '10-01').replace('published', 'draft'),
  'it/2026-10-01/d.md': item('D'),
  'it/2026-11-05/index.md': meetingIndex
    .replace('09-17', '11-05')
    .replace('published', 'draft\npublished: 2026-10-30T08:00:00+01:00'),
  'it/2026-11-05/e.md': item('E'),
});

const plain = ['build', '--no-pdf', '--no-search'] as const;

async function build(cwd: string, out: string, ...flags: string[]): Promise<Map<string, string>> {
  const { status, stderr } = await runCli([...plain, '--out', out, ...flags], { cwd });
  expect(stderr).not.toMatch(/ error |bug|Note: nothing/);
  expect(status).toBe(0);
  return readSite(join(cwd, out));
}

/** When a folder was last moved: the exchange moves it, or another to its place. */
async function movedAt(folder: string): Promise<bigint> {
  return (await stat(folder, { bigint: true })).ctimeNs;
}

/** Whether a build leaves the site that stands. */
async function isLeft(cwd: string, ...flags: string[]): Promise<boolean> {
  const before = await movedAt(join(cwd, 'site'));
  await build(cwd, 'site', '--cache', 'cache', ...flags);
  return (await movedAt(join(cwd, 'site'))) === before;
}

async function makeSite(more: Files = {}): Promise<string> {
  const cwd = await temporaryFolder();
  await writeFiles(join(cwd, 'content'), { ...files, ...more });
  await build(cwd, 'site', '--cache', 'cache');
  expect(await isLeft(cwd)).toBe(true);
  return cwd;
}

/** Writes other bytes of the same number, and sets the times back to the nanosecond. */
async function forge(file: string): Promise<void> {
  const bytes = await readFile(file);
  const times = join(await temporaryFolder(), 'times');
  await writeFile(times, '');
  execFileSync('touch', ['-r', file, times]);
  await writeFile(file, bytes.fill(0x78, bytes.length - 3));
  execFileSync('touch', ['-r', times, file]);
}

test('a site that was touched is mended', async () => {
  const cwd = await makeSite();
  const clean = await readSite(join(cwd, 'site'));
  const page = join(cwd, 'site', meeting, 'index.html');
  const touches: ReadonlyArray<() => Promise<unknown>> = [
    () => rm(page),
    () => writeFile(page, ''),
    () => forge(page),
    () => rename(page, join(cwd, 'site', meeting, 'a', 'index.html')),
    () => rm(join(cwd, 'site', 'manifest.json')).then(() => rm(join(cwd, 'site'), { recursive: true })),
  ];
  for (const [at, touch] of touches.entries()) {
    await touch();
    expect(await build(cwd, 'site', '--cache', 'cache'), `touch ${at}`).toEqual(clean);
    expect(await isLeft(cwd), `touch ${at}`).toBe(true);
  }
});

test('what others put into the site is refused as before, an empty folder is removed', async () => {
  const cwd = await makeSite();
  await writeFile(join(cwd, 'site', 'fremmed.txt'), '');
  const { status, stderr } = await runCli([...plain, '--out', 'site', '--cache', 'cache'], { cwd });
  expect([status, stderr]).toEqual([2, expect.stringContaining('fremmed.txt')]);
  await rm(join(cwd, 'site', 'fremmed.txt'));
  await mkdir(join(cwd, 'site', 'tom'));
  expect(await isLeft(cwd)).toBe(false);
  await expect(stat(join(cwd, 'site', 'tom'))).rejects.toThrow();
});

test('content that was touched is built, also where its size and times are as before', async () => {
  const cwd = await makeSite();
  for (const path of [`${meeting}/notat.txt`, `${meeting}/b.md`]) {
    await forge(join(cwd, 'content', path));
    expect(await build(cwd, 'site', '--cache', 'cache'), path).toEqual(await build(cwd, 'clean', '--no-cache'));
    expect(await isLeft(cwd)).toBe(true);
  }
  await writeFiles(join(cwd, 'content'), files);
  expect(await build(cwd, 'site', '--cache', 'cache')).toEqual(await build(cwd, 'clean', '--no-cache'));
});

test('every option that shapes the site, templates and a module of its own', async () => {
  const cwd = await makeSite();
  for (const flags of [['--drafts'], ['--offline'], ['--base-url', 'https://example.org/'], ['--meeting', meeting]]) {
    expect(await build(cwd, 'site', '--cache', 'cache', ...flags)).toEqual(
      await build(cwd, 'clean', '--no-cache', ...flags),
    );
    expect(await isLeft(cwd, ...flags)).toBe(true);
  }
  await writeFiles(cwd, { 'own.mjs': 'export default { rules: [], remarkPlugins: [] };\n' });
  expect(await isLeft(cwd, '--config', 'own.mjs')).toBe(false);
  expect(await isLeft(cwd, '--config', 'own.mjs')).toBe(false);
  await build(cwd, 'site', '--cache', 'cache');
  const template =
    "export const siteFooter = () => ({ type: 'element', tagName: 'footer', properties: {}, children: [] });\n";
  await writeFiles(cwd, { 'templates/site-footer.mjs': template });
  expect(await isLeft(cwd)).toBe(false);
  expect(await isLeft(cwd)).toBe(false);
});

test('another commit of the same content', async () => {
  const cwd = await temporaryFolder();
  await initGit(cwd);
  await writeFiles(cwd, { '.gitignore': '/cache/\n/site/\n/clean/\n' });
  await writeFiles(join(cwd, 'content'), files);
  await build(cwd, 'site', '--cache', 'cache');
  await commitAll(cwd, '2026-09-01T12:00:00Z');
  expect(await build(cwd, 'site', '--cache', 'cache')).toEqual(await build(cwd, 'clean', '--no-cache'));
  expect(await isLeft(cwd)).toBe(true);
});

test('a commit that was made during a build, and taken back', async () => {
  const cwd = await temporaryFolder();
  await initGit(cwd);
  await writeFiles(cwd, { '.gitignore': '/cache/\n/site/\n/clean/\n' });
  await writeFiles(join(cwd, 'content'), files);
  await commitAll(cwd, '2026-09-01T12:00:00Z');
  const content = join(cwd, 'content');
  await writeFile(join(content, meeting, 'notat.txt'), 'Rettet');
  const options = {
    ...{ out: join(cwd, 'site'), content: [content], cache: { folder: join(cwd, 'cache'), node: '' } },
    ...{ pdf: false, search: false },
  };
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', cwd, '-c', 'user.name=S', '-c', 'user.email=s@example.org', ...args]);
  await buildSite(options, (event) => {
    if (event.kind === 'stage' && event.stage === 'read') git('commit', '-qam', 'Rettet');
  });
  const before = await movedAt(options.out);
  git('reset', '-q', '--soft', 'HEAD~1');
  await buildSite(options);
  expect(await movedAt(options.out)).not.toBe(before);
});

test('git that cannot answer any more is told', async () => {
  const cwd = await makeSite();
  await mkdir(join(cwd, '.git'));
  const { status, stderr } = await runCli([...plain, '--out', 'site', '--cache', 'cache'], { cwd });
  expect([status, stderr]).toEqual([2, expect.stringContaining('git')]);
});

test('the moment of a draft', async () => {
  const cwd = await makeSite();
  const at = (moment: string) => ['--now', moment];
  expect(await isLeft(cwd, ...at('2026-10-01T08:00:00Z'))).toBe(false);
  expect(await isLeft(cwd, ...at('2026-10-20T08:00:00Z'))).toBe(true);
  expect(await isLeft(cwd, ...at('2026-09-20T08:00:00Z'))).toBe(false);
  for (const moment of ['2026-10-30T06:59:59Z', '2026-10-30T07:00:00Z', '2026-11-10T07:00:00Z']) {
    expect(await build(cwd, 'site', '--cache', 'cache', ...at(moment)), moment).toEqual(
      await build(cwd, 'clean', '--no-cache', ...at(moment)),
    );
  }
  expect(await isLeft(cwd, ...at('2027-01-01T08:00:00Z'))).toBe(true);
  expect(await isLeft(cwd)).toBe(false);
});

test('it tells again what it told', async () => {
  const cwd = await makeSite({ [`${meeting}/b.md`]: item('B', '', '1. et\n3. tre\n') });
  const told = async () =>
    (await runCli([...plain, '--out', 'site', '--cache', 'cache'], { cwd })).stderr.replace('Writing the site\n', '');
  const first = await told();
  expect(first).toMatch(/list-number/);
  await rm(join(cwd, 'site'), { recursive: true });
  expect(await told()).toBe(first);
  expect(await told()).toBe(first);
});

test('a site with documents, until another browser prints', async () => {
  const cwd = await temporaryFolder();
  await writeFiles(join(cwd, 'content'), files);
  const print = async () => {
    await runCli(['build', '--no-search', '--out', 'site', '--cache', 'cache'], { cwd });
    return movedAt(join(cwd, 'site'));
  };
  const first = await print();
  expect(await print()).toBe(first);
  const cache = await openCache({
    folder: join(cwd, 'cache'),
    readers: 'public',
    node: process.versions.node,
    tell: () => undefined,
  });
  const kept = await cache.read('build', join(cwd, 'site'));
  const record = JSON.parse(new TextDecoder().decode(kept ?? new Uint8Array()));
  await cache.replace('build', join(cwd, 'site'), Buffer.from(JSON.stringify({ ...record, browser: 'Chrome/1.0' })));
  expect(await print()).not.toBe(first);
});

/** Edits that open and close, and take back; each takes the files and gives others. */
const edits: ReadonlyArray<(files: Files) => Files> = [
  (all) => all,
  (all) => ({ ...all, [`${meeting}/c.md`]: item('C', '', 'Kun for rådet.\n') }),
  (all) => ({ ...all, [`${meeting}/b.md`]: item('B', 'closed: true\npublic: [Ejendommen Mågevej 7.]\n', 'Lukket.\n') }),
  (all) => ({ ...all, [`${meeting}/notat.txt`]: 'Naton' }),
  (all) => ({ ...all, [`${meeting}/index.md`]: meetingIndex.replace('published', 'draft') }),
  (all) => ({ ...all, 'it/2026-10-01/index.md': meetingIndex.replace('09-17', '10-01') }),
  () => files,
];

const shapes: ReadonlyArray<readonly string[]> = [
  [],
  ['--audience', 'internal'],
  ['--drafts'],
  ['--now', '2026-11-01T00:00:00Z'],
];

test('after random edits, for whom and when ever', async () => {
  const cwd = await temporaryFolder();
  const step = fc.tuple(fc.nat(edits.length - 1), fc.nat(shapes.length - 1), fc.boolean());
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 8, maxLength: 10 }), async (steps) => {
      let now = files;
      for (const [edit, shape, touched] of steps) {
        now = edits[edit]?.(now) ?? now;
        await rm(join(cwd, 'content'), { recursive: true, force: true });
        await writeFiles(join(cwd, 'content'), now);
        const flags = shapes[shape] ?? [];
        const out = flags.includes('internal') ? 'inside' : 'site';
        if (touched) await forge(join(cwd, out, 'index.html')).catch(() => undefined);
        const cached = await build(cwd, out, '--cache', 'cache', ...flags);
        expect(cached, `${steps}`).toEqual(await build(cwd, `clean-${out}`, '--no-cache', ...flags));
        expect(await build(cwd, out, '--cache', 'cache', ...flags)).toEqual(cached);
      }
    }),
    { numRuns: 1 },
  );
});
