/*
 * The built site is written into a fresh folder beside the old one and put in its place only when everything is
 * there: a build that fails or is killed leaves the old site as it was.
 */
import { copyFile, mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { CliError } from '../cli-error.ts';
import type { AudienceName } from '../visibility/audience.ts';

export interface OutputFolder {
  /** Where the new site stands until it is put in place. */
  readonly folder: string;
  readonly write: (path: string, content: string | Uint8Array) => Promise<void>;
  readonly copy: (path: string, from: string) => Promise<void>;
  /** Puts the new site in the place of the old one. */
  readonly putInPlace: () => Promise<void>;
  /** Removes what was written. */
  readonly discard: () => Promise<void>;
}

/**
 * Opens a fresh folder beside `out`.
 * @throws CliError where `out` holds something that Dagsorden did not build, or built for other readers, or the content
 * itself, or cannot be written.
 */
export async function openOutputFolder(
  out: string,
  content: readonly string[],
  force: boolean,
  readers: AudienceName = 'public',
): Promise<OutputFolder> {
  const target = resolve(out);
  refuseContent(target, content);
  await refuseOtherReaders(target, readers);
  await refuseForeign(target, force);
  const workshop = await openWorkshop(target);
  // mkdtemp makes a folder that only its owner may read; the site inside gets the usual permissions.
  const fresh = join(workshop, 'site');
  await mkdir(fresh);
  const place = async (path: string) => {
    await mkdir(dirname(join(fresh, path)), { recursive: true });
    return join(fresh, path);
  };
  return {
    folder: fresh,
    write: async (path, content) => writeFile(await place(path), content),
    copy: async (path, from) => copyFile(from, await place(path)),
    putInPlace: () => exchange(fresh, target, join(workshop, 'old')),
    discard: () => rm(workshop, { recursive: true, force: true }),
  };
}

/** A folder of this build's own, beside the site's. @throws CliError where none can be made. */
async function openWorkshop(target: string): Promise<string> {
  try {
    await mkdir(dirname(target), { recursive: true });
    return await mkdtemp(join(dirname(target), `.${basename(target)}-`));
  } catch (cause) {
    throw new CliError(`Nothing can be written beside ${target}. Name a folder that you may write to with --out.`, {
      cause,
    });
  }
}

/** Even --force must not remove the content that the site is built from. */
function refuseContent(target: string, content: readonly string[]): void {
  const root = content.find((one) =>
    `${resolve(one)}${sep}`.startsWith(target.endsWith(sep) ? target : `${target}${sep}`),
  );
  if (root === undefined) return;
  throw new CliError(
    `The output ${target} holds the content ${root}, which would be replaced. Name another with --out.`,
  );
}

async function refuseForeign(target: string, force: boolean): Promise<void> {
  const names = await readdir(target).catch((cause: NodeJS.ErrnoException): string[] => {
    if (cause.code === 'ENOENT') return [];
    throw new CliError(`The output ${target} is not a folder that can be written. Name another with --out.`, { cause });
  });
  if (force || names.length === 0 || (await isBuilt(target))) return;
  throw new CliError(
    `The folder ${target} holds files that Dagsorden did not build. Name another with --out, or replace it with --force.`,
  );
}

/** Even --force must not put closed items where the public looks, nor the public site where others are expected. */
async function refuseOtherReaders(target: string, readers: AudienceName): Promise<void> {
  for (let folder = target; ; folder = dirname(folder)) {
    const found = await findReaders(folder);
    if (found !== null && found !== readers) {
      throw new CliError(
        `The folder ${folder} holds a site for ${describeReaders(found)}, and this one is for ${describeReaders(readers)}. Name another with --out.`,
      );
    }
    if (folder === dirname(folder)) return;
  }
}

function describeReaders(readers: AudienceName): string {
  return readers === 'internal' ? 'internal readers, with closed items' : 'the public';
}

async function isBuilt(folder: string): Promise<boolean> {
  return (await findReaders(folder)) !== null;
}

/** For whom Dagsorden built a folder; `null` where it did not: other programs write a manifest.json too. */
async function findReaders(folder: string): Promise<AudienceName | null> {
  const manifest = await readFile(join(folder, 'manifest.json'), 'utf8').catch(() => '');
  if (!/"dagsorden":/.test(manifest)) return null;
  return /"audience": "internal"/.test(manifest) ? 'internal' : 'public';
}

async function exchange(fresh: string, target: string, old: string): Promise<void> {
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
