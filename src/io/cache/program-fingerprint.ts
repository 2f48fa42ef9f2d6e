/* What this Dagsorden is, to the letter: another version of it or of what it is made of may write other bytes. */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { basename, dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packageRoot } from '../package-files.ts';

/** A hash of the program and of the versions of the packages that it uses. */
export async function readFingerprint(): Promise<string> {
  const root = await packageRoot();
  const hash = createHash('sha256');
  // What runs: the sources, or what was compiled of them. The other may stand beside it, of another age.
  const program = relative(root, fileURLToPath(import.meta.url)).split(sep)[0] ?? '';
  for (const folder of [program, 'templates']) {
    for (const file of await listFiles(join(root, folder)))
      hash.update(`\n${file.length}`).update(await readFile(file));
  }
  return hash.update(await readVersions(root)).digest('hex');
}

async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** The packages as npm wrote down that it installed them; else the versions of those that are named as dependencies. */
async function readVersions(root: string): Promise<string> {
  const modules = basename(dirname(root)) === 'node_modules' ? dirname(root) : join(root, 'node_modules');
  const installed = await readJson(join(modules, '.package-lock.json'));
  if (installed !== null) return listPackages(installed['packages'] ?? {});
  const { dependencies = {} } = (await readJson(join(root, 'package.json'))) ?? {};
  const versions = Object.keys(dependencies).map(async (name) => {
    const own = await readJson(join(modules, name, 'package.json'));
    return `${name} ${JSON.stringify(own?.['version'] ?? null)}`;
  });
  return (await Promise.all(versions)).join('\n');
}

/** Without those that are for development: another machine may have left them out. */
function listPackages(packages: Readonly<Record<string, unknown>>): string {
  return Object.entries(packages)
    .flatMap(([path, one]) => {
      const { version, dev } = one as { readonly version?: string; readonly dev?: boolean };
      return dev === true ? [] : [`${path} ${version}`];
    })
    .join('\n');
}

async function readJson(file: string): Promise<Readonly<Record<string, Readonly<Record<string, unknown>>>> | null> {
  return readFile(file, 'utf8').then(JSON.parse, () => null);
}
