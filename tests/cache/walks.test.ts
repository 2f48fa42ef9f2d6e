/* Whatever becomes of the commits: versions that go on from those of an earlier build are the ones of a build that keeps nothing. */
import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withKept } from '../../src/build/kept-work.ts';
import { type PreparedSite, prepareSite } from '../../src/build/prepare-site.ts';
import type { History } from '../../src/history/versions.ts';
import { writeMessage } from '../../src/messages.ts';
import { item, meetingIndex, siteIndex, siteWith } from '../support/content.ts';
import { temporaryFolder, writeFiles } from '../support/folders.ts';
import { commitAll, initGit, runGit } from '../support/git.ts';

const meeting = 'it/2026-09-17';
const later = 'it/2026-10-15';

const status = (written: string, more = '') => meetingIndex.replace('published\n', `${written}\n${more}`);
const matter = (text: string, fields = '') => item('Ejendommen', fields, `Mågevej ${text} hos Fru Kvist.\n`);

/** What is done to the content, as people do. */
const edits: ReadonlyArray<Readonly<Record<string, string | null>>> = [
  { [`${meeting}/a.md`]: item('A', '', 'Rettet tekst.\n') },
  { [`${meeting}/a.md`]: item('A', '', 'Se [](b.md) og [notatet](n.txt).\n') },
  { [`${meeting}/b.md`]: matter('7') },
  { [`${meeting}/b.md`]: matter('7', 'closed: { title: En sag }\n') },
  { [`${meeting}/b.md`]: null, [`${meeting}/c.md`]: matter('8', 'aliases: [b]\n') },
  { [`${meeting}/b.md`]: null, [`${meeting}/c.md`]: matter('8', 'closed: true\naliases: [b]\n') },
  { [`${meeting}/c.md`]: null },
  { [`${meeting}/n.txt`]: 'Et andet notat' },
  { [`${meeting}/a.md`]: 'uden felter' },
  { [`${meeting}/index.md`]: status('minutes') },
  { [`${meeting}/index.md`]: status('draft') },
  { [`${meeting}/index.md`]: status('draft', 'published: 2026-09-03T08:00:00+02:00\n') },
  { [`${meeting}/index.md`]: status('published', 'published: 2026-09-03T08:00:00+02:00\n') },
  {
    [`${later}/index.md`]: status('published').replace('09-17', '10-15'),
    [`${later}/d.md`]: item('D', '', 'Se [](../2026-09-17/a.md).\n'),
  },
  { [`${later}/index.md`]: status('published', 'aliases: ["2026-09-17"]\n').replace('09-17', '10-15') },
  { [`${later}/index.md`]: null, [`${later}/d.md`]: null },
  { 'index.md': siteIndex.replace('Møder', 'Dagsordener') },
];

async function edit(cwd: string, index: number): Promise<void> {
  for (const [path, text] of Object.entries(edits[index] ?? {})) {
    if (text === null) await rm(join(cwd, 'content', path), { force: true });
    else await writeFiles(join(cwd, 'content'), { [path]: text });
  }
}

const deeds = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: fc.record({ kind: fc.constant('commit' as const), edit: fc.nat(edits.length - 1) }) },
    fc.record({ kind: fc.constantFrom('edit' as const, 'amend' as const), edit: fc.nat(edits.length - 1) }),
    fc.record({ kind: fc.constant('back' as const), commits: fc.integer({ min: 1, max: 3 }) }),
    fc.record({ kind: fc.constant('now' as const), day: fc.option(fc.integer({ min: 1, max: 20 })) }),
  ),
  { minLength: 8, maxLength: 8 },
);

async function prepare(cwd: string, now: Date | null, cache: string | null): Promise<PreparedSite> {
  const options = {
    content: [join(cwd, 'content')],
    readers: 'public' as const,
    now,
    cache: cache === null ? null : { folder: cache, node: '' },
    ...{
      baseUrl: null,
      drafts: false,
      templates: null,
      browser: {},
      sourceDateEpoch: null,
      meetings: null,
      packets: false,
    },
  };
  return withKept(
    options,
    () => undefined,
    (kept) => prepareSite(options, false, true, () => undefined, kept),
  );
}

