/* A file of the user's from which content is made. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { CliError } from '../cli-error.ts';

/** The bytes of a file. @throws CliError where it cannot be read */
export async function readImportedFile(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (cause) {
    throw new CliError(`${path} cannot be read. Check the path, and that you may read it.`, { cause });
  }
}

/** Whether OParl data is to be expected: a folder, or a file of JSON. */
export async function holdsJson(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => null);
  return found?.isDirectory() === true || path.endsWith('.json');
}

/** What the JSON of a file holds, or that of all files of a folder in the order of their names. @throws CliError */
export async function readJsonFiles(path: string): Promise<unknown[]> {
  const folder = (await stat(path).catch(() => null))?.isDirectory() === true;
  const names = folder
    ? (await readdir(path, { recursive: true })).filter((name) => name.endsWith('.json')).sort()
    : [''];
  const values: unknown[] = [];
  for (const name of names)
    values.push(parse(new TextDecoder().decode(await readImportedFile(join(path, name))), join(path, name)));
  return values;
}

function parse(text: string, path: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (cause) {
    throw new CliError(`${path} is no JSON that can be read. Check that it was downloaded whole.`, { cause });
  }
}
