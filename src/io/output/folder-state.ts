/*
 * How a folder stands: the name, kind, size, times and number of everything in it. Whoever writes to a file, or
 * puts another in its place, changes the time at which the system last touched it, which nobody can set; so what has
 * the same state was left alone.
 */
import { createHash } from 'node:crypto';
import { type BigIntStats, lstatSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';

/** The state of everything in a folder, by path below it; `null` where it cannot be read, or is none. */
export type FolderState = ReadonlyMap<string, string>;

export async function readFolderState(folder: string): Promise<FolderState | null> {
  const states = new Map<string, string>();
  try {
    for (const entry of listEntries(folder)) {
      states.set(entry.name, readState(join(folder, entry.name)));
      if (entry.isDirectory()) describeFolder(folder, entry.name, states);
      // Signals are heard in between.
      await setImmediate();
    }
    return states;
  } catch {
    return null;
  }
}

/** The same for all states that are equal. */
export function hashState(state: FolderState): string {
  const hash = createHash('sha256');
  for (const [path, one] of state) hash.update(`${JSON.stringify(path)} ${one}\n`);
  return hash.digest('hex');
}

/** Whether a state is that of a folder (inode(7)). */
export function isFolder(state: string): boolean {
  return (Number.parseInt(state, 10) & 0o170000) === 0o040000;
}

/** The state of one file, or of the link that it is. @throws where it is gone */
export function readState(file: string): string {
  return describe(lstatSync(file, { bigint: true }));
}

/** The state of files, wherever links lead. @throws where one cannot be looked at */
export function readFileStates(files: Iterable<string>): string {
  const hash = createHash('sha256');
  for (const file of files) hash.update(`${JSON.stringify(file)} ${describe(statSync(file, { bigint: true }))}\n`);
  return hash.digest('hex');
}

/** One file after another and at once: waiting for each would take several times as long as looking. */
function describeFolder(root: string, folder: string, states: Map<string, string>): void {
  for (const entry of listEntries(join(root, folder))) {
    const path = `${folder}/${entry.name}`;
    states.set(path, readState(`${root}/${path}`));
    if (entry.isDirectory()) describeFolder(root, path, states);
  }
}

function listEntries(folder: string) {
  return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
}

function describe({ mode, size, mtimeNs, ctimeNs, ino, dev }: BigIntStats): string {
  return [mode, size, mtimeNs, ctimeNs, ino, dev].join(' ');
}
