/* The files around the content that Dagsorden once wrote: read as they stand, and written again. */
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { CliError } from '../cli-error.ts';
import { finishWrites, type Interruption, WriteFailure, writeTogether } from './write/write-together.ts';

/** The texts that stand below a folder, of those asked for. @throws CliError where one cannot be read */
export async function readTexts(folder: string, paths: Iterable<string>): Promise<Map<string, string>> {
  await finishWrites(folder);
  const texts = new Map<string, string>();
  for (const path of paths) {
    const text = await readText(join(folder, path));
    if (text !== null) texts.set(path, text);
  }
  return texts;
}

/** Writes texts below a folder, over what stands there, all or none. @throws CliError where one cannot be written */
export async function writeTexts(
  folder: string,
  texts: ReadonlyMap<string, string>,
  interruption?: Interruption,
): Promise<void> {
  const writes = [...texts].map(async ([path, text]) => {
    const target = join(folder, path);
    return { path: target, text, create: !(await isThere(target)) };
  });
  try {
    await writeTogether(folder, await Promise.all(writes), interruption);
  } catch (cause) {
    if (!(cause instanceof WriteFailure)) throw cause;
    throw new CliError(`${cause.path} cannot be written. Check that you may write there.`, { cause });
  }
}

async function readText(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return null;
    throw new CliError(`${file} cannot be read. Check the path, and that you may read it.`, { cause });
  }
}

async function isThere(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}
