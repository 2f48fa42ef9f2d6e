/* What `check` tells with a cache is what it tells without: after any edit, in every form and language, and moved elsewhere. */
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runCli } from '../support/cli.ts';
import { type Files, item, siteWith } from '../support/content.ts';
import { temporaryFolder, writeFiles } from '../support/folders.ts';
import { commitAll, initGit } from '../support/git.ts';

const files: Files = siteWith({
  'it/2026-09-17/a.md': item(
    'A',
    'attachments: [{ title: Notat, file: notat.txt }]\n',
    '## Sagsfremstilling\n\nSe [](b.md).\n',
  ),
  'it/2026-09-17/b.md': item('B', '', 'Se [noten](a.md#sagsfremstilling) og [^1].\n\n[^1]: Note.\n'),
  'it/2026-09-17/c.md': item('C', 'closed: true\n', 'Kun for rådet: Ejendommen Mågevej 7.\n'),
  'it/2026-09-17/notat.txt': 'Notat',
});

/** Edits that bring messages, change them, or take them away. */
const edits: ReadonlyArray<(files: Files) => Files> = [
  (all) => ({ ...all, 'it/2026-09-17/a.md': item('A', '', 'Se [](findes-ikke.md) og ==dette==.\n') }),
  (all) => ({
    ...all,
    'it/2026-09-17/b.md': item('B', '', '\t# Titel\n\n![](x.svg)\n\n1) et\n3) tre\n\n<script>x</script>\n'),
  }),
  (all) => ({ ...all, 'it/2026-09-17/b.md': `${all['it/2026-09-17/b.md']}\nEjendommen Mågevej 7.\n` }),
  (all) => ({ ...all, 'it/2026-09-17/notat.txt': all['it/2026-09-17/notat.txt'] === '' ? 'Notat' : '' }),
  (all) => ({ ...all, 'index.md': (files['index.md'] ?? '').replace('---\n', '---\nlanguage: sv\n') }),
  (all) => ({ ...all, 'index.md': (files['index.md'] ?? '').replace('---\n', '---\nwords: { Bilag: Underlag }\n') }),
  (all) => ({ ...all, 'it/2026-09-17/d.md': item('D', 'titel: x\n', 'Tekst\n') }),
  (all) => ({
    ...all,
    'it/2026-09-17/e.md': item('E: <b>', 'order: 1\n', '<!-- dagsorden-ignore list-number: aftalt -->\n3. tre\n'),
  }),
  // What is found in one text can go by the parts that a council names, or by what files there are.
  (all) => ({ ...all, 'it/index.md': (files['it/index.md'] ?? '').replace('---\n', '---\nparts: [Indstilling]\n') }),
  (all) => ({ ...all, 'it/2026-09-17/f.md': item('F', '', 'Indstilling\n\nSe plan.csv og [den](C:\\plan.csv).\n') }),
  (all) => ({ ...all, 'it/2026-09-17/plan.csv': 'a;b\n' }),
  () => files,
];

async function check(cwd: string, ...flags: string[]): Promise<string> {
  const { status, stdout, stderr } = await runCli(['check', ...flags], { cwd });
  expect(stderr).not.toMatch(/bug|Note: nothing/);
  return `${status} ${stdout} ${stderr}`;
}

async function replaceContent(cwd: string, now: Files): Promise<void> {
  await rm(join(cwd, 'content'), { recursive: true, force: true });
  await writeFiles(join(cwd, 'content'), now);
}

test('after random edits', async () => {
  const cwd = await temporaryFolder();
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(edits.length - 1), { minLength: 4, maxLength: 8 }), async (chosen) => {
      let now = files;
      for (const index of chosen) {
        now = edits[index]?.(now) ?? now;
        await replaceContent(cwd, now);
        const clean = await check(cwd, '--no-cache', '--format', 'json');
        expect(await check(cwd, '--cache', 'cache', '--format', 'json')).toBe(clean);
        expect(await check(cwd, '--cache', 'cache', '--format', 'json')).toBe(clean);
      }
    }),
    { numRuns: 2 },
  );
});

