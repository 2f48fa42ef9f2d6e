/* The past that is kept is the one that the commits tell: after every commit, and after edits that none has. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { mapMeetings } from '../../src/agenda/accessors.ts';
import type { Site } from '../../src/agenda/model.ts';
import { keepWalk } from '../../src/build/kept-history.ts';
import { withKept } from '../../src/build/kept-work.ts';
import { openMemory } from '../../src/build/site-memory.ts';
import { askToday } from '../../src/history/questions.ts';
import { readContentTree } from '../../src/io/content-tree.ts';
import { runCli } from '../support/cli.ts';
import { assembleClean, type Files, item, meetingIndex, siteWith } from '../support/content.ts';
import { temporaryFolder, writeFiles } from '../support/folders.ts';
import { commitAll, initGit } from '../support/git.ts';
import { readSite } from './read-site.ts';

const folder = 'it/2026-09-17';

type Today = Parameters<typeof keepWalk>[2];

/** What is committed day by day. The last ones close what was open, and open it again. */
const states: readonly Files[] = [
  siteWith({ [`${folder}/a.md`]: item('A'), [`${folder}/b.md`]: item('B', '', 'Ejendommen Mågevej 7.\n') }),
  { [`${folder}/a.md`]: item('A', '', 'Rettet tekst.\n') },
  { [`${folder}/c.md`]: item('C', 'attachments: [{ title: Notat, file: n.txt }]\n'), [`${folder}/n.txt`]: 'Notat' },
  { [`${folder}/b.md`]: item('B', 'closed: true\n', 'Ejendommen Mågevej 7.\n') },
  { [`${folder}/b.md`]: item('B', '', 'Ejendommen Mågevej 7.\n') },
  { [`${folder}/index.md`]: meetingIndex.replace('published', 'minutes') },
];

async function build(cwd: string, ...flags: string[]): Promise<Map<string, string>> {
  const out = flags.includes('internal') ? 'inside' : 'site';
  const { status, stderr } = await runCli(['build', '--no-pdf', '--no-search', '--out', out, ...flags], { cwd });
  expect(stderr).not.toMatch(/ error |bug|Note: nothing/);
  expect(status).toBe(0);
  return readSite(join(cwd, out));
}

async function expectSame(cwd: string, name: string, ...flags: string[]): Promise<void> {
  const clean = await build(cwd, '--no-cache', ...flags);
  expect(await build(cwd, '--cache', 'cache', ...flags), name).toEqual(clean);
}

test('after every commit and edit, for either audience', async () => {
  const cwd = await temporaryFolder();
  await initGit(cwd);
  await writeFiles(cwd, { '.gitignore': '/cache/\n/site/\n/inside/\n' });
  for (const [at, state] of states.entries()) {
    await writeFiles(join(cwd, 'content'), state);
    await expectSame(cwd, `edit ${at}`);
    await commitAll(cwd, `2026-09-${String(at + 1).padStart(2, '0')}T12:00:00Z`);
    await expectSame(cwd, `commit ${at}`);
    if (at === states.length - 1) await expectSame(cwd, 'nothing changed');
  }
  await expectSame(cwd, 'internal', '--audience', 'internal');
  await expectSame(cwd, 'without drafts of a meeting', '--meeting', 'it/2026-09-17');
});

test('the same content with another past has other versions', async () => {
  const [first = {}, second = {}] = states;
  const pasts = [[{ ...first, ...second }], [first, second]];
  const cwd = await temporaryFolder();
  const pages = [];
  for (const [at, past] of pasts.entries()) {
    const clone = join(cwd, String(at));
    await writeFiles(clone, { '.gitignore': '/site/\n' });
    await initGit(clone);
    for (const [day, state] of past.entries()) {
      await writeFiles(join(clone, 'content'), state);
      await commitAll(clone, `2026-09-${String(day + 1).padStart(2, '0')}T12:00:00Z`);
    }
    pages.push((await build(clone, '--cache', join('..', 'cache'))).get('/it/2026-09-17/versions/1/index.html'));
  }
  expect(pages.map((page) => page === undefined)).toEqual([true, false]);
});

