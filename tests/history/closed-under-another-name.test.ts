/*
 * An item that was open is closed today under another name: what is certain is closed in earlier versions without a
 * word, what is in doubt is asked, and the answer that the message names works.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runCli } from '../support/cli.ts';
import { councilIndex, item, siteWith } from '../support/content.ts';
import { readFiles } from '../support/folders.ts';
import { openSite, type SiteInGit } from '../support/site-in-git.ts';

type Changes = Readonly<Record<string, string | null>>;

const meeting = 'it/2026-09-17';
const october = 'it/2026-10-01';
const octoberIndex = '---\ndate: 2026-10-01\nstart: 10:00\nstatus: published\n---\n';
const closed = 'closed: { title: En sag, reason: Lukket efter loven. }\n';
const secrets = ['blegården', 'Krogsgaard', 'dukater', 'Søndersø', 'jordprøver'];

const whole = `
## Baggrund

Kommunen har fået tilbud om at købe Æblegården ved Søndersø af familien Krogsgaard. Gården er på 42 hektar, og prisen
ventes at blive 900 dukater, når jordprøver er taget.
`;
const rewritten = `
## Status

Familien Krogsgaard vil sælge Æblegården, men kun for 950 dukater. Vores jordprøver viser olie ved Søndersø, og advokaten
råder til at vente.
`;
const half = `
## Baggrund

Kommunen har fået tilbud om at købe Æblegården ved Søndersø af familien Krogsgaard. Siden har en anden køber meldt sig, og
banken vil låne os resten til fire procent, hvis der kan findes penge på vejenes konto i næste budget.
`;
const rest = item('Jord', '', '\nResten af sagen behandles for lukkede døre.\n');
const open = item('Køb af gård', '', whole);
const before = {
  [`${meeting}/a.md`]: item('Ydelser'),
  [`${meeting}/koeb.md`]: open,
  [`${meeting}/y.md`]: item('Valg'),
};

/** A closed item in which `aliases` can be written. */
const hidden = (body: string, title = 'Handelen') => item(title, closed, body);
const answer = (text: string, line: string) => text.replace('section:', `${line}\nsection:`);

async function change(after: Changes): Promise<SiteInGit> {
  const site = await openSite(siteWith(before));
  await site.commit(1);
  await site.commit(2, after);
  return site;
}

async function build(site: SiteInGit, ...flags: string[]) {
  const args = ['build', '--no-pdf', '--no-search', '--lang', 'en', ...flags];
  const { status, stderr } = await runCli(args, { cwd: site.folder });
  return { status, stderr, files: status === 0 ? await readFiles(join(site.folder, 'dist')) : {} };
}

function findSecrets(text: string): string[] {
  return secrets.filter((one) => text.toLowerCase().includes(one.toLowerCase()));
}

const inOctober = (text: string) => ({ [`${october}/index.md`]: octoberIndex, [`${october}/z.md`]: text });
const gone = { [`${meeting}/koeb.md`]: null };
const remains = { [`${meeting}/koeb.md`]: rest };

describe('is closed in earlier versions without a question', () => {
  test.each<[string, Changes]>([
    ['under the same name', { [`${meeting}/koeb.md`]: hidden(rewritten) }],
    ['deleted and made again with the same text', { ...gone, [`${meeting}/z.md`]: hidden(whole) }],
    ['with the same title', { ...gone, ...inOctober(hidden('\nUdsat.\n', 'Køb af gård')) }],
    ['where aliases say so', { ...gone, [`${meeting}/z.md`]: answer(hidden('', 'En sag'), 'aliases: koeb') }],
    [
      'as a stub that names what stays open',
      { ...remains, [`${meeting}/z.md`]: answer(hidden('', 'En sag'), 'aliases: koeb') },
    ],
  ])('%s', async (_, after) => {
    const site = await change(after);
    const { status, stderr, files } = await build(site);
    expect(stderr).toContain('Built');
    expect(status).toBe(0);
    expect(findSecrets(JSON.stringify(files))).toEqual([]);
    expect(findSecrets((await runCli(['diff', 'HEAD~1'], { cwd: site.folder })).stdout)).toEqual([]);
  });
});

const asked: ReadonlyArray<readonly [what: string, file: string, text: string, after: Changes]> = [
  ['with another title and half of its text', `${meeting}/z.md`, hidden(half), gone],
  ['in other words', `${meeting}/z.md`, hidden(rewritten), gone],
  ['as a part that was split off', `${meeting}/z.md`, hidden(whole), remains],
  ['as a part that was split off, in other words', `${meeting}/z.md`, hidden(rewritten), remains],
  ['in another meeting', `${october}/z.md`, hidden(half), { ...gone, [`${october}/index.md`]: octoberIndex }],
  [
    'in another meeting, with a rest',
    `${october}/z.md`,
    hidden(rewritten),
    { ...remains, [`${october}/index.md`]: octoberIndex },
  ],
  [
    'in another council',
    'by/2026-10-01/z.md',
    hidden(half),
    { ...gone, 'by/index.md': councilIndex.replace('It-rådet', 'Byrådet'), 'by/2026-10-01/index.md': octoberIndex },
  ],
  ['as a stub elsewhere on the agenda', `${meeting}/z.md`, hidden('', 'En sag'), gone],
];

