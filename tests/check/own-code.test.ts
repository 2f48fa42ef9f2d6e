/* Rules and plugins of a site's own: the worked example of docs/how-to/own-rules.md, and what must not run or be believed. */
import { readFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { repository, runCli } from '../support/cli.ts';
import { type Files, readFiles, temporaryFolder, writeFiles } from '../support/folders.ts';

const long = 'A crossing over the river at the old mill and what it would cost the town';
const content: Files = {
  'content/index.md': '---\ntitle: Site\norganization: Town\nlanguage: en\n---\n',
  'content/board/index.md': '---\nname: Board\nsections: [{ id: matters, title: Matters }]\n---\n',
  'content/board/2026-03-02/index.md': "---\ndate: 2026-03-02\nstart: '10:00'\nstatus: published\n---\n",
  'content/board/2026-03-02/bridge.md': `---\ntitle: ${long}\nsection: matters\n---\n\n## Background\n\nSee §5.\n`,
};

interface Told {
  readonly file: string;
  readonly line: number;
  readonly severity: string;
  readonly rule: string;
  readonly message: string;
  readonly note: string;
}

async function makeSite(files: Files = {}): Promise<string> {
  const folder = await temporaryFolder();
  await writeFiles(folder, { ...content, ...files });
  return folder;
}

async function readExample(): Promise<Files> {
  const text = await readFile(join(repository, 'docs/how-to/own-rules.md'), 'utf8');
  const [, name = '', code = ''] = /^```js (\S+)\n([\s\S]*?)^```$/m.exec(text) ?? [];
  return { [name]: code };
}

const plugin = (body: string) => `export default { remarkPlugins: [function loud() { ${body} }] };\n`;

async function check(cwd: string, ...args: string[]) {
  const { stdout, stderr, status } = await runCli(['check', '--format', 'json', ...args], { cwd });
  const told: Told[] = stdout === '' ? [] : JSON.parse(stdout);
  return { status, stderr, own: told.filter(({ rule }) => rule.startsWith('own-')), told };
}

describe('the example of the guide', () => {
  test('tells the title, at its place, and not in silence where it is not named', async () => {
    const cwd = await makeSite(await readExample());
    const { own, status } = await check(cwd, '--config', 'dagsorden.config.js');
    expect(own).toMatchObject([
      {
        file: 'content/board/2026-03-02/bridge.md',
        line: 2,
        severity: 'warning',
        rule: 'own-short-title',
        message: `A title of ${long.length} characters`,
        note: 'Write at most 60, and the rest into the text.',
      },
    ]);
    expect(status).toBe(0);
    const unnamed = await check(cwd);
    expect(unnamed.own).toEqual([]);
    expect(unnamed.stderr).toContain('dagsorden.config.js is not run. To run it, add --config dagsorden.config.js.\n');
    expect((await check(cwd, '--no-config')).stderr).not.toContain('is not run');
  });

  test('changes what is built, where it is named', async () => {
    const cwd = await makeSite(await readExample());
    const build = ['build', '--no-pdf', '--no-search', '--no-cache'];
    expect(await runCli([...build, '--config', 'dagsorden.config.js'], { cwd })).toMatchObject({ status: 0 });
    expect(await runCli([...build, '--out', 'plain'], { cwd })).toMatchObject({ status: 0 });
    const page = 'board/2026-03-02/index.html';
    expect((await readFiles(join(cwd, 'dist')))[page]).toContain('See §\u00A05.');
    expect((await readFiles(join(cwd, 'plain')))[page]).toContain('See §5.');
  });
});

test('the site sets the severity of own rules, and a comment keeps one from a line, whether they are run or not', async () => {
  const example = await readExample();
  const rules = (id: string, severity: string) => ({
    'content/index.md': `---\ntitle: Site\norganization: Town\nlanguage: en\nrules: { ${id}: ${severity} }\n---\n`,
  });
  const named = ['--config', 'dagsorden.config.js'];
  const strict = await makeSite({ ...example, ...rules('own-short-title', 'error') });
  expect(await check(strict, ...named)).toMatchObject({ status: 1, own: [{ severity: 'error' }] });
  expect(await check(strict)).toMatchObject({ status: 0, told: [] });
  expect((await check(await makeSite({ ...example, ...rules('own-short-title', 'off') }), ...named)).own).toEqual([]);
  const excused = await makeSite({
    ...example,
    'content/board/2026-03-02/bridge.md': `---\n# dagsorden-ignore own-short-title: a name\ntitle: ${long}\nsection: matters\n---\n`,
  });
  expect((await check(excused, ...named)).told).toEqual([]);
  expect((await check(excused)).told).toEqual([]);
});

test('a rule that own code does not have is told, where it has no plugins whose ids nobody knows', async () => {
  const rule = "export default { rules: [{ id: 'own-one', check: () => [] }] };\n";
  const rules = '---\ntitle: Site\norganization: Town\nlanguage: en\nrules: { own-two: error }\n---\n';
  const cwd = await makeSite({ 'own.mjs': rule, 'content/index.md': rules });
  const { told } = await check(cwd, '--config', 'own.mjs');
  expect(told.map(({ rule }) => rule)).toEqual(['unknown-rule']);
  expect(told[0]?.note).toContain('own-one');
});

test('what an earlier run kept is not taken for what own code finds and makes today', async () => {
  const cwd = await makeSite();
  const words = (text: string) =>
    plugin(
      `return (tree) => { tree.children.push({ type: 'paragraph', children: [{ type: 'text', value: '${text}' }] }); };`,
    );
  const find = (text: string) =>
    `export default { rules: [{ id: 'own-a', check: ([text]) => [{ text, message: '${text}' }] }] };\n`;
  const build = async (...args: string[]) => {
    await runCli(['build', '--no-pdf', '--no-search', '--cache', 'kept', ...args], { cwd });
    return (await readFiles(join(cwd, 'dist')))['board/2026-03-02/index.html'] ?? '';
  };
  await writeFiles(cwd, {
    'one.mjs': words('First'),
    'two.mjs': words('Second'),
    'a.mjs': find('A'),
    'b.mjs': find('B'),
  });
  expect(await build('--config', 'one.mjs')).toContain('First');
  expect(await build('--config', 'two.mjs')).toMatch(/^(?!.*First).*Second/s);
  expect(await build()).not.toMatch(/First|Second/);
  for (const [file, message] of [
    ['a.mjs', 'A'],
    ['b.mjs', 'B'],
  ] as const) {
    expect((await check(cwd, '--cache', 'kept', '--config', file)).own).toMatchObject([{ message }]);
  }
  expect((await check(cwd, '--cache', 'kept')).own).toEqual([]);
});

test('what a plugin says is told under its own id', async () => {
  const place = '{ place: tree.children[1]?.position, ruleId: "No_Shouting" }';
  const say = `return (tree, file) => { file.message('Too loud', ${place}); };`;
  const cwd = await makeSite({ 'own.mjs': plugin(say) });
  const { own } = await check(cwd, '--config', 'own.mjs');
  expect(own).toContainEqual(
    expect.objectContaining({ rule: 'own-no-shouting', message: 'Too loud', line: 6, severity: 'warning' }),
  );
});

test('what a plugin adds is sanitised, and rules are about what was written', async () => {
  const add = `return (tree) => {
    tree.children.push({ type: 'html', value: '<script>bad()</script><b onclick=bad()>b</b>' });
    for (const node of tree.children) if (node.type === 'heading') node.data = { hProperties: { onclick: 'bad()' } };
    tree.children.push({ type: 'heading', depth: 1, children: [{ type: 'text', value: 'Added' }] });
  };`;
  const cwd = await makeSite({ 'own.mjs': plugin(add) });
  const { told } = await check(cwd, '--config', 'own.mjs');
  // A heading of the first level is an error where an author writes it.
  expect(told.map(({ rule }) => rule)).not.toContain('body-title');
  await runCli(['build', '--no-pdf', '--no-search', '--no-cache', '--config', 'own.mjs'], { cwd });
  const page = (await readFiles(join(cwd, 'dist')))['board/2026-03-02/index.html'] ?? '';
  expect(page).toContain('Added');
  expect(page).not.toContain('bad()');
});

test('a decision that a plugin writes is not public before the minutes', async () => {
  const add = `return (tree, file) => { if (file.path.endsWith('bridge.md')) tree.children.push(
    { type: 'heading', depth: 2, children: [{ type: 'text', value: 'Decision' }] },
    { type: 'paragraph', children: [{ type: 'text', value: 'Adopted by plugin.' }] }); };`;
  const cwd = await makeSite({ 'own.mjs': plugin(add) });
  await runCli(['build', '--no-pdf', '--no-search', '--no-cache', '--config', 'own.mjs'], { cwd });
  const pages = Object.values(await readFiles(join(cwd, 'dist'))).join('\n');
  expect(pages).toContain('See §5');
  expect(pages).not.toContain('Adopted by plugin');
});

test('a message about a closed item says nothing of it in public', async () => {
  const tell = "check: (texts) => texts.map((text) => ({ text, message: 'Look: ' + text.data.title }))";
  const cwd = await makeSite({
    'own.mjs': `export default { rules: [{ id: 'own-echo', ${tell} }] };\n`,
    'content/board/2026-03-02/land.md':
      '---\ntitle: Purchase of Elm Farm\nsection: matters\nclosed: { title: A purchase, reason: Act 7 }\n---\n',
  });
  const { own } = await check(cwd, '--config', 'own.mjs');
  expect(JSON.stringify(own)).not.toContain('Elm Farm');
  expect(own.filter(({ file }) => file.endsWith('land.md'))).toHaveLength(1);
  const internal = await check(cwd, '--config', 'own.mjs', '--audience', 'internal');
  expect(JSON.stringify(internal.own)).toContain('Elm Farm');
});

describe('what is wrong with own code is told with its file', () => {
  test.each([
    ['export const rules = [];', 'own.mjs must export an object by default:'],
    ['export default {', 'own.mjs cannot be loaded: '],
    ['export default { plugins: [] };', 'own.mjs exports plugins, which is none of remarkPlugins, rules.'],
    ['export default { rules: {} };', 'own.mjs: rules must be a list.'],
    [
      "export default { rules: [{ id: 'title', check: () => [] }] };",
      'own.mjs: rules[0] is no rule. Expected an id like',
    ],
    ["export default { rules: [{ id: 'own-a' }] };", 'own.mjs: rules[0] is no rule.'],
    [
      "const rule = { id: 'own-a', check: () => [] };\nexport default { rules: [rule, rule] };",
      'own.mjs: two rules have the id own-a.',
    ],
    [
      "export default { rules: [{ id: 'own-a', check: () => { throw new Error('no'); } }] };",
      'own.mjs: the rule own-a failed: no',
    ],
    [
      "export default { rules: [{ id: 'own-a', check: () => ['bad title'] }] };",
      'own.mjs: the rule own-a found something that has no text or no message.',
    ],
    ['export default { remarkPlugins: [1] };', 'own.mjs: remarkPlugins[0] is no plugin.'],
    ["export default { remarkPlugins: [{ plugins: ['x'] }] };", 'own.mjs: remarkPlugins[0].plugins[0] is no plugin.'],
    [plugin("throw new Error('no');"), 'own.mjs: the remark plugin loud cannot be used: no'],
    [
      plugin("return () => { throw new Error('no'); };"),
      /own\.mjs: the remark plugin loud failed on content\/\S+\.md: no/,
    ],
    [
      plugin('return async () => undefined;'),
      /own\.mjs: the remark plugin loud failed on \S+: it does not end at once/,
    ],
    [plugin("return () => 'text';"), /own\.mjs: the remark plugin loud failed on \S+: it returned something else/],
  ])('%s', async (code, message) => {
    const cwd = await makeSite({ 'own.mjs': code });
    const { status, stderr } = await check(cwd, '--config', 'own.mjs');
    expect(stderr).toMatch(message instanceof RegExp ? message : new RegExp(literally(`dagsorden: ${message}`)));
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(status).toBe(2);
  });

  const literally = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

  test('a module that is not there', async () => {
    const { status, stderr } = await check(await makeSite(), '--config', 'own.mjs');
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining('own.mjs is not there.') });
  });

  test.each([
    ['content/own.mjs', false],
    ['own.mjs', true],
  ])('a module in the content, %s', async (named, linked) => {
    const ran = 'globalThis.ownCodeRan = true;\nexport default {};\n';
    const cwd = await makeSite({ 'content/own.mjs': ran });
    if (linked) await symlink('content/own.mjs', join(cwd, 'own.mjs'));
    const { status, stderr } = await check(cwd, '--config', named);
    expect(stderr).toContain('content is never run');
    expect(status).toBe(2);
    expect('ownCodeRan' in globalThis).toBe(false);
  });
});
