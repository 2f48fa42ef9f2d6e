import { rename, rm, writeFile } from 'node:fs/promises';
import { CliError } from '../../cli-error.ts';

/** Writes a result where the user wants it, at once or not at all. @throws CliError where that cannot be done. */
export async function writeResult(file: string, bytes: Uint8Array): Promise<void> {
  const fresh = `${file}.part`;
  try {
    await writeFile(fresh, bytes);
    await rename(fresh, file);
  } catch (cause) {
    await rm(fresh, { force: true });
    throw new CliError(`${file} cannot be written. Name a file in a folder that exists, with -o.`, { cause });
  }
}
