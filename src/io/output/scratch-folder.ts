/*
 * A folder for what a run needs and nobody keeps, such as a browser's profile: in the temporary folder, removed with the
 * run. What killed runs left there is found by its lock, which nobody holds any more, and removed by the next run.
 */
import { mkdirSync, mkdtempSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CliError } from '../../cli-error.ts';
import { acquireLock } from '../lock.ts';
import { removeAtOnce } from '../remove-at-once.ts';

export interface ScratchFolder {
  readonly folder: string;
  readonly remove: () => Promise<void>;
}

const prefix = 'dagsorden-scratch-';
const whole = { recursive: true, force: true } as const;

/**
 * Makes a scratch folder, which goes at once where the run is interrupted, after what `end` ends. A signal that waited
 * while modules were loaded is heard at the next turn: the folder is made and its end is known within one.
 * @throws CliError where none can be made.
 */
export async function openScratchFolder(
  interrupted: AbortSignal | null,
  end: () => void = () => undefined,
): Promise<ScratchFolder> {
  await sweepScratch();
  for (;;) {
    const scratch = await tryFolder(interrupted, end);
    if (scratch !== null) return scratch;
  }
}

/** `null` where another run swept the folder before its lock could be taken: without the lock, the next one would too. */
async function tryFolder(interrupted: AbortSignal | null, end: () => void): Promise<ScratchFolder | null> {
  const folder = makeFolder();
  const endAtOnce = () => {
    end();
    removeAtOnce(folder);
  };
  const remove = async () => {
    await rm(folder, { ...whole, maxRetries: 5 });
    interrupted?.removeEventListener('abort', endAtOnce);
  };
  interrupted?.addEventListener('abort', endAtOnce, { once: true });
  const lock = await acquireLock(folder);
  if (lock === null) {
    await remove();
    return null;
  }
  // Another run may have swept it away before it was locked.
  mkdirSync(folder, { recursive: true });
  return { folder, remove: () => remove().finally(() => lock.release()) };
}

function makeFolder(): string {
  try {
    return mkdtempSync(join(tmpdir(), prefix));
  } catch (cause) {
    throw new CliError(`Nothing can be written in ${tmpdir()}. Make room there, or name another folder with TMPDIR.`, {
      cause,
    });
  }
}

/** Removes what killed runs left in the temporary folder. */
export async function sweepScratch(): Promise<void> {
  const names = await readdir(tmpdir()).catch((): string[] => []);
  for (const name of names.filter((one) => one.startsWith(prefix))) {
    const folder = join(tmpdir(), name);
    const lock = await acquireLock(folder);
    if (lock === null) continue;
    await rm(folder, whole).catch(() => undefined);
    await lock.release();
  }
}