test('in every form and language, for either audience, and where the cache was moved to', async () => {
  const first = await temporaryFolder();
  const broken = edits.slice(0, 4).reduce((all, edit) => edit(all), files);
  await writeFiles(join(first, 'content'), broken);
  await check(first, '--cache', 'cache');
  await check(first, '--cache', 'cache', '--audience', 'internal');
  const cwd = join(await temporaryFolder(), 'another');
  await cp(first, cwd, { recursive: true });
  for (const flags of [
    ['--format', 'sarif'],
    ['--format', 'github'],
    ['--lang', 'nn'],
    ['--audience', 'internal'],
    ['--strict'],
  ]) {
    expect(await check(cwd, '--cache', 'cache', ...flags)).toBe(await check(cwd, '--no-cache', ...flags));
  }
});

test('a file that comes, goes or changes is seen, Markdown or not, and so is a setting', async () => {
  const cwd = await temporaryFolder();
  await writeFiles(join(cwd, 'content'), siteWith({ 'it/2026-09-17/a.md': item('A', '', '[notat](notat.txt)\n') }));
  const told = async () =>
    JSON.parse((await runCli(['check', '--cache', 'cache', '--format', 'json'], { cwd })).stdout);
  expect(await told()).toMatchObject([{ rule: 'missing-file' }]);
  await writeFile(
    join(cwd, 'content', 'it', '2026-09-17', 'notat.txt'),
    'version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12345\n',
  );
  expect((await told())[0]).toMatchObject({ rule: 'stand-in-file' });
  await writeFile(join(cwd, 'content', 'it', '2026-09-17', 'notat.txt'), 'Et notat, som kan læses.\n');
  expect(await told()).toEqual([]);
  await mkdir(join(cwd, 'content', 'it', '2026-09-17', 'mere'));
  await writeFile(join(cwd, 'content', 'it', '2026-09-17', 'mere', 'x.md'), '');
  expect((await told()).length).toBeGreaterThan(0);
});

test('the same content with another past is told what that shows', async () => {
  const cwd = await temporaryFolder();
  const whole = `
## Baggrund

Kommunen har fået tilbud om at købe Æblegården ved Søndersø af familien Krogsgaard. Gården er på 42 hektar, og prisen
ventes at blive 900 dukater, når jordprøver er taget.
`;
  const half = `
## Baggrund

Kommunen har fået tilbud om at købe Æblegården ved Søndersø af familien Krogsgaard. Siden har en anden køber meldt sig, og
banken vil låne os resten til fire procent, hvis der kan findes penge på vejenes konto i næste budget.
`;
  const closed = item('Handelen', 'closed: { title: En sag, reason: Lukket efter loven. }\n', half);
  const open = siteWith({
    'it/2026-09-17/a.md': item('Ydelser'),
    'it/2026-09-17/koeb.md': item('Køb af gård', '', whole),
    'it/2026-09-17/y.md': item('Valg'),
  });
  const { 'it/2026-09-17/koeb.md': _, ...rest } = open;
  await writeFiles(join(cwd, 'content'), { ...rest, 'it/2026-09-17/z.md': closed });
  const told = () => check(cwd, '--cache', 'cache', '--format', 'json');
  expect(await told()).not.toContain('closed-in-version');
  await initGit(cwd);
  await replaceContent(cwd, open);
  await commitAll(cwd, '2026-09-01T12:00:00Z');
  await replaceContent(cwd, { ...rest, 'it/2026-09-17/z.md': closed });
  await commitAll(cwd, '2026-09-02T12:00:00Z');
  expect(await told()).toContain('closed-in-version');
});

test('own code may find another thing each time', async () => {
  const cwd = await temporaryFolder();
  await writeFiles(join(cwd, 'content'), files);
  const own = `import { readFileSync } from 'node:fs';
  const words = () => readFileSync(${JSON.stringify(join(cwd, 'words.txt'))}, 'utf8');
  const plugin = () => (tree) => { for (const one of tree.children) if (one.type === 'paragraph') one.children = [{ type: 'text', value: words() }]; };
  export default { remarkPlugins: [plugin] };\n`;
  await writeFiles(cwd, { 'own.mjs': own, 'words.txt': 'Et.' });
  const build = async () => {
    const flags = ['--config', 'own.mjs', '--no-pdf', '--no-search', '--cache', 'cache'];
    expect((await runCli(['build', ...flags], { cwd })).status).toBe(0);
    return readFile(join(cwd, 'dist', 'it', '2026-09-17', 'index.html'), 'utf8');
  };
  expect(await build()).toContain('<p>Et.</p>');
  await writeFiles(cwd, { 'words.txt': 'To.' });
  expect(await build()).toContain('<p>To.</p>');
});