describe('is asked about, and closed by the answer', () => {
  test.each(asked)('%s', async (_, file, text, after) => {
    const site = await change({ ...after, [file]: text });
    const { status, stderr } = await build(site);
    expect(status).toBe(1);
    expect(stderr).toMatch(/z\.md:\d+:\d+ error .*aliases.* \[(closed-in-version|leak)\]|\[leak\]\n.*aliases/);
    expect(findSecrets(stderr)).toEqual([]);
    expect(stderr).not.toContain('koeb');
    for (const format of ['markdown', 'html', 'json']) {
      const told = await runCli(['diff', 'HEAD~1', '--format', format, '--lang', 'en'], { cwd: site.folder });
      expect(findSecrets(told.stdout + told.stderr)).toEqual([]);
      expect(told.status).toBe(1);
      expect(told.stderr).toContain('aliases');
    }
    const named = await runCli(['check', '--audience', 'internal', '--lang', 'en'], { cwd: site.folder });
    expect(named.stdout).toContain('write here: aliases: [koeb]');
    await site.write({ [file]: answer(text, 'aliases: [koeb]') });
    const again = await build(site);
    expect(again.stderr).toContain('Built');
    expect(findSecrets(JSON.stringify(again.files))).toEqual([]);
    expect(JSON.stringify(Object.keys(again.files))).not.toContain('z/');
    const checked = await runCli(['check', '--lang', 'en'], { cwd: site.folder });
    expect(checked.stdout).not.toContain('closed-in-version');
    const diff = await runCli(['diff', 'HEAD~1', '--lang', 'en'], { cwd: site.folder });
    expect(diff.stderr).toBe('');
    expect(findSecrets(diff.stdout)).toEqual([]);
    // To those who may see it, the site can be built with the answer too.
    expect((await build(site, '--audience', 'internal')).stderr).toContain('Built');
  });
});

test('another matter is told apart by public:, and its past stays', async () => {
  const other = hidden('\nEn ansat i Æblegården er syg. Hendes familie har klaget.\n', 'Klage fra Æblegården');
  const site = await change({
    ...gone,
    [`${meeting}/koeb.md`]: item('Køb af gård', '', '\nKøbet er opgivet.\n'),
    [`${meeting}/z.md`]: other,
  });
  await site.write({ [`${meeting}/koeb.md`]: item('Køb af gård ved Æblegården') });
  await site.commit(3);
  await site.write({ [`${meeting}/koeb.md`]: item('Køb af gård') });
  await site.commit(4);
  const asked = await runCli(['check', '--audience', 'internal', '--lang', 'en'], { cwd: site.folder });
  expect(asked.stdout).toContain('public: [Æblegården]');
  await site.write({ [`${meeting}/z.md`]: answer(other, 'public: [Æblegården]') });
  const { stderr, files } = await build(site);
  expect(stderr).toContain('Built');
  expect(files[`${meeting}/versions/1/index.html`]).toContain('Æblegården');
});

test('a stub that comes as an item is withdrawn asks nothing', async () => {
  const site = await change({
    [`${meeting}/koeb.md`]: item('Køb af gård', 'withdrawn: true\n', whole),
    [`${meeting}/z.md`]: hidden('', 'En sag'),
  });
  const { stderr, files } = await build(site);
  expect(stderr).toContain('Built');
  expect(files[`${meeting}/versions/1/index.html`]).toContain('Krogsgaard');
});

test('an item that moved openly to another meeting as a stub came asks nothing', async () => {
  const site = await change({
    ...gone,
    [`${october}/index.md`]: octoberIndex,
    [`${october}/koeb.md`]: open,
    [`${meeting}/z.md`]: hidden('', 'En sag'),
  });
  expect((await build(site)).stderr).toContain('Built');
});

test('what was closed and is gone today is closed in its past where it reads alike: nobody can be asked', async () => {
  const site = await change({ ...gone, [`${meeting}/z.md`]: answer(hidden(rewritten), 'order: 9') });
  await site.commit(3, { [`${meeting}/z.md`]: null });
  const { stderr, files } = await build(site);
  expect(stderr).toContain('Built');
  expect(findSecrets(JSON.stringify(files))).toEqual([]);
});

test('closed text in a private root over the public one is asked about as well', async () => {
  const site = await change({
    ...gone,
    [`${meeting}/y.md`]: item('Valg', 'order: 1\n'),
    [`${meeting}/z.md`]: hidden('', 'En sag'),
  });
  await site.write({ [`../private/${meeting}/z.md`]: hidden(rewritten) });
  const roots = ['--content', 'content', '--content', 'private'];
  const { status, stderr } = await build(site, ...roots);
  expect(status).toBe(1);
  expect(stderr).toContain('aliases');
  await site.write({ [`../private/${meeting}/z.md`]: answer(hidden(rewritten), 'aliases: koeb') });
  const again = await build(site, ...roots);
  expect(again.stderr).toContain('Built');
  expect(findSecrets(JSON.stringify(again.files))).toEqual([]);
  expect(await readFile(join(site.folder, 'content', meeting, 'z.md'), 'utf8')).not.toContain('aliases');
});

test('what a plugin of the site’s own writes is asked about by `check` as by `build`', async () => {
  const site = await openSite(siteWith({ ...before, [`${meeting}/koeb.md`]: item('Køb af gård', '', 'KODE1\n') }));
  await site.commit(1);
  const own = `const see = (node) => {
    if (node.type === 'text') node.value = node.value.replace('KODE1', ${JSON.stringify(whole.replaceAll('\n', ' '))});
    for (const child of node.children ?? []) see(child);
  };
  export default { remarkPlugins: [function long() { return see; }] };\n`;
  await writeFile(join(site.folder, 'own.mjs'), own);
  await site.commit(2, { ...gone, [`${meeting}/z.md`]: hidden(half) });
  const { stderr } = await build(site, '--config', 'own.mjs');
  expect(stderr).toContain('[closed-in-version]');
  const check = (...flags: string[]) => runCli(['check', '--lang', 'en', ...flags], { cwd: site.folder });
  expect((await check('--config', 'own.mjs')).stdout).toContain('[closed-in-version]');
  expect((await check()).stdout).not.toContain('[closed-in-version]');
});
