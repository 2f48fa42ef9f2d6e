/*
 * A folder for what a run needs and nobody keeps, such as a browser's profile: in the temporary folder, removed with the
 * run. What killed runs left there is found by its lock, which nobody holds any more, and removed by the next run.
 */
import { rmSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CliError } from '../cli-error.ts';
import { acquireLock } from './lock.ts';

export interface ScratchFolder {
  readonly folder: string;
  readonly remove: () => Promise<void>;
}

const prefix = 'dagsorden-scratch-';

/** Makes a scratch folder; `interrupted` removes it at once. @throws CliError where none can be made. */
export async function openScratchFolder(interrupted: AbortSignal | null): Promise<ScratchFolder> {
  await sweepScratch();
  const folder = await mkdtemp(join(tmpdir(), prefix)).catch((cause) => {
    throw new CliError(`Nothing can be written in ${tmpdir()}. Make room there, or name another folder with TMPDIR.`, {
      cause,
    });
  });
  const lock = await acquireLock(folder);
  const clear = () => rmSync(folder, { recursive: true, force: true });
  interrupted?.addEventListener('abort', clear, { once: true });
  return {
    folder,
    remove: async () => {
      interrupted?.removeEventListener('abort', clear);
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
      await lock?.release();
    },
  };
}

/** An empty one may be another run's that has not got its lock yet: it costs nothing to leave it. */
async function sweepScratch(): Promise<void> {
  const names = await readdir(tmpdir()).catch((): string[] => []);
  for (const name of names.filter((one) => one.startsWith(prefix))) {
    const folder = join(tmpdir(), name);
    const inside = await readdir(folder).catch((): string[] => []);
    if (inside.length === 0) continue;
    const lock = await acquireLock(folder);
    if (lock === null) continue;
    await rm(folder, { recursive: true, force: true }).catch(() => undefined);
    await lock.release();
  }
}
