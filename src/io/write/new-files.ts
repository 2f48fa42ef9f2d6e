/* Files of the user's that come into being: written where nothing stands yet, and never over something. */
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { CliError } from '../../cli-error.ts';
import { finishWrites, type Interruption, WriteFailure, writeTogether } from './write-together.ts';

/** Text, or bytes, by path. */
export type NewFiles = ReadonlyMap<string, string | Uint8Array>;

/** Refuses a folder that holds something; one that only git knows of counts as empty. @throws CliError */
export async function refuseFilled(folder: string): Promise<void> {
  await finishWrites(folder);
  const names = await readdir(folder).catch((cause: NodeJS.ErrnoException): string[] => {
    if (cause.code === 'ENOENT') return [];
    throw new CliError(`${folder} is not a folder that can be written. Name another.`, { cause });
  });
  if (names.every((name) => name === '.git')) return;
  throw new CliError(`The folder ${folder} is not empty. Name a new folder, or empty this one first.`);
}

/** Writes files below a folder, all or none. @throws CliError that names one that exists already. */
export async function createFiles(folder: string, files: NewFiles, interruption?: Interruption): Promise<void> {
  try {
    await writeTogether(
      folder,
      [...files].map(([path, text]) => ({ path: join(folder, path), text, create: true })),
      interruption,
    );
  } catch (cause) {
    if (!(cause instanceof WriteFailure)) throw cause;
    throw explainFailure(cause.path, cause.cause);
  }
}

/** Writes files that Dagsorden makes again and again, over what stands there. @throws CliError */
export async function replaceFiles(folder: string, files: NewFiles): Promise<void> {
  for (const [path, text] of files) await write(join(folder, path), text);
}

async function write(file: string, text: string | Uint8Array): Promise<void> {
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  } catch (cause) {
    throw explainFailure(file, cause);
  }
}

function explainFailure(file: string, cause: unknown): CliError {
  const exists = cause instanceof Error && 'code' in cause && cause.code === 'EEXIST';
  return new CliError(
    exists
      ? `${file} exists already, and nothing is written over. Choose another name, or edit the file.`
      : `${file} cannot be written. Check the path, and that you may write there.`,
    { cause },
  );
}
