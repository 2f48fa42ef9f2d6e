/* The past that is kept is the one that the commits tell: after every commit, and after edits that none has. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCli } from '../support/cli.ts';
import { type Files, item, meetingIndex, siteWith } from '../support/content.ts';
import { temporaryFolder, writeFiles } from '../support/folders.ts';
import { commitAll, initGit } from '../support/git.ts';
import { readSite } from './read-site.ts';

const folder = 'it/2026-09-17';

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
