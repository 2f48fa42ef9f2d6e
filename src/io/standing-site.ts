/* A built site as the last build left it: the files that the next one makes alike need not be written again. */
import { linkSync } from 'node:fs';
import { join } from 'node:path';
import { readManifest } from './output/built-site.ts';
import { type FolderState, hashState, isFolder, readFolderState, readState } from './output/folder-state.ts';

export interface StandingSite {
  /** Every file of it. */
  readonly paths: ReadonlySet<string>;
  /** Whether a file of it holds what is wanted. */
  readonly holds: (path: string, sha256: string) => boolean;
  /** Gives a file of the site a second name; whether it could be, untouched as it was. */
  readonly give: (path: string, to: string) => boolean;
  /** Whether nobody but the build, which put files into it, has touched it since. */
  readonly isLeftAlone: (now: FolderState, come: ReadonlySet<string>) => boolean;
}

/** The site in a folder, where it stands as it stood then; `null` where anybody has touched it. */
export async function readStanding(folder: string, then: string | null): Promise<StandingSite | null> {
  const state = then === null ? null : await readFolderState(folder);
  if (state === null || hashState(state) !== then) return null;
  const hashes = new Map((await readManifest(folder)).files.map(({ path, sha256 }) => [path, sha256]));
  return {
    paths: new Set([...hashes.keys(), 'manifest.json']),
    holds: (path, sha256) => hashes.get(path) === sha256,
    give: (path, to) => {
      const from = join(folder, path);
      try {
        // It may have been touched since.
        if (readState(from) !== state.get(path)) return false;
        linkSync(from, to);
        return true;
      } catch {
        return false;
      }
    },
    isLeftAlone: (now, come) =>
      [...now].every(([path, one]) => come.has(path) || isFolder(one) || one === state.get(path)),
  };
}
