/*
 * How a folder stands: the name, kind, size, times and number of everything in it, as a hash. Whoever writes to a file, or
 * puts another in its place, changes the time at which the system last touched it, which nobody can set; so what has
 * the same state was left alone.
 */
import { createHash } from 'node:crypto';
import { type BigIntStats, lstatSync, statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** The state of a folder and all that is in it; `null` where it cannot be read, or is none. */
export async function readFolderState(folder: string): Promise<string | null> {
  const hash = createHash('sha256');
  try {
    await describeFolder(folder, '', hash);
    return hash.digest('hex');
  } catch {
    return null;
  }
}

/** The state of files, wherever links lead. @throws where one cannot be looked at */
export function readFileStates(files: Iterable<string>): string {
  const hash = createHash('sha256');
  for (const file of files) hash.update(describe(file, statSync(file, { bigint: true })));
  return hash.digest('hex');
}

/** One file after another and at once: waiting for each would take several times as long as looking. */
async function describeFolder(root: string, folder: string, hash: ReturnType<typeof createHash>): Promise<void> {
  const entries = await readdir(join(root, folder), { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    hash.update(describe(path, lstatSync(join(root, path), { bigint: true })));
    if (entry.isDirectory()) await describeFolder(root, path, hash);
  }
}

function describe(name: string, { mode, size, mtimeNs, ctimeNs, ino, dev }: BigIntStats): string {
  return `${JSON.stringify(name)} ${[mode, size, mtimeNs, ctimeNs, ino, dev].join(' ')}\n`;
}