test('whenever it is built: drafts of earlier states went out by themselves, or had not yet', {
  timeout: 120_000,
}, async () => {
  const cwd = await temporaryFolder();
  await initGit(cwd);
  await writeFiles(cwd, { '.gitignore': '/cache/\n/site/\n' });
  const draft = (moment: string) => meetingIndex.replace('published', `draft\npublished: ${moment}`);
  const days = [
    { [`${folder}/index.md`]: draft('2026-09-03T08:00:00+02:00'), [`${folder}/a.md`]: item('A', '', 'Først.\n') },
    { [`${folder}/a.md`]: item('A', '', 'Siden.\n') },
    { [`${folder}/a.md`]: item('A', '', 'Til sidst.\n'), [`${folder}/b.md`]: item('B') },
  ];
  await writeFiles(join(cwd, 'content'), siteWith());
  for (const [at, state] of days.entries()) {
    await writeFiles(join(cwd, 'content'), state);
    await commitAll(cwd, `2026-09-${String(2 * at + 1).padStart(2, '0')}T12:00:00Z`);
  }
  const moments = ['09-04T00', '09-10T00', '09-03T06', '09-02T00', '10-01T00', '09-03T05', '09-04T00'];
  for (const moment of moments) await expectSame(cwd, moment, '--now', `2026-${moment}:00:00Z`);
  await expectSame(cwd, 'at no moment');
  // By its status it is out at any moment; what it was as a draft still goes by the moment.
  await writeFiles(join(cwd, 'content'), {
    [`${folder}/index.md`]: draft('2026-09-03T08:00:00+02:00').replace('draft', 'published'),
  });
  await commitAll(cwd, '2026-09-07T12:00:00Z');
  for (const moment of ['09-02T00', '09-10T00', '09-02T00']) {
    await expectSame(cwd, moment, '--now', `2026-${moment}:00:00Z`);
  }
});

test('whatever the past is asked with', async () => {
  const cwd = await temporaryFolder();
  const site: Site = assembleClean(siteWith({ [`${folder}/a.md`]: item('A') }));
  const drawing = { path: 'x.svg', bytes: 1, sha256: 'a', absolute: '/x', mediaType: '', dimensions: null };
  const today: Today = {
    ...{
      site,
      visible: site,
      readers: 'public',
      own: null,
      memory: openMemory(null, null),
      now: new Date('2026-09-05T00:00:00Z'),
    },
    files: new Map([['x.svg', drawing]]),
  };
  const days = ['01', '02', '03'].map((day) => new Date(`2026-09-${day}T00:00:00Z`));
  const past = (commits: number, name = '', whole = true): Parameters<typeof keepWalk>[1] => ({
    ...{
      length: commits,
      whole,
      listConverted: async () => [],
      identify: (count) => (count === 0 ? '' : `${name} ${count}`),
      endOf: (at) => days[at + 1] ?? null,
    },
  });
  const tree = await readContentTree([join(cwd, 'content')]);
  // How many steps were known; nothing where none was taken.
  const read = (one: Today, content = past(2)): Promise<number | null> =>
    withKept(
      { cache: { folder: join(cwd, 'cache'), node: '' }, readers: 'public' },
      () => undefined,
      async (kept) => {
        let known: number | null = null;
        await keepWalk(tree, content, one, kept, async (walk) => {
          known = walk.steps;
          const { findSuccessor, isPlanned } = askToday(one, walk.answers);
          findSuccessor(site, 'it/2026-09-17');
          isPlanned('it/2026-09-17', '2026-09-10');
          walk.moments.add(Date.UTC(2026, 8, 10));
          walk.steps = content.length;
        });
        return known;
      },
    );
  const councils = site.councils.map((council) => ({ ...council, meetings: [] }));
  const planned = mapMeetings(site, (meeting) => ({ ...meeting, published: '2026-09-10' }));
  const others: ReadonlyArray<readonly [Partial<Today>, ...Parameters<typeof past>]> = [
    [{}, 2, 'another first commit'],
    [{ visible: { ...site, councils } }, 2],
    [{ site: { ...site, councils } }, 2],
    [{ visible: planned }, 2],
    [{ now: new Date('2026-09-11T00:00:00Z') }, 2],
    [{ files: new Map([['x.svg', { ...drawing, sha256: 'b' }]]) }, 2],
    [{}, 2, '', false],
  ];
  for (const [other, ...commits] of others) {
    const name = JSON.stringify([other, commits]);
    expect(await read(today), name).toBe(0);
    expect(await read(today), name).toBe(null);
    expect(await read(today, past(3)), name).toBe(2);
    expect(await read({ ...today, ...other }, past(...commits)), name).toBe(0);
  }
  // The last state stood until now; then the next commit turns out to have ended it before a draft of it went out.
  const before = { ...today, now: new Date('2026-09-11T00:00:00Z') };
  expect(await read(before, past(3))).toBe(0);
  expect(await read(before, past(3))).toBe(null);
  days.push(new Date('2026-09-09T00:00:00Z'));
  expect(await read(before, past(4))).toBe(0);
  const apart: ReadonlyArray<Partial<Today>> = [{ readers: 'internal' }, { now: null }];
  for (const other of apart) {
    await read(today);
    expect(await read({ ...today, ...other })).toBe(0);
  }
  const own = { file: 'own.mjs', plugins: [], rules: [] };
  for (const _ of [1, 2]) expect(await read({ ...today, own })).toBe(0);
});
