/* A built site on disk: its manifest, and what really stands there. */
import { readdir, readFile } from 'node:fs/promises';
import { join, posix, sep } from 'node:path';
import { CliError } from '../../cli-error.ts';
import { type Manifest, type ManifestFile, parseManifest } from '../../site/manifest.ts';
import { hashFile } from '../large-files.ts';
import { openScratchFolder } from './scratch-folder.ts';

/** Reads the manifest of a built site. @throws CliError where there is none. */
export async function readManifest(folder: string): Promise<Manifest> {
  const text = await readFile(join(folder, 'manifest.json'), 'utf8').catch((cause) => {
    throw new CliError(`${folder} has no manifest.json. Name the folder of a site that dagsorden build made.`, {
      cause,
    });
  });
  const manifest = parseManifest(text);
  if (manifest === null) throw new CliError(`${join(folder, 'manifest.json')} is damaged. Build the site again.`);
  return manifest;
}

/** Every file below a folder but the manifest, with size and SHA-256, in the order of paths. */
export async function listBuilt(folder: string): Promise<ManifestFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => posix.relative(toPosix(folder), toPosix(join(entry.parentPath, entry.name))))
    .filter((path) => path !== 'manifest.json')
    .sort();
  const files: ManifestFile[] = [];
  for (const path of paths) {
    files.push({ path, ...(await hashFile(join(folder, path))) });
  }
  return files;
}

/** Runs something with a fresh folder that is removed afterwards, whatever happens: a signal too, or by the next run. */
export async function withFreshFolder<Result>(
  interrupted: AbortSignal,
  run: (folder: string) => Promise<Result>,
): Promise<Result> {
  const { folder, remove } = await openScratchFolder(interrupted);
  try {
    return await run(folder);
  } finally {
    await remove();
  }
}

function toPosix(path: string): string {
  return path.split(sep).join('/');
}
