import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { BuiltFile } from '../../leak-check/files/built-file.ts';
import { holdFile } from '../large-files.ts';

/** Every file below a folder, and `others` by their paths, one after another, in the order of paths. */
export async function* readBuiltFiles(
  folder: string,
  others: ReadonlyMap<string, string> = new Map(),
): AsyncGenerator<BuiltFile> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const found = files.map((file) => [relative(folder, file).split(sep).join('/'), file] as const);
  for (const [path, file] of [...found, ...others].sort(([a], [b]) => (a < b ? -1 : 1))) yield holdFile(path, file);
}

/** Bytes: the text of a larger closed file is not looked for; that it is published as a whole is. */
const mostClosed = 500_000_000;

/** A single file of the content, as if it were published. */
export async function readArtefact(path: string, absolute: string): Promise<BuiltFile> {
  return holdFile(path, absolute, mostClosed);
}
