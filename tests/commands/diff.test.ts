import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { openRepository, type Repository } from '../life/repository.ts';
import { runCli } from '../support/cli.ts';
import { type Files, item, meetingIndex, siteWith } from '../support/content.ts';
import { temporaryFolder, writeFiles } from '../support/folders.ts';

const inContent = (files: Files) =>
  Object.fromEntries(Object.entries(files).map(([path, text]) => [`content/${path}`, text]));

const body = '\n## Baggrund\n\nRådet drøftede sagen i juni og bad om et nyt oplæg.\n';

/** A repository whose first commit holds a meeting with two items, and `more`. */
async function openWith(more: Files = {}): Promise<Repository> {
  const repository = await openRepository();
  const files = { 'it/2026-09-17/a.md': item('Budget', '', body), 'it/2026-09-17/b.md': item('Plan', '', body) };
  await repository.write(inContent(siteWith({ ...files, ...more })));
  await repository.commit('2026-09-01', 'Udkast');
  return repository;
}

/** What changed, as data. */
async function readChanges(repository: Repository, ...args: string[]) {
  const { status, stdout, stderr } = await repository.dagsorden('diff', ...args, '--format', 'json');
  expect(stderr).toBe('');
  expect(status).toBe(0);
  return JSON.parse(stdout);
}

describe('what is compared', () => {
  test('a revision and the working tree, untracked files included', async () => {
    const repository = await openWith();
    await repository.write(inContent({ 'it/2026-09-17/c.md': item('Cykler') }));
    const { before, after, meetings } = await readChanges(repository, 'main');
    expect(before).toMatchObject({ revision: 'main', commit: expect.stringMatching(/^[0-9a-f]{40}$/) });
    expect(after).toEqual({ revision: null, commit: null });
    expect(meetings).toMatchObject([{ items: [{ kind: 'added', before: null, after: { title: 'Cykler' } }] }]);
  });

  test('two revisions, apart or as a range, whatever the working tree is', async () => {
    const repository = await openWith();
    await repository.write(inContent({ 'it/2026-09-17/a.md': item('Budgettet', '', body) }));
    await repository.commit('2026-09-02', 'Titel');
    await repository.remove('content/it/2026-09-17/b.md');
    const fields = [{ field: 'title', before: 'Budget', after: 'Budgettet' }];
    for (const args of [['HEAD~1', 'HEAD'], ['HEAD~1..HEAD']]) {
      expect((await readChanges(repository, ...args)).meetings).toMatchObject([{ items: [{ fields }] }]);
    }
    expect((await readChanges(repository, 'HEAD~1')).meetings[0].items).toHaveLength(2);
  });

  test('a state before there was any content', async () => {
    const repository = await openRepository();
    await repository.write({ 'README.md': 'x' });
    await repository.commit('2026-08-01', 'Start');
    await repository.write(inContent(siteWith()));
    expect((await readChanges(repository, 'main')).meetings).toMatchObject([{ kind: 'added', before: null }]);
  });

  test('only the meetings that are asked for', async () => {
    const more = { 'it/2026-10-01/index.md': '---\ndate: 2026-10-01\nstart: 10:00\n---\n' };
    const repository = await openWith(more);
    await repository.write(inContent({ 'it/2026-10-01/x.md': item('X'), 'it/2026-09-17/y.md': item('Y') }));
    const { meetings } = await readChanges(repository, 'main', '--meeting', 'it/2026-10-01');
    expect(meetings).toMatchObject([{ after: { id: '2026-10-01' } }]);
  });

  test('names with letters of all kinds', async () => {
    const repository = await openRepository();
    const meeting = 'rådet for æ/2026-09-17';
    const { 'it/index.md': council = '', 'it/2026-09-17/index.md': index = '', ...site } = siteWith();
    const files = {
      'rådet for æ/index.md': council,
      [`${meeting}/index.md`]: index,
      [`${meeting}/blå.md`]: item('Blå'),
    };
    await repository.write(inContent({ ...site, ...files }));
    await repository.commit('2026-09-01', 'Udkast');
    expect((await readChanges(repository, 'main')).meetings).toEqual([]);
    await repository.write(inContent({ [`${meeting}/blå.md`]: item('Grøn') }));
    expect((await readChanges(repository, 'main')).meetings).toMatchObject([{ items: [{ after: { title: 'Grøn' } }] }]);
  });
});

