import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { BuiltFile } from '../leak-check/built-file.ts';

/** Every file below a folder, one after another, in the order of paths. */
export async function* readBuiltFiles(folder: string): AsyncGenerator<BuiltFile> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  for (const file of files.sort()) {
    yield { path: relative(folder, file).split(sep).join('/'), bytes: await readFile(file) };
  }
}

/** A single file of the content, as if it were published. */
export async function readArtefact(path: string, absolute: string): Promise<BuiltFile> {
  return { path, bytes: await readFile(absolute) };
}
