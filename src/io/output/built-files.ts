import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { BuiltFile } from '../../leak-check/files/built-file.ts';
import { holdFile } from '../large-files.ts';

/** Every file below a folder, one after another, in the order of paths. */
export async function* readBuiltFiles(folder: string): AsyncGenerator<BuiltFile> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  for (const file of files.sort()) {
    yield await holdFile(relative(folder, file).split(sep).join('/'), file);
  }
}

/** Bytes: the text of a larger closed file is not looked for; that it is published as a whole is. */
const mostClosed = 500_000_000;

/** A single file of the content, as if it were published. */
export async function readArtefact(path: string, absolute: string): Promise<BuiltFile> {
  return holdFile(path, absolute, mostClosed);
}
