/* The published package: packed as npm does it, installed into an empty project, run there. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
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
  await runNpm(['install', '--prefer-offline', '--no-audit', '--no-fund', join(folder, tarball)], project);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('the package holds what it needs and nothing else', () => {
  const allowed =
    /^package\/(bin\/(dagsorden|fetch-browser)\.mjs|man\/dagsorden\.1|lib\/(src|templates)\/.+\.(js|d\.ts)|templates\/styles\/[\w-]+\.css|templates\/scripts\/[\w-]+\.js|templates\/dev\/client\.js|README\.md|LICENSE|package\.json)$/;
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

test('the repository was left as it was', () => {
  expect(existsSync(join(root, 'lib'))).toBe(compiledBefore);
});

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
