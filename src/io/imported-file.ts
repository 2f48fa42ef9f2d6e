/* A file of the user's from which content is made. */
import { readFile } from 'node:fs/promises';
import { CliError } from '../cli-error.ts';

/** The bytes of a file. @throws CliError where it cannot be read */
export async function readImportedFile(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (cause) {
    throw new CliError(`${path} cannot be read. Check the path, and that you may read it.`, { cause });
  }
}
