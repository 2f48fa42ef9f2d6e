import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runCli } from '../support/cli.ts';
import { item, siteWith } from '../support/content.ts';
import { readFiles, temporaryFolder, writeFiles } from '../support/folders.ts';

const council = `---
name: It-rådet
sections:
  - { id: orientering, title: Til orientering, parts: [Baggrund] }
  - { id: droeftelse, title: Til drøftelse }
parts: [Baggrund, { name: Indstilling, required: true }]
---
`;

/** A folder with `content/`: the council `it`, the meeting `it/2026-09-17`, and `more`. */
async function project(more: Record<string, string> = {}, folder = 'content') {
  const cwd = await temporaryFolder();
  const files = Object.entries(siteWith({ 'it/index.md': council, ...more }));
  await writeFiles(cwd, Object.fromEntries(files.map(([path, text]) => [`${folder}/${path}`, text])));
  const run = (...args: string[]) => runCli(['new', ...args], { cwd });
  const read = async (path: string) => (await readFiles(cwd))[path] ?? '';
  return { cwd, run, read };
}

test('an item: its section, the next order, its parts as headings, every field explained', async () => {
  const { cwd, run, read } = await project({ 'it/2026-09-17/a.md': item('A', 'order: 30\n') });
  const { status, stdout, stderr } = await run(
    'item',
    'it/2026-09-17',
    'Økonomi: æblegrød på Ærø',
    '--section',
    'droeftelse',
  );
  const path = 'content/it/2026-09-17/oekonomi-aeblegroed-paa-aeroe.md';
  expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: `${path}\n`, stderr: '' });
  const text = await read(path);
  expect(text).toContain('\ntitle: "Økonomi: æblegrød på Ærø"\n');
  expect(text).toContain('\nsection: droeftelse\n');
  expect(text).toContain('(orientering, droeftelse)');
  expect(text).toContain('\norder: 40\n');
  expect(text.match(/^## .*/gm)).toEqual(['## Baggrund', '## Indstilling']);
  expect(text).toMatch(/# Sagsnummer.*\n# case: /);
  expect((await runCli(['check'], { cwd })).status).toBe(0);
});

test.each(['it/2026-09-17/', 'content/it/2026-09-17', './content/it/2026-09-17/index.md', 'content\\it\\2026-09-17'])(
  'a meeting is found as a shell completes it: %s',
  async (place) => {
    const { run } = await project();
    const outcome = await run('item', place, 'Nyt', '--section', 'til drøftelse');
    expect(outcome).toMatchObject({ status: 0, stdout: 'content/it/2026-09-17/nyt.md\n' });
  },
);

test('an item goes to the first section where nobody can be asked, with the parts of that section', async () => {
  const { run, read } = await project();
  expect((await run('item', 'it/2026-09-17', 'Nyt')).status).toBe(0);
  const text = await read('content/it/2026-09-17/nyt.md');
  expect(text).toContain('\nsection: orientering\n');
  expect(text).toContain('\norder: 10\n');
  expect(text.match(/^## .*/gm)).toEqual(['## Baggrund']);
});

test.each([
  ['Łódź – 3. møde', 'lodz-3-moede'],
  ['Дороги', 'dorogi'],
  ['Straße & Übergang', 'strasse-og-uebergang'],
])('the file of “%s” is %s.md', async (title, name) => {
  const { run } = await project();
  expect((await run('item', 'it/2026-09-17', title)).stdout).toBe(`content/it/2026-09-17/${name}.md\n`);
});

test('a title without letters that become ASCII needs --name', async () => {
  const { run } = await project();
  const refused = await run('item', 'it/2026-09-17', '東京');
  expect({ status: refused.status, stderr: refused.stderr }).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('--name'),
  });
  expect((await run('item', 'it/2026-09-17', '東京', '--name', 'tokyo')).stdout).toBe(
    'content/it/2026-09-17/tokyo.md\n',
  );
});

test('a council and a meeting, which is a draft, that build at once', async () => {
  const { cwd, run, read } = await project();
  expect((await run('council', 'Børne- og Ungeudvalget')).stdout).toBe('content/boerne-og-ungeudvalget/index.md\n');
  expect((await run('meeting', 'Børne- og Ungeudvalget', '2027-01-14-ekstra')).status).toBe(0);
  expect((await run('item', 'boerne-og-ungeudvalget/2027-01-14-ekstra', 'Skoler')).status).toBe(0);
  const meeting = await read('content/boerne-og-ungeudvalget/2027-01-14-ekstra/index.md');
  expect(meeting).toContain('\ndate: 2027-01-14\n');
  expect(meeting).toContain('\nstatus: draft\n');
  expect((await runCli(['check'], { cwd })).status).toBe(0);
  const built = await runCli(['build', '--no-pdf', '--drafts'], { cwd });
  expect(built.stderr).toContain('Built 2 meetings');
});

test('comments are in the language of the council', async () => {
  const { run, read } = await project({ 'it/index.md': council.replace('name:', 'language: en\nname:') });
  await run('item', 'it/2026-09-17', 'News');
  expect(await read('content/it/2026-09-17/news.md')).toContain('# The heading of the item.');
});

test('--content names another folder', async () => {
  const { cwd, run } = await project({}, 'site');
  expect((await run('item', 'it/2026-09-17', 'Nyt', '--content', 'site')).stdout).toBe('site/it/2026-09-17/nyt.md\n');
  expect(Object.keys(await readFiles(join(cwd, 'site')))).toContain('it/2026-09-17/nyt.md');
});

describe('exit status 2, and nothing is written', () => {
  test.each([
    ['an item that exists', ['item', 'it/2026-09-17', 'Eventuelt'], /content\/it\/2026-09-17\/eventuelt\.md/],
    ['an item whose address another has', ['item', 'it/2026-09-17', 'kapital'], /Kapital\.md has the address kapital/],
    ['an item that would be the index', ['item', 'it/2026-09-17', 'Index'], /2026-09-17\/index\.md exists already/],
    ['a meeting that exists', ['meeting', 'it', '2026-09-17'], /content\/it\/2026-09-17\/index\.md exists already/],
    ['a council that exists', ['council', 'IT'], /content\/it\/index\.md/],
    ['a council at an address of the site', ['council', 'Search'], /needs the address search itself.*--name/],
    ['an unknown council', ['meeting', 'x', '2026-09-18'], /no council x .*councils are it/],
    ['an unknown meeting', ['item', 'it/2026-09-18', 'Nyt'], /no meeting it\/2026-09-18 .*meetings are 2026-09-17/],
    ['a meeting without council', ['item', '2026-09-17', 'Nyt'], /council and meeting/],
    ['an unknown section', ['item', 'it/2026-09-17', 'Nyt', '--section', 'x'], /sections are orientering, droeftelse/],
    ['a day that is none', ['meeting', 'it', '2026-02-30'], /2027-01-14/],
    [
      'a folder without a site',
      ['item', 'it/2026-09-17', 'Nyt', '--content', 'nowhere'],
      /nowhere\/index\.md is missing/,
    ],
  ])('for %s', async (_, args, message) => {
    const { cwd, run } = await project({
      'it/2026-09-17/eventuelt.md': item('Eventuelt'),
      'it/2026-09-17/Kapital.md': item('Kapital'),
    });
    const before = await readFiles(cwd);
    const { status, stdout, stderr } = await run(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(message);
    expect(await readFiles(cwd)).toEqual(before);
  });
});