/** What is kept of the past has no places in texts: nobody asks for them. */
function withoutPlaces(history: History = new Map()): unknown {
  const versions = [...history].map(([key, all]) => [key, all.map((one) => ({ ...one, files: [...one.files] }))]);
  return JSON.parse(JSON.stringify(versions, (name, value) => (name === 'position' ? undefined : value)));
}

async function expectSame(cwd: string, now: Date | null, name: string): Promise<void> {
  const tell = ({ context, messages, shallow }: PreparedSite) => ({
    ...{ history: withoutPlaces(context?.history), shallow, messages: messages.map(writeMessage) },
  });
  const clean = tell(await prepare(cwd, now, null));
  expect(tell(await prepare(cwd, now, join(cwd, 'cache'))), name).toEqual(clean);
}

test('random commits, edits, amendments, steps back and moments', { timeout: 300_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(deeds, async (list) => {
      const cwd = await temporaryFolder();
      await initGit(cwd);
      await writeFiles(
        join(cwd, 'content'),
        siteWith({ [`${meeting}/a.md`]: item('A'), [`${meeting}/n.txt`]: 'Notat' }),
      );
      await commitAll(cwd, '2026-09-01T12:00:00Z');
      let now: Date | null = null;
      let commits = 1;
      for (const [at, deed] of list.entries()) {
        const date = `2026-09-${String(at + 2).padStart(2, '0')}T12:00:00Z`;
        if ('edit' in deed) await edit(cwd, deed.edit);
        if (deed.kind === 'commit') await commitAll(cwd, date);
        if (deed.kind === 'amend')
          await runGit(cwd, ['commit', '--quiet', '-a', '--amend', '--no-edit', '--allow-empty'], date);
        if (deed.kind === 'back')
          await runGit(cwd, ['reset', '--quiet', '--hard', `HEAD~${Math.min(deed.commits, commits - 1)}`]);
        if (deed.kind === 'commit') commits += 1;
        if (deed.kind === 'back') commits -= Math.min(deed.commits, commits - 1);
        if (deed.kind === 'now') now = deed.day === null ? null : new Date(Date.UTC(2026, 8, deed.day, 18));
        await expectSame(cwd, now, JSON.stringify(list.slice(0, at + 1)));
      }
    }),
    { numRuns: 4 },
  );
});

test('another commit, another branch, a clone elsewhere and one that lacks the beginning', async () => {
  const cwd = await temporaryFolder();
  await initGit(cwd);
  await writeFiles(cwd, { '.gitignore': '/cache/\n' });
  await writeFiles(
    join(cwd, 'content'),
    siteWith({ [`${meeting}/a.md`]: item('A'), [`${meeting}/b.md`]: matter('7') }),
  );
  await commitAll(cwd, '2026-09-01T12:00:00Z');
  await expectSame(cwd, null, 'first');
  await runGit(cwd, ['switch', '--quiet', '--create', 'other']);
  for (const [at, index] of [0, 3, 9].entries()) {
    await edit(cwd, index);
    await commitAll(cwd, `2026-09-0${at + 2}T12:00:00Z`);
    await expectSame(cwd, null, `other ${at}`);
  }
  await edit(cwd, 2);
  await runGit(cwd, ['commit', '--quiet', '-a', '--amend', '--no-edit'], '2026-09-04T12:00:00Z');
  await expectSame(cwd, null, 'another commit at the same moment');
  await runGit(cwd, ['switch', '--quiet', 'main']);
  await expectSame(cwd, null, 'main');
  await runGit(cwd, ['switch', '--quiet', 'other']);
  for (const depth of [[], ['--depth', '2']]) {
    const clone = await temporaryFolder();
    await runGit(clone, ['clone', '--quiet', '--branch', 'other', ...depth, `file://${cwd}`, 'here']);
    const here = join(clone, 'here');
    await cp(join(cwd, 'cache'), join(here, 'cache'), { recursive: true });
    await expectSame(here, null, `clone ${depth.length}`);
  }
});
