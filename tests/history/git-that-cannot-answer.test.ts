/* What git cannot tell is not left out in silence: versions, and the count of changes in calendars. */
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openRepository, type Repository } from '../life/repository.ts';
import { runCli } from '../support/cli.ts';
import { item, siteWith } from '../support/content.ts';
import { readFiles, temporaryFolder, writeFiles } from '../support/folders.ts';

const at = 'content/it/2026-09-17';
const flags = ['build', '--no-pdf', '--no-search'];

/** A repository with an agenda that was changed once. */
async function openChanged(): Promise<Repository> {
  const repository = await openRepository();
  const site = Object.entries(siteWith()).map(([path, text]) => [`content/${path}`, text]);
  await repository.write({ ...Object.fromEntries(site), [`${at}/a.md`]: item('Budget') });
  await repository.commit('2026-09-01', 'Udsendt');
  await repository.write({ [`${at}/a.md`]: item('Budgettet') });
  await repository.commit('2026-09-02', 'Titel');
  return repository;
}

test('no git in PATH, or a GIT_DIR that leads nowhere: one sentence and 2, unless the past is not wanted', async () => {
  const { folder: cwd } = await openChanged();
  const empty = await temporaryFolder();
  for (const [env, told] of [
    [{ PATH: empty }, 'git was not found.'],
    [{ GIT_DIR: 'no/such' }, 'git cannot read the repository of content.'],
  ] as const) {
    const refused = await runCli(flags, { cwd, env });
    expect(refused.status).toBe(2);
    expect(refused.stderr).toContain(`dagsorden: ${told}`);
    expect(refused.stderr.trim().split('\n')).toHaveLength(1);
    expect(await readdir(cwd)).not.toContain('dist');
    const { status } = await runCli([...flags, '--no-history', '--out', `out-${told.length}`], { cwd, env });
    expect(status).toBe(0);
  }
});

test('a partial clone without its remote', async () => {
  const { folder, git } = await openChanged();
  await git('config', 'uploadpack.allowFilter', 'true');
  const clone = join(await temporaryFolder(), 'clone');
  await git('clone', '--quiet', '--filter=blob:none', `file://${folder}`, clone);
  expect((await runCli(flags, { cwd: clone })).status).toBe(0);
  expect(Object.keys(await readFiles(join(clone, 'dist')))).toContain('it/2026-09-17/versions/1/index.html');
  const lonely = join(await temporaryFolder(), 'clone');
  await git('clone', '--quiet', '--filter=blob:none', `file://${folder}`, lonely);
  await rm(folder, { recursive: true });
  const refused = await runCli(flags, { cwd: lonely });
  expect(refused.status).toBe(2);
  expect(refused.stderr).toContain('dagsorden: git cannot read the history of');
  expect((await runCli([...flags, '--no-history'], { cwd: lonely })).status).toBe(0);
});

test('outside git, the day of publication dates the feed, not that of the meeting', async () => {
  const cwd = await temporaryFolder();
  const index = '---\ndate: 2026-11-05\nstart: 10:00\nstatus: published\npublished: 2026-10-29\n---\n';
  const site = siteWith({
    'index.md': '---\ntitle: T\norganization: O\nurl: https://example.org/\n---\n',
    'it/2026-11-05/index.md': index,
    'it/2026-11-05/a.md': item('A'),
  });
  const files = Object.entries(site).filter(([path]) => !path.includes('2026-09-17'));
  await writeFiles(join(cwd, 'content'), Object.fromEntries(files));
  expect((await runCli(flags, { cwd, env: { SOURCE_DATE_EPOCH: undefined } })).status).toBe(0);
  const feed = (await readFiles(join(cwd, 'dist')))['feed.xml'] ?? '';
  expect(feed).toContain('<updated>2026-10-29');
  expect(feed).not.toContain('<updated>2026-11-05');
});
