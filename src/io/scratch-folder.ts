/*
 * A folder for what a run needs and nobody keeps, such as a browser's profile: in the temporary folder, removed with the
 * run. What killed runs left there is found by its lock, which nobody holds any more, and removed by the next run.
 */
import { rmSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CliError } from '../cli-error.ts';
import { acquireLock } from './lock.ts';

export interface ScratchFolder {
  readonly folder: string;
  readonly remove: () => Promise<void>;
  /** For the last moment of a process, in which nothing can be waited for. */
  readonly removeAtOnce: () => void;
}

const prefix = 'dagsorden-scratch-';
const whole = { recursive: true, force: true } as const;

/** Makes a scratch folder. @throws CliError where none can be made. */
export async function openScratchFolder(): Promise<ScratchFolder> {
  await sweepScratch();
  const folder = await mkdtemp(join(tmpdir(), prefix)).catch((cause) => {
    throw new CliError(`Nothing can be written in ${tmpdir()}. Make room there, or name another folder with TMPDIR.`, {
      cause,
    });
  });
  const lock = await acquireLock(folder);
  // Another run may have swept it away before it was locked.
  await mkdir(folder, { recursive: true });
  return {
    folder,
    remove: async () => {
      await rm(folder, { ...whole, maxRetries: 5 });
      await lock?.release();
    },
    removeAtOnce: () => rmSync(folder, { ...whole, maxRetries: 20, retryDelay: 10 }),
  };
}

async function sweepScratch(): Promise<void> {
  const names = await readdir(tmpdir()).catch((): string[] => []);
  for (const name of names.filter((one) => one.startsWith(prefix))) {
    const folder = join(tmpdir(), name);
    const lock = await acquireLock(folder);
    if (lock === null) continue;
    await rm(folder, whole).catch(() => undefined);
    await lock.release();
  }
}
