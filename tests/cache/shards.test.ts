/* A site that several machines print, each as a process with a clone of its own, is the site that one prints. */
import { cp, mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import cacache from 'cacache';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeCorpus } from '../../scripts/make-corpus.ts';
import { chooseShare } from '../../src/build/choose-share.ts';
import { runCli, runProcess } from '../support/cli.ts';
import { assembleClean, item, meetingIndex, siteWith } from '../support/content.ts';
import { readSite } from './read-site.ts';

const day = (index: number) =>
  `2026-${String(1 + Math.floor(index / 28)).padStart(2, '0')}-${String(1 + (index % 28)).padStart(2, '0')}`;

describe('the shares', () => {
  const meetings = (count: number, heavy = -1) => {
    const files = Array.from({ length: count }, (_, index) => {
      const items = index === heavy ? 60 : 1 + (index % 5);
      return [
        [`it/${day(index)}/index.md`, meetingIndex.replace('2026-09-17', day(index))],
        ...Array.from({ length: items }, (_, at) => [`it/${day(index)}/i${at}.md`, item(`Punkt ${at}`)]),
      ];
    });
    return assembleClean(siteWith(Object.fromEntries(files.flat()))).councils.flatMap((council) => council.meetings);
  };
  const sharesOf = (all: ReturnType<typeof meetings>, of: number) =>
    Array.from({ length: of }, (_, index) => chooseShare(all, new Map(), { index: index + 1, of }).map(({ id }) => id));

  test.each([1, 2, 3, 7, 200])('of %i machines have each meeting once', (of) => {
    const all = meetings(60);
    const shares = sharesOf(all, of);
    expect(shares.flat().sort()).toEqual(all.map(({ id }) => id).sort());
  });

  test('are even by their work, and an edit moves few meetings', () => {
    const shares = sharesOf(meetings(120), 4);
    for (const share of shares) expect(share.length).toBeGreaterThan(20);
    const edited = sharesOf(meetings(120, 50), 4);
    const moved = shares.flatMap((share, index) => share.filter((id) => !edited[index]?.includes(id)));
    expect(moved.length).toBeLessThan(30);
  });
});

describe('three shards', () => {
  let folder: string;
  const run = (args: readonly string[], cwd: string) => runProcess([...args, '--quiet'], { cwd });
  const shard = (name: string, cwd: string, ...flags: string[]) =>
    run(['build', '--shard', name, '--cache', `cache-${name[0]}`, ...flags], cwd);

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'dagsorden-shards-'));
    for (const clone of ['one', 'two', 'three', 'last']) await makeCorpus(join(folder, clone, 'content'), 60);
    const clones = ['one', 'two', 'three'] as const;
    for (const [index, clone] of clones.entries()) {
      const { status, stderr } = await shard(`${index + 1}/3`, join(folder, clone));
      expect(stderr).toBe('');
      expect(status).toBe(0);
      expect(await readdir(join(folder, clone))).not.toContain('dist');
      await cp(join(folder, clone, `cache-${index + 1}`), join(folder, 'last', `cache-${index + 1}`), {
        recursive: true,
      });
    }
  });

  afterAll(() => rm(folder, { recursive: true, force: true }));

  test('joined, the build after them finds every document, and writes the same bytes as one machine', async () => {
    const last = join(folder, 'last');
    const { status, stderr } = await runCli(['merge', 'cache-3', 'cache-1', 'cache-2', '--out', 'all'], { cwd: last });
    expect(stderr).toBe('Joined 3 caches with 5 meetings in all.\n');
    expect(status).toBe(0);
    // Pages and parsed texts are kept too, and are no matter of shards.
    const entries = async () =>
      Object.keys(await cacache.ls(join(last, 'all'))).filter((key) => key.startsWith('document ')).length;
    const before = await entries();
    expect(before).toBeGreaterThan(5);
    expect((await run(['build', '--no-search', '--cache', 'all', '--out', 'sharded'], last)).status).toBe(0);
    expect(await entries()).toBe(before);
    expect((await run(['build', '--no-search', '--no-cache', '--out', 'alone'], last)).status).toBe(0);
    expect(await readSite(join(last, 'sharded'))).toEqual(await readSite(join(last, 'alone')));
  });

  test('of which one is missing are named, and nothing is written', async () => {
    const { status, stderr } = await runCli(['merge', 'cache-1', 'cache-3', '--out', 'half'], {
      cwd: join(folder, 'last'),
    });
    expect(status).toBe(2);
    expect(stderr).toContain('Missing shards: 2/3. Run dagsorden build --shard');
    expect(await readdir(join(folder, 'last'))).not.toContain('half');
  });

  test('of which one is of another site are named; so is a folder that is no cache', async () => {
    const last = join(folder, 'last');
    await makeCorpus(join(folder, 'foreign', 'content'), 24);
    expect((await shard('2/3', join(folder, 'foreign'))).status).toBe(0);
    await cp(join(folder, 'foreign', 'cache-2'), join(last, 'foreign'), { recursive: true });
    const foreign = await runCli(['merge', 'cache-1', 'foreign', 'cache-3', '--out', 'other'], { cwd: last });
    expect(foreign.status).toBe(2);
    expect(foreign.stderr).toContain('foreign holds shard 2/3 of another site than cache-1');
    await mkdir(join(last, 'empty'));
    const none = await runCli(['merge', 'empty', 'cache-1'], { cwd: last });
    expect(none.stderr).toContain('empty is no cache.');
    expect(none.status).toBe(2);
  });

  test('need a cache and a share that can be', async () => {
    const cwd = join(folder, 'one');
    expect((await runCli(['build', '--shard', '1/2', '--no-cache'], { cwd })).stderr).toContain('into the cache');
    for (const wrong of ['3/2', '0/2', '1', 'a/b']) {
      const { status, stderr } = await runCli(['build', '--shard', wrong], { cwd });
      expect(stderr).toContain('Give which of how many');
      expect(status).toBe(2);
    }
  });
});