test('--audience internal tells what is closed, and says that it is confidential', async () => {
  const secret = (text: string) => item('Salg', 'closed: { title: Personsag, reason: Lukket. }\n', `\n${text}\n`);
  const repository = await openWith({ 'it/2026-09-17/s.md': secret('En hemmelig pris.') });
  await repository.write(inContent({ 'it/2026-09-17/s.md': secret('En ny pris.') }));
  for (const format of ['markdown', 'html', 'json']) {
    const tell = async (...more: string[]) =>
      (await repository.dagsorden('diff', 'main', '--format', format, ...more)).stdout;
    expect(await tell()).not.toMatch(/hemmelig|Fortrolig|"internal"/i);
    expect(await tell('--audience', 'internal')).toMatch(
      format === 'json' ? /"audience": "internal".*hemmelig/s : /Fortrolig.*hemmelig/s,
    );
  }
});

test('a draft that speaks as a closed item does is no doubt: the readers of a comparison see drafts', async () => {
  const said = '\nBorgmesteren har hørt fra naboerne om havnegrunden ved kajen.\n';
  const repository = await openWith({
    'it/2026-09-17/index.md': meetingIndex,
    'it/2026-09-17/s.md': item(
      'Salg',
      'closed: { title: Personsag, reason: Lukket. }\n',
      said.replace('naboerne', 'en køber'),
    ),
    'it/2026-11-05/index.md': '---\ndate: 2026-11-05\nstart: 10:00\nstatus: draft\n---\n',
  });
  await repository.write(inContent({ 'it/2026-11-05/u.md': item('Kajen', '', said) }));
  await repository.commit('2026-09-02', 'Et punkt mere');
  for (const args of [['HEAD~1'], ['HEAD~1..HEAD']]) {
    const { status, stdout } = await repository.dagsorden('diff', ...args);
    expect(status).toBe(0);
    expect(stdout).toContain('Kajen');
  }
});

test('the JSON is what its schema says', async () => {
  const repository = await openWith({
    'it/2026-09-17/c.md': item('C', 'attachments: [{ title: N, file: n.txt }]\n', body),
    'it/2026-09-17/n.txt': 'x',
  });
  await repository.write(
    inContent({
      'it/2026-09-17/index.md': meetingIndex.replace('10:00', '09:00'),
      'it/2026-09-17/a.md': item('Budgettet', 'order: 9\nduration: 20 min\ncase: S-1\n', body.replace('juni', 'maj')),
      'it/2026-09-17/n.txt': 'y',
      'it/2026-10-01/index.md': meetingIndex.replace('09-17', '10-01'),
    }),
  );
  await repository.remove('content/it/2026-09-17/b.md');
  const schema = JSON.parse((await repository.dagsorden('schema', 'changes')).stdout);
  const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true, strictTypes: false });
  formats.default(ajv);
  const validate = ajv.compile(schema);
  const changes = await readChanges(repository, 'main');
  expect(changes.meetings).toHaveLength(2);
  expect(validate(changes), JSON.stringify(validate.errors)).toBe(true);
  expect(validate({ ...changes, before: null })).toBe(false);
});

describe('content that lies in several places', () => {
  const closedItem = item('Hemmelig sag', 'closed: { title: Personsag, reason: Lukket. }\n', '\nHemmelig tekst.\n');

  test('roots of one repository, laid over one another', async () => {
    const repository = await openWith({ 'it/2026-09-17/p.md': item('Personsag', 'closed: true\n') });
    const roots = ['--content', 'content', '--content', 'private'];
    await repository.write({ 'private/it/2026-09-17/p.md': closedItem });
    await repository.commit('2026-09-02', 'Den lukkede sag');
    await repository.write({ 'private/it/2026-09-17/p.md': closedItem.replace('tekst', 'ordlyd') });
    expect((await readChanges(repository, 'main', ...roots)).meetings).toEqual([]);
    expect((await readChanges(repository, 'HEAD~1', ...roots)).meetings).toMatchObject([
      { items: [{ fields: [{ field: 'title' }, { field: 'reason' }], parts: [] }] },
    ]);
  });

  test('a root of another repository is taken as it was at the time of the commit', async () => {
    const secret = await openRepository();
    await secret.write({ 'it/2026-09-17/c.md': item('Anden', '', body) });
    await secret.commit('2026-09-01', 'Først');
    const repository = await openWith();
    await secret.write({ 'it/2026-09-17/c.md': item('Anden sag', '', body) });
    await secret.commit('2026-09-05', 'Senere');
    const roots = ['--content', 'content', '--content', secret.folder];
    expect((await readChanges(repository, 'main', ...roots)).meetings).toMatchObject([
      { items: [{ fields: [{ field: 'title', before: 'Anden', after: 'Anden sag' }] }] },
    ]);
    await repository.write({ x: 'x' });
    await repository.commit('2026-09-06', 'Siden');
    expect((await readChanges(repository, 'main', ...roots)).meetings).toEqual([]);
  });

  test('a symbolic link to another file of the content', async () => {
    const linking = item('C', 'attachments: [{ title: Notat, file: link.txt }]\n');
    const repository = await openWith({ 'it/2026-09-17/c.md': linking, 'it/2026-09-17/notat.txt': 'x' });
    await symlink('notat.txt', join(repository.folder, 'content/it/2026-09-17/link.txt'));
    await repository.commit('2026-09-02', 'Notat');
    expect((await readChanges(repository, 'main')).meetings).toEqual([]);
  });

  test('below the top of the repository, and read from elsewhere', async () => {
    const repository = await openRepository();
    await repository.write(
      Object.fromEntries(Object.entries(siteWith()).map(([path, text]) => [`a b/c/${path}`, text])),
    );
    await repository.commit('2026-09-01', 'Udkast');
    await repository.write({ 'a b/c/it/2026-09-17/x.md': item('X') });
    const cwd = await temporaryFolder();
    const content = join(repository.folder, 'a b/c');
    const { status, stdout } = await runCli(['diff', 'main', '--content', content], { cwd });
    expect(status).toBe(0);
    expect(stdout).toContain('2\\.1 X');
  });
});

