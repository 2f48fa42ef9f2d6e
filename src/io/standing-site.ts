/* A built site as the last build left it: the files that the next one makes alike need not be written again. */
import { link } from 'node:fs/promises';
import { join } from 'node:path';
import { readManifest } from './output/built-site.ts';
import { hashState, readFolderState, readState } from './output/folder-state.ts';

export interface StandingSite {
  /** Gives a file of the site a second name, where it holds what is wanted; whether it did. */
  readonly give: (path: string, sha256: string, to: string) => Promise<boolean>;
}

/** The site in a folder, where it stands as it stood then; `null` where anybody has touched it. */
export async function readStanding(folder: string, then: string | null): Promise<StandingSite | null> {
  const state = then === null ? null : await readFolderState(folder);
  if (state === null || hashState(state) !== then) return null;
  const hashes = new Map((await readManifest(folder)).files.map(({ path, sha256 }) => [path, sha256]));
  return {
    give: async (path, sha256, to) => {
      if (hashes.get(path) !== sha256) return false;
      const from = join(folder, path);
      try {
        // It may have been touched since.
        if (readState(from) !== state.get(path)) return false;
        await link(from, to);
        return true;
      } catch {
        return false;
      }
    },
  };
}
