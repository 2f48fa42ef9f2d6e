/* Where a site may be built: nothing that somebody else put there is ever replaced, whatever the path looks like. */
import { readdir, readFile, realpath } from 'node:fs/promises';
import { homedir } from 'node:os';
import { basename, dirname, join, parse, resolve, sep } from 'node:path';
import { CliError } from '../../cli-error.ts';
import { parseManifest } from '../../site/manifest.ts';
import type { AudienceName } from '../../visibility/audience.ts';

/** The real path of an output folder that may not exist yet: symbolic links on the way are followed. */
export async function resolveOutput(out: string): Promise<string> {
  const target = resolve(out);
  const real = await realpath(target).catch(() => null);
  if (real !== null) return real;
  const parent = dirname(target);
  return parent === target ? target : join(await resolveOutput(parent), basename(target));
}

/**
 * Refuses a place that is not the build's own, `force` or not: the content, a home, a root, a repository, files that no
 * manifest lists. `force` replaces an old site together with what was put into it since.
 * @throws CliError that says what to do.
 */
export async function refusePlace(
  target: string,
  content: readonly string[],
  force: boolean,
  readers: AudienceName,
): Promise<void> {
  await refuseContent(target, content);
  await refuseOtherReaders(target, readers);
  await refuseForeign(target, force);
}

async function refuseContent(target: string, content: readonly string[]): Promise<void> {
  for (const root of content) {
    const real = await resolveOutput(root);
    if (!isWithin(real, target)) continue;
    throw new CliError(
      `The output ${target} holds the content ${root}, which would be replaced. Name another with --out.`,
    );
  }
}

function isWithin(path: string, folder: string): boolean {
  return `${path}${sep}`.startsWith(folder.endsWith(sep) ? folder : `${folder}${sep}`);
}

async function refuseForeign(target: string, force: boolean): Promise<void> {
  if (target === parse(target).root || target === (await resolveOutput(homedir()))) {
    throw new CliError(`The output ${target} is no folder for a site. Name a folder of its own with --out.`);
  }
  const names = await readdir(target).catch((cause: NodeJS.ErrnoException): string[] => {
    if (cause.code === 'ENOENT') return [];
    throw new CliError(`The output ${target} is not a folder that can be written. Name another with --out.`, { cause });
  });
  if (names.includes('.git')) {
    throw new CliError(`The output ${target} is a git repository. Name a folder in it or beside it with --out.`);
  }
  if (names.length === 0) return;
  const listed = await readListed(target);
  if (listed === null) {
    throw new CliError(
      `The folder ${target} holds files that Dagsorden did not build. Name another with --out, or empty it yourself.`,
    );
  }
  const added = force ? [] : await listAdded(target, listed);
  if (added.length === 0) return;
  throw new CliError(
    `The folder ${target} holds files that the last build did not write: ${nameSome(added)}. Move them elsewhere, or let the build delete them with --force.`,
  );
}

function nameSome(paths: readonly string[]): string {
  const [first = '', second, third, ...more] = paths;
  const shown = [first, second, third].filter((path) => path !== undefined).join(', ');
  return more.length === 0 ? shown : `${shown} and ${more.length} more`;
}

/** What the manifest of a built site lists; `null` where there is none of ours. */
async function readListed(folder: string): Promise<ReadonlySet<string> | null> {
  const text = await readFile(join(folder, 'manifest.json'), 'utf8').catch(() => '');
  const manifest = parseManifest(text);
  return manifest === null ? null : new Set(manifest.files.map(({ path }) => path));
}

/** The files of a folder that its manifest does not list; those that a system leaves in every folder are nobody's. */
async function listAdded(folder: string, listed: ReadonlySet<string>): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory() && !/^(\.DS_Store|Thumbs\.db|desktop\.ini)$/.test(entry.name))
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .split(sep)
        .join('/'),
    )
    .filter((path) => path !== 'manifest.json' && !listed.has(path))
    .sort();
}

/** Even --force must not put closed items where the public looks, nor the public site where others are expected. */
export async function refuseOtherReaders(target: string, readers: AudienceName): Promise<void> {
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

/** For whom Dagsorden built a folder; `null` where it did not: other programs write a manifest.json too. */
async function findReaders(folder: string): Promise<AudienceName | null> {
  const manifest = await readFile(join(folder, 'manifest.json'), 'utf8').catch(() => '');
  if (!/"dagsorden":/.test(manifest)) return null;
  return /"audience": "internal"/.test(manifest) ? 'internal' : 'public';
}
