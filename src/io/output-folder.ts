/*
 * The built site is written into a fresh folder beside the old one and put in its place only when everything is
 * there: a build that fails or is killed leaves the old site as it was.
 */
import { copyFile, mkdir, mkdtemp, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { CliError } from '../cli-error.ts';

/** A file of every site that Dagsorden built, by which it knows its own folders. */
const mark = 'manifest.json';

export interface OutputFolder {
  readonly write: (path: string, content: string | Uint8Array) => Promise<void>;
  readonly copy: (path: string, from: string) => Promise<void>;
  /** Puts the new site in the place of the old one. */
  readonly putInPlace: () => Promise<void>;
  /** Removes what was written. */
  readonly discard: () => Promise<void>;
}

/** Opens a fresh folder beside `out`. @throws CliError where `out` holds something that Dagsorden did not build. */
export async function openOutputFolder(out: string, force: boolean): Promise<OutputFolder> {
  const target = resolve(out);
  await refuseForeign(target, force);
  await mkdir(dirname(target), { recursive: true });
  const fresh = await mkdtemp(join(dirname(target), `.${basename(target)}-`));
  const place = async (path: string) => {
    await mkdir(dirname(join(fresh, path)), { recursive: true });
    return join(fresh, path);
  };
  return {
    write: async (path, content) => writeFile(await place(path), content),
    copy: async (path, from) => copyFile(from, await place(path)),
    putInPlace: () => exchange(fresh, target),
    discard: () => rm(fresh, { recursive: true, force: true }),
  };
}

async function refuseForeign(target: string, force: boolean): Promise<void> {
  const names = await readdir(target).catch((cause: NodeJS.ErrnoException): string[] => {
    if (cause.code === 'ENOENT') return [];
    throw new CliError(`The output ${target} is not a folder that can be written. Name another with --out.`, { cause });
  });
  if (force || names.length === 0 || names.includes(mark)) return;
  throw new CliError(
    `The folder ${target} holds files that Dagsorden did not build. Name another with --out, or replace it with --force.`,
  );
}

async function exchange(fresh: string, target: string): Promise<void> {
  const old = `${fresh}-old`;
  const existed = await stat(target).then(
    () => true,
    () => false,
  );
  if (existed) await rename(target, old);
  try {
    await rename(fresh, target);
  } catch (cause) {
    if (existed) await rename(old, target);
    throw cause;
  }
  await rm(old, { recursive: true, force: true });
}
