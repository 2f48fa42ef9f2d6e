/* One document of content that nobody touched is not made again; whatever is touched, it is. */
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { withDefaults } from '../../src/api/defaults.ts';
import { type PrintedOne, printUntouched } from '../../src/build/kept-document.ts';
import { withKept } from '../../src/build/kept-work.ts';
import type { PrintOptions } from '../../src/build/prepare-site.ts';
import { readContentTree } from '../../src/io/content-tree.ts';
import { createMessage, writeMessage } from '../../src/messages.ts';
import { runCli } from '../support/cli.ts';
import { item, meetingIndex, siteWith } from '../support/content.ts';
import { temporaryFolder, writeFiles } from '../support/folders.ts';
import { commitAll, initGit, runGit } from '../support/git.ts';

const meeting = 'it/2026-09-17';
const bytes = new TextEncoder().encode('%PDF\n1');
const whole: PrintedOne = {
  messages: [createMessage({ file: 'content/index.md', rule: 'content-missing', values: { folder: 'content' } })],
  document: { file: `${meeting}/agenda.pdf`, bytes, sha256: 'abc', pages: 3, pageOf: new Map([['a', 3]]) },
  complete: true,
};

async function makeSite() {
  const cwd = await temporaryFolder();
  const content = join(cwd, 'content');
  await writeFiles(content, {
    ...siteWith({ [`${meeting}/a.md`]: item('A', 'attachments: [{ title: Notat, file: notat.txt }]\n') }),
    'it/2026-10-01/index.md': meetingIndex.replace('09-17', '10-01'),
    'it/2026-10-01/b.md': item('B'),
    [`${meeting}/notat.txt`]: 'Notat',
  });
  return { cwd, content };
}

const plain = ({ messages, document, complete }: PrintedOne) => ({
  messages: messages.map(writeMessage),
  document: document === null ? null : { ...document, bytes: [...document.bytes] },
  complete,
});

type Site = Awaited<ReturnType<typeof makeSite>>;

/** Prints with a cache; whether it was printed anew. */
async function isMade(site: Site, change: Partial<PrintOptions> = {}, result = whole, browser = 'Chrome/1') {
  const cache = { folder: join(site.cwd, 'cache'), node: '24' };
  const options = { ...withDefaults({ content: [site.content], meetings: [meeting] }), cache, ...change };
  let made = false;
  const print = async () => {
    made = true;
    return result;
  };
  await withKept(
    options,
    () => undefined,
    async (kept) => {
      const tree = await readContentTree(options.content);
      const printed = await printUntouched(options, tree, kept, async () => browser, print);
      expect(plain(printed)).toEqual(plain(result));
    },
  );
  return made;
}

test('the same is printed once', async () => {
  const site = await makeSite();
  expect([await isMade(site), await isMade(site), await isMade(site)]).toEqual([true, false, false]);
});

test.each<[string, (site: Site) => Promise<unknown>]>([
  ['an item of it', ({ content }) => writeFile(join(content, meeting, 'a.md'), item('A2'))],
  ['another meeting', ({ content }) => writeFile(join(content, 'it/2026-10-01/b.md'), item('B2'))],
  ['an attached file', ({ content }) => writeFile(join(content, meeting, 'notat.txt'), 'Notas')],
  ['a new file', ({ content }) => writeFile(join(content, meeting, 'ny.md'), item('Ny'))],
  ['a file that is gone', ({ content }) => rm(join(content, 'it/2026-10-01/b.md'))],
  ['a commit', ({ cwd }) => initGit(cwd).then(() => commitAll(cwd, '2026-09-02T12:00:00Z'))],
])('after a change of %s it is printed anew', async (_, touch) => {
  const site = await makeSite();
  await isMade(site);
  await touch(site);
  expect([await isMade(site), await isMade(site)]).toEqual([true, false]);
});

test.each<[string, Partial<PrintOptions>]>([
  ['packets', { packets: true }],
  ['readers', { readers: 'internal' }],
  ['drafts', { drafts: true }],
  ['meetings', { meetings: ['it/2026-10-01'] }],
  ['baseUrl', { baseUrl: 'https://example.org/' }],
  ['sourceDateEpoch', { sourceDateEpoch: 1 }],
  ['requireAccessible', { requireAccessible: true }],
])('with other %s it is printed anew', async (_, change) => {
  const site = await makeSite();
  await isMade(site);
  expect([await isMade(site, change), await isMade(site, change), await isMade(site)]).toEqual([true, false, false]);
});

test('another browser prints it anew', async () => {
  const site = await makeSite();
  await isMade(site);
  expect(await isMade(site, {}, whole, 'Chrome/2')).toBe(true);
});

test.each<[string, Partial<PrintOptions>, PrintedOne]>([
  ['own code', { own: { file: 'own.js', rules: [], plugins: [] } }, whole],
  ['a moment at which drafts go out', { now: new Date('2026-09-01') }, whole],
  ['no cache', { cache: null }, whole],
  ['no document', {}, { ...whole, document: null }],
  ['a part of it missing', {}, { ...whole, complete: false }],
])('with %s it is printed every time', async (_, change, result) => {
  const site = await makeSite();
  expect([await isMade(site, change, result), await isMade(site, change, result)]).toEqual([true, true]);
});

test('what is committed while it is printed, and taken back, is not taken for what was read', async () => {
  const site = await makeSite();
  await initGit(site.cwd);
  await writeFiles(site.cwd, { '.gitignore': '/cache/\n' });
  await commitAll(site.cwd, '2026-09-01T12:00:00Z');
  await writeFile(join(site.content, meeting, 'a.md'), item('A rettet'));
  const cache = { folder: join(site.cwd, 'cache'), node: '24' };
  const options = { ...withDefaults({ content: [site.content], meetings: [meeting] }), cache };
  await withKept(
    options,
    () => undefined,
    async (kept) => {
      const tree = await readContentTree(options.content);
      const print = async () => {
        await commitAll(site.cwd, '2026-09-02T12:00:00Z');
        return whole;
      };
      await printUntouched(options, tree, kept, async () => 'Chrome/1', print);
    },
  );
  await runGit(site.cwd, ['reset', '--quiet', '--soft', 'HEAD~1']);
  expect(await isMade(site)).toBe(true);
  expect(await isMade(site)).toBe(false);
});

test('the command gives the same bytes and warnings, and an error elsewhere is told', async () => {
  const { cwd, content } = await makeSite();
  await writeFile(join(content, meeting, 'index.md'), meetingIndex.replace('status', 'end: 10:10\nstatus'));
  await writeFile(join(content, meeting, 'a.md'), item('A', 'duration: 30 min\n'));
  const print = async () => {
    const { status, stderr } = await runCli(['pdf', meeting, '-o', 'a.pdf', '--cache', 'cache'], { cwd });
    const told = stderr.slice(stderr.indexOf('content/'));
    return { status, told, printing: /^Printing/m.test(stderr), bytes: await readFile(join(cwd, 'a.pdf'), 'latin1') };
  };
  const first = await print();
  expect(first).toMatchObject({ status: 0, printing: true, told: expect.stringContaining('[time-plan]') });
  expect(await print()).toEqual({ ...first, printing: false });
  await writeFile(join(content, 'it/2026-10-01/b.md'), item('B', 'ukendt: 1\n'));
  expect(await print()).toMatchObject({ status: 1, told: expect.stringContaining('it/2026-10-01/b.md') });
});
