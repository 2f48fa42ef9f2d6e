/* The past that is kept is the one that the commits tell: after every commit, and after edits that none has. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Site } from '../../src/agenda/model.ts';
import { readPastOnce } from '../../src/build/kept-history.ts';
import { withKept } from '../../src/build/kept-work.ts';
import { readContentTree } from '../../src/io/content-tree.ts';
import { runCli } from '../support/cli.ts';
import { assembleClean, type Files, item, meetingIndex, siteWith } from '../support/content.ts';
import { temporaryFolder, writeFiles } from '../support/folders.ts';
import { commitAll, initGit } from '../support/git.ts';
import { readSite } from './read-site.ts';

const folder = 'it/2026-09-17';

type Today = Parameters<typeof readPastOnce>[1];

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

test('whatever the past is compared with', async () => {
  const cwd = await temporaryFolder();
  await writeFiles(join(cwd, 'content'), siteWith({ [`${folder}/a.md`]: item('A') }));
  const tree = await readContentTree([join(cwd, 'content')]);
  const file = { path: 'x.txt', bytes: 1, sha256: 'a', absolute: '/x.txt', mediaType: 'text/plain', dimensions: null };
  const none: Site = assembleClean(siteWith());
  const today: Today = {
    ...{ site: none, visible: none, readers: 'public', own: null, now: null },
    files: new Map([['x.txt', file]]),
  };
  let walks = 0;
  const read = (one: Today, of = tree) =>
    withKept(
      { cache: { folder: join(cwd, 'cache'), node: '' }, readers: one.readers },
      () => undefined,
      async (kept) => {
        const before = walks;
        await readPastOnce(of, one, kept, async () => {
          walks += 1;
          return { timelines: new Map(), shallow: false, moments: [] };
        });
        return walks > before;
      },
    );
  expect(await read(today)).toBe(true);
  expect(await read(today)).toBe(false);
  const others: ReadonlyArray<Partial<Today>> = [
    { files: new Map([['x.txt', { ...file, sha256: 'b' }]]) },
    { files: new Map() },
    { site: { ...none, url: 'https://example.org/' } },
    { readers: 'internal' },
    { now: new Date('2026-09-01T00:00:00Z') },
  ];
  for (const other of others) {
    expect(await read({ ...today, ...other }), JSON.stringify(other)).toBe(true);
    expect(await read({ ...today, ...other })).toBe(false);
  }
  const own = { file: 'own.mjs', plugins: [], rules: [] };
  for (const _ of [1, 2]) expect(await read({ ...today, own })).toBe(true);
  await writeFiles(join(cwd, 'content'), { [`${folder}/a.md`]: item('B') });
  expect(await read(today, await readContentTree([join(cwd, 'content')]))).toBe(true);
});
