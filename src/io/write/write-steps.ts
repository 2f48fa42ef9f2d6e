/* One file of those that are written together: where its new text lies beside it, how it takes its place and leaves it. */
import { existsSync } from 'node:fs';
import { chmod, copyFile, mkdir, realpath, rename, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** A text, or the bytes of a file, and where it goes. */
export interface PlannedWrite {
  readonly path: string;
  readonly text: string | Uint8Array;
  /** Whether nothing may be there yet; otherwise the file is there, and keeps its permissions. */
  readonly create: boolean;
}

export interface Step {
  readonly file: string;
  readonly create: boolean;
  /** The new text, and a copy of the old one. */
  readonly part: string;
  readonly before: string;
}

/** Symbolic links stay: what they lead to is written. */
export async function planStep({ path, create }: Omit<PlannedWrite, 'text'>): Promise<Step> {
  return stepOf(create ? path : await realpath(path).catch(() => path), create);
}

export function stepOf(file: string, create: boolean): Step {
  // Hidden, so that a preview that watches the folder does not read it.
  const beside = (ending: string) => join(dirname(file), `.${basename(file)}.${ending}`);
  return { part: beside('part'), before: beside('before'), file, create };
}

export async function layBeside({ part, before, file, create }: Step, text: string | Uint8Array): Promise<void> {
  await mkdir(dirname(part), { recursive: true });
  await writeFile(part, text);
  if (create) return;
  await copyFile(file, before);
  await chmod(part, (await stat(file)).mode);
}

export async function takePlace({ part, file, create }: Step): Promise<void> {
  if (create && existsSync(file)) throw Object.assign(new Error(`${file} exists`), { code: 'EEXIST' });
  await rename(part, file);
}

/** The new text lies beside again, and the old one is back. */
export async function leavePlace({ part, before, file, create }: Step): Promise<void> {
  await rename(file, part);
  if (!create) await rename(before, file);
}

/** What lies beside goes, with the folders that were made for it; what is there already stays. */
export async function undoSteps(folder: string, steps: readonly Step[]): Promise<void> {
  for (const { part, before } of steps) {
    await rm(part, { force: true });
    await rm(before, { force: true });
    for (let at = dirname(part); at.startsWith(join(folder, '/')); at = dirname(at)) {
      const removed = await rmdir(at).then(
        () => true,
        () => false,
      );
      if (!removed) break;
    }
  }
}