describe('what ends it', () => {
  test.each([
    ['an unknown revision', ['nowhere'], 'Name a commit, branch or tag that git log knows'],
    ['a meeting that is in neither state', ['main', '--meeting', 'it/2027-01-01'], 'The meetings are it/2026-09-17.'],
    ['a format that there is not', ['main', '--format', 'word'], 'Allowed choices are'],
    ['an address that is none', ['main', '--preview-url', 'x'], 'Give an address that starts with https://'],
  ])('%s: exit 2', async (_, args, remedy) => {
    const { status, stdout, stderr } = await (await openWith()).dagsorden('diff', ...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(remedy);
  });

  test('a folder outside git: exit 2', async () => {
    const cwd = await temporaryFolder();
    await writeFiles(cwd, inContent(siteWith()));
    const { status, stderr } = await runCli(['diff', 'main'], { cwd, env: { GIT_CEILING_DIRECTORIES: cwd } });
    expect(status).toBe(2);
    expect(stderr).toMatch(/is not in a git repository.*git init/);
  });

  test('a machine without git: exit 2', async () => {
    const { folder } = await openWith();
    const { status, stderr } = await runCli(['diff', 'main'], { cwd: folder, env: { PATH: folder } });
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: 'dagsorden: git was not found. Install git, and make sure that it is in PATH.\n',
    });
  });

  test('a shallow clone that lacks the revision: exit 2, and how to get it', async () => {
    const origin = await openWith();
    await origin.write({ x: 'x' });
    await origin.commit('2026-09-02', 'x');
    const clone = await temporaryFolder();
    await origin.git('clone', '--quiet', '--depth=1', `file://${origin.folder}`, clone);
    const { status, stderr } = await runCli(['diff', 'HEAD~1'], { cwd: clone });
    expect(status).toBe(2);
    expect(stderr).toMatch(/shallow.*git fetch --unshallow.*fetch-depth: 0/);
  });

  test.each([
    ['the older state', 'revision main', 'main:content/it/2026-09-17/a.md:2:1 error'],
    ['the working tree', 'the working tree', 'content/it/2026-09-17/a.md:2:1 error'],
  ])('errors in %s: exit 1, the messages, and where', async (state, name, place) => {
    const bad = { 'it/2026-09-17/a.md': item('A').replace('title', 'titel') };
    const repository = await openWith(state === 'the older state' ? bad : {});
    await repository.write(inContent(state === 'the older state' ? { 'it/2026-09-17/a.md': item('A') } : bad));
    const { status, stdout, stderr } = await repository.dagsorden('diff', 'main', '--no-color');
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain(place);
    expect(stderr).toContain(`The content of ${name} has errors`);
  });
});

test('no change is told in a sentence; -o writes to a file instead', async () => {
  const repository = await openWith();
  const { stdout } = await repository.dagsorden('diff', 'main');
  expect(stdout).toBe('<!-- dagsorden-diff -->\n### Ændringer\n\nIngen ændringer.\n');
  const outcome = await repository.dagsorden('diff', 'main', '-o', 'x.md');
  expect(outcome).toEqual({ status: 0, stdout: '', stderr: '' });
  expect(await repository.read('x.md')).toBe(stdout);
});
