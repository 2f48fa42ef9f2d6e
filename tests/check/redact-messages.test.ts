import { describe, expect, test } from 'vitest';
import { runCli } from '../support/cli.ts';
import { councilIndex, item, meetingIndex, siteIndex } from '../support/content.ts';
import { type Files, temporaryFolder, writeFiles } from '../support/folders.ts';

const folder = 'content/it/2026-09-17';

async function siteOf(files: Files): Promise<string> {
  const root = await temporaryFolder();
  const base = { 'content/index.md': siteIndex, 'content/it/index.md': councilIndex };
  await writeFiles(root, { ...base, [`${folder}/index.md`]: meetingIndex, ...files });
  return root;
}

/** Each says something secret where its author made a mistake. */
const faults: Readonly<Record<string, Files>> = {
  'a missing file': { [`${folder}/a.md`]: item('Hemmelig', 'closed: true\n', '[Hemmeligt notat](hemmelig.pdf)\n') },
  'an unknown key': { [`${folder}/a.md`]: item('Sag', 'closed: true\nhemmelig: hemmelig\n') },
  'a wrong value': { [`${folder}/a.md`]: item('Sag', 'closed: { title: Sag, reason: Grund. }\nlate: hemmelig\n') },
  'YAML that cannot be read': { [`${folder}/a.md`]: item('Sag', 'closed: true\ncase: "hemmelig\n') },
  'a closed attachment': {
    [`${folder}/a.md`]: item('Sag', 'attachments:\n  - { title: Hemmeligt, file: hemmelig.pdf, closed: true }\n'),
  },
};

describe.each(Object.entries(faults))('%s', (_, files) => {
  test.each(['pretty', 'json', 'github', 'gitlab', 'sarif'])('is told in %s without a word of it', async (format) => {
    const { status, stdout, stderr } = await runCli(['check', '--format', format], { cwd: await siteOf(files) });
    expect(status).toBe(1);
    expect(stdout).toContain('a.md');
    expect(stdout + stderr).not.toMatch(/hemmelig/i);
  });

  test('ends a build without a word of it', async () => {
    const root = await siteOf(files);
    const { status, stderr } = await runCli(['build', '--no-pdf'], { cwd: root });
    expect(status).toBe(1);
    expect(stderr).toMatch(/a\.md:\d+:\d+ error .* \[[a-z-]+\]/);
    expect(stderr).not.toMatch(/hemmelig/i);
  });

  test('is told in full to internal readers', async () => {
    const { stdout } = await runCli(['check', '--audience', 'internal'], { cwd: await siteOf(files) });
    expect(stdout).toMatch(/hemmelig/i);
  });
});

test.each<[string, string, string]>([
  ['alias-taken', 'aliases: hemmelig-sag\n', ''],
  ['item-parent', 'under: hemmelig-sag\n', ''],
  ['missing-item', '', 'Se [sagen](hemmelig-sagg.md).\n'],
])('a message of an open file that would name a closed one does not: %s', async (rule, fields, body) => {
  const root = await siteOf({
    [`${folder}/aaben.md`]: item('Åben', fields, body.replace('sagg', 'sags')),
    [`${folder}/hemmelig-sag.md`]: item('Hemmelig sag', "number: '2.1'\nclosed: true\n"),
  });
  const { stdout } = await runCli(['check', '--lang', 'en'], { cwd: root });
  const told = stdout.split('\n\n').filter((one) => one.startsWith(`${folder}/aaben.md`) && one.includes(rule));
  expect(told).toHaveLength(1);
  expect(told[0]).not.toMatch(/hemmelig-sag(?!s)/);
  const named = (await runCli(['check', '--lang', 'en', '--audience', 'internal'], { cwd: root })).stdout;
  expect(named).toMatch(/hemmelig-sag(?!s)/);
});

test('a link to a heading of a closed item is told without its headings, and a near name without its file', async () => {
  const root = await siteOf({
    [`${folder}/a.md`]: item('Sag', '', '[Se](b-hemmelig.md#plan) og [se](b-hemmeli.md).\n'),
    [`${folder}/b-hemmelig.md`]: item('Hemmelig', 'closed: true\n', '## Hemmeligt køb\n\nTekst.\n'),
  });
  const { stdout } = await runCli(['check', '--format', 'json'], { cwd: root });
  const messages: { rule: string; message: string; note: string }[] = JSON.parse(stdout);
  const told = messages.filter(({ rule }) => rule.startsWith('missing-'));
  expect(told.map(({ rule }) => rule)).toEqual(['missing-anchor', 'missing-item']);
  expect(told.map(({ message, note }) => `${message} ${note}`).join('\n')).not.toMatch(/hemmeligt|hemmelig\.md/i);
});

test('an open file is told as ever', async () => {
  const root = await siteOf({
    [`${folder}/a.md`]: item('Lukket for sommeren', '', 'The road is closed: now.\n[x](y.pdf)\n'),
  });
  expect((await runCli(['check'], { cwd: root })).stdout).toContain('y.pdf');
});
