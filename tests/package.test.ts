/* The published package: packed as npm does it, installed into an empty project, run there. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { commitAll, initGit } from './support/git.ts';
import { cleanEnvironment, copySources } from './support/packed.ts';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../', import.meta.url));

interface Manifest {
  readonly version: string;
  readonly engines: { readonly node: string };
  readonly dependencies: Readonly<Record<string, string>>;
}

let folder: string;
let project: string;
let packed: string[];
let compiledBefore: boolean;

beforeAll(async () => {
  compiledBefore = existsSync(join(root, 'lib'));
  folder = await mkdtemp(join(tmpdir(), 'dagsorden-package-'));
  project = join(folder, 'project');
  const copy = await copySources(join(folder, 'copy'));
  await runNpm(['pack', '--pack-destination', folder], copy);
  const tarball = (await readdir(folder)).find((name) => name.endsWith('.tgz')) ?? '';
  packed = await listTarball(join(folder, tarball));
  await writeTree(project, {
    'package.json': '{ "name": "et-raad", "private": true }',
    'content/index.md': '---\ntitle: Prøvesite\norganization: Prøvekommunen\n---\n',
    'content/raad/index.md': '---\nname: Rådet\nsections: [{ id: sager, title: Sager }]\n---\n',
    'content/raad/2026-01-10/index.md': "---\ndate: 2026-01-10\nstart: '10:00'\nstatus: published\n---\n",
    'content/raad/2026-01-10/punkt.md': '---\ntitle: Det første punkt\nsection: sager\n---\n\n## Baggrund\n\nTekst.\n',
  });
  await writeTree(project, {
    'content/theme.css': ':root { --accent: #0b5d3b; }\n',
    'templates/site-footer.mjs':
      "export const siteFooter = (view, { original, h }) => h('footer', [original(view), h('p', 'Egen bund')]);\n",
  });
  await initGit(project);
  await commitAll(project, '2026-01-02T12:00:00Z');
  await runNpm(['install', '--prefer-offline', '--no-audit', '--no-fund', join(folder, tarball)], project);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('the package holds what it needs and nothing else', () => {
  const allowed =
    /^package\/(bin\/(dagsorden|fetch-browser)\.mjs|man\/dagsorden\.1|lib\/(src|templates)\/.+\.(js|d\.ts)|lib\/licences\.txt|templates\/styles\/[\w-]+\.css|templates\/scripts\/[\w-]+\.js|templates\/dev\/client\.js|README\.md|LICENSE|package\.json)$/;
  expect(packed.filter((path) => !allowed.test(path))).toEqual([]);
  for (const path of [
    'lib/src/cli.js',
    'lib/src/index.js',
    'lib/src/index.d.ts',
    'man/dagsorden.1',
    'README.md',
    'LICENSE',
  ]) {
    expect(packed).toContain(`package/${path}`);
  }
});

test('the licences of what is bundled are with it', async () => {
  const text = await readFile(join(project, 'node_modules/dagsorden/lib/licences.txt'), 'utf8');
  for (const name of ['@cantoo/pdf-lib', 'puppeteer-core', 'unified', 'zod']) {
    expect(text).toMatch(new RegExp(`^${name} \\d[^]*?(Copyright|Apache License)`, 'm'));
  }
});

test('npx dagsorden says its version', async () => {
  const { version }: Manifest = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const { stdout } = await runNpx(['dagsorden', '--version']);
  expect(stdout.trim()).toBe(version);
});

test('npx dagsorden build builds a site with styles, fonts and a PDF', async () => {
  await runNpx(['dagsorden', 'build']);
  const dist = join(project, 'dist');
  const meeting = join(dist, 'raad/2026-01-10');
  expect(await readFile(join(dist, 'index.html'), 'utf8')).toContain('Prøvesite');
  expect(await readFile(join(dist, 'index.html'), 'utf8')).toContain('<p>Egen bund</p></footer>');
  expect(await readFile(join(dist, 'assets/theme.css'), 'utf8')).toContain('#0b5d3b');
  expect((await readFile(join(dist, 'assets/site.css'), 'utf8')).length).toBeGreaterThan(1000);
  expect((await readdir(join(dist, 'assets/fonts'))).filter((name) => name.endsWith('.woff2'))).not.toEqual([]);
  const pdf = await readFile(join(meeting, 'agenda.pdf'));
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  expect(pdf.length).toBeGreaterThan(10_000);
  const agenda: { sections: Array<{ items: Array<{ title: string; page: number }> }> } = JSON.parse(
    await readFile(join(meeting, 'agenda.json'), 'utf8'),
  );
  expect(agenda.sections[0]?.items).toMatchObject([{ title: 'Det første punkt', page: 3 }]);
});

test('a program can import it', async () => {
  const script = "import('dagsorden').then((all) => console.log(typeof all.buildSite, typeof all.CliError))";
  const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', script], { cwd: project });
  expect(stdout.trim()).toBe('function function');
});

test('the program of the library page runs, and says what is true', async () => {
  const { stdout } = await runExample(process.execPath);
  expect(stdout).toContain('2026-01-10 1.1 Det første punkt\n');
  expect(stdout).toMatch(/^raad\/2026-01-10\/index\.html \d{4,}$/m);
  expect(stdout).toMatch(/^\d pages$/m);
  const pdf = await readFile(join(project, 'agenda.pdf'));
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
});

// The oldest that is promised, those that people have, and the newest, which shall not surprise.
test.for(['22.12.0', '22', '24', 'latest'])('Node %s runs it too, as npm brings it', async (version, { skip }) => {
  const node = await installNode(version);
  if (node === null) return skip(`npm cannot bring node@${version}`);
  expect((await runExample(node)).stdout).toMatch(/^\d pages$/m);
  const bin = join(project, 'node_modules/dagsorden/bin/dagsorden.mjs');
  const { stderr } = await run(node, [bin, 'check', '--lang', 'en'], { cwd: project });
  expect(stderr).toMatch(/^No problems|warning/m);
});

test('the repository was left as it was', () => {
  expect(existsSync(join(root, 'lib'))).toBe(compiledBefore);
});

/** The program that stands in the page about the library. */
async function runExample(node: string) {
  const page = await readFile(join(root, 'docs/reference/library.md'), 'utf8');
  const [, code = ''] = /^```js\n([\s\S]*?)^```$/m.exec(page) ?? [];
  await writeTree(project, { 'example.mjs': code });
  return run(node, ['example.mjs'], { cwd: project, env: cleanEnvironment(), maxBuffer: 2 ** 26 });
}

/** A Node of another version; `null` where the registry does not answer. */
async function installNode(version: string): Promise<string | null> {
  const place = join(folder, `node-${version}`);
  await writeTree(place, { 'package.json': '{ "private": true }' });
  const installed = run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', `node@${version}`], {
    cwd: place,
    env: cleanEnvironment(),
  });
  return installed.then(
    () => join(place, 'node_modules/.bin/node'),
    () => null,
  );
}

async function listTarball(path: string): Promise<string[]> {
  const { stdout } = await run('tar', ['-tzf', path]);
  return stdout.split('\n').filter((name) => name !== '' && !name.endsWith('/'));
}

async function writeTree(target: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(target, path)), { recursive: true });
    await writeFile(join(target, path), text);
  }
}

async function runNpm(args: readonly string[], cwd: string) {
  const explain = (cause: { stdout?: string }): never => {
    throw new Error(`npm ${args[0]} failed\n${cause.stdout}`, { cause });
  };
  return run('npm', [...args], { cwd, env: cleanEnvironment(), maxBuffer: 2 ** 26 }).catch(explain);
}

async function runNpx(args: readonly string[]) {
  return run('npx', ['--no-install', ...args], { cwd: project, env: cleanEnvironment() });
}
