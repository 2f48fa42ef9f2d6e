/*
 * The templates of a site's own, from its templates/ folder: modules that are run as they are, like any code of the
 * project. What they do is their author's business; what is wrong with them is told by the name of the file.
 */
import { readdir, realpath } from 'node:fs/promises';
import { extname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  type AnyTemplate,
  replaceTemplates,
  type Templates,
  templateFiles,
  templates,
} from '../../templates/replaceable.ts';
import { CliError } from '../cli-error.ts';
import { packageRoot } from './package-files.ts';

/** Where a site's own templates are, and whether they must be there. */
export interface TemplateFolder {
  readonly folder: string;
  readonly required: boolean;
}

/** Reads a site's own templates; the originals where it has none. @throws CliError for a module that is none. */
export async function readTemplates(place: TemplateFolder | null): Promise<Templates> {
  if (place === null || (await isOriginal(place.folder))) return templates;
  const found = new Map<keyof Templates, AnyTemplate>();
  for (const file of await listModules(place)) {
    const name = templateFiles.get(file.slice(0, -extname(file).length));
    if (name === undefined) throw refuseName(join(place.folder, file));
    found.set(name, await readTemplate(join(place.folder, file), name));
  }
  return found.size === 0 ? templates : replaceTemplates(found);
}

/** The folder of Dagsorden's own templates replaces nothing. */
async function isOriginal(folder: string): Promise<boolean> {
  const real = await realpath(folder).catch(() => null);
  return real === (await realpath(join(await packageRoot(), 'templates')).catch(() => ''));
}

async function listModules({ folder, required }: TemplateFolder): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT' && !required) return [];
    throw new CliError(`The folder of templates ${folder} cannot be read. Name another with --templates.`, { cause });
  });
  const modules = entries.filter((entry) => !entry.isDirectory() && /(?<!\.d)\.m?[jt]s$/.test(entry.name));
  return modules.map(({ name }) => name).sort();
}

function refuseName(file: string): CliError {
  return new CliError(
    `${file} replaces no template. Those that can be are ${[...templateFiles.keys()].join(', ')}. Put other modules into a folder below, or leave all out with --no-templates.`,
  );
}

async function readTemplate(file: string, name: keyof Templates): Promise<AnyTemplate> {
  const module: Readonly<Record<string, unknown>> = await import(pathToFileURL(resolve(file)).href).catch((cause) => {
    throw new CliError(`${file} cannot be loaded: ${tellCause(cause)}`, { cause });
  });
  const replacement = module[name];
  if (typeof replacement !== 'function') throw new CliError(`${file} must export a function ${name}.`);
  return (...args) => {
    const tree: unknown = runTemplate(file, () => replacement(...args));
    if (isTree(tree)) return tree;
    throw new CliError(`${name} in ${file} must return what the original does: an element, or the root of a page.`);
  };
}

function runTemplate(file: string, run: () => unknown): unknown {
  try {
    return run();
  } catch (cause) {
    throw new CliError(`${file} failed: ${tellCause(cause)}`, { cause });
  }
}

function isTree(value: unknown): value is ReturnType<AnyTemplate> {
  if (typeof value !== 'object' || value === null || !('type' in value) || !('children' in value)) return false;
  return (value.type === 'root' || value.type === 'element') && Array.isArray(value.children);
}

function tellCause(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
