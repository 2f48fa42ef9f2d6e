/* The files that Dagsorden itself brings: styles, fonts, its own version. */
import { access, readFile } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { searchScript, searchStyle } from '../addresses.ts';
import type { AssetMap } from '../site/assets.ts';
import { readTextFonts } from './fonts/fonts.ts';

/** The version of Dagsorden. */
export async function readVersion(): Promise<string> {
  const text = await readFile(join(await packageRoot(), 'package.json'), 'utf8');
  const { version }: { version: string } = JSON.parse(text);
  return version;
}

/**
 * What a site below a folder writes as its dependency, so that npm installs this same Dagsorden: the address that it was
 * installed from, or the path of the repository that it runs in.
 */
export async function findDependency(folder: string): Promise<string> {
  const root = await packageRoot();
  const modules = dirname(root);
  const installed = basename(modules) === 'node_modules' ? await readDependency(dirname(modules)) : null;
  if (installed !== null && !installed.startsWith('file:')) return installed;
  const path = installed === null ? root : resolve(dirname(modules), installed.slice('file:'.length));
  return `file:${relative(resolve(folder), path).split(sep).join('/')}`;
}

/** How the package.json of a project names Dagsorden; `null` where it does not. */
async function readDependency(project: string): Promise<string | null> {
  const text = await readFile(join(project, 'package.json'), 'utf8').catch(() => '{}');
  const { dependencies, devDependencies }: Readonly<Record<string, Readonly<Record<string, string>> | undefined>> =
    JSON.parse(text);
  return dependencies?.['dagsorden'] ?? devDependencies?.['dagsorden'] ?? null;
}

/** Where trouble with Dagsorden is told. */
export async function readIssuesAddress(): Promise<string> {
  const { bugs }: { bugs: string } = JSON.parse(await readFile(join(await packageRoot(), 'package.json'), 'utf8'));
  return bugs;
}

/** Styles, script and fonts, by their path in the built site; what only prints need is assets/print.css. */
export async function readAssets(): Promise<AssetMap> {
  const templates = join(await packageRoot(), 'templates');
  const read = readStyle;
  const text = await readTextFonts();
  return new Map<string, Uint8Array>([
    ['assets/site.css', Buffer.from(`${text.css}\n${shorten(await read('site.css'))}`)],
    ['assets/site.js', await readFile(join(templates, 'scripts', 'site.js'))],
    [searchStyle, Buffer.from(shorten(await read('search.css')))],
    [searchScript, await readFile(join(templates, 'scripts', 'search.js'))],
    ['assets/search-index.js', await readFile(join(templates, 'scripts', 'search-index.js'))],
    ['assets/search-results.js', await readFile(join(templates, 'scripts', 'search-results.js'))],
    ['assets/search-words.js', await readFile(join(templates, 'scripts', 'search-words.js'))],
    ['assets/print.css', Buffer.from(`${text.css}\n${await read('print.css')}`)],
    ...text.files,
  ]);
}

/** A style sheet of Dagsorden. */
export async function readStyle(name: string): Promise<string> {
  return readFile(join(await packageRoot(), 'templates', 'styles', name), 'utf8');
}

/** Without comments and indentation: they are for who reads the source. */
function shorten(css: string): string {
  return css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s*\n\s*/g, '\n')
    .trim();
}

/** The folder of the nearest package.json above this file: the repository, or the installed package. */
export async function packageRoot(): Promise<string> {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (folder !== dirname(folder)) {
    const found = await access(join(folder, 'package.json')).then(
      () => true,
      () => false,
    );
    if (found) return folder;
    folder = dirname(folder);
  }
  throw new Error('package.json of Dagsorden not found');
}
