/*
 * A site that is being made beside the old one. Files that are as they were need not be made: as long as few are others they
 * are only noted, and the old site will be patched; beyond that they get a second name in the new one.
 */
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CliError } from '../../cli-error.ts';
import type { StandingSite } from '../standing-site.ts';
import { mostPatched, type Patch } from './patch.ts';

export interface Making {
  /** The files that stay where they are. */
  readonly kept: ReadonlySet<string>;
  /** Whether the old site has a file as it is wanted; then it need not be made. */
  readonly isKept: (path: string, sha256: string | undefined) => boolean;
  /** Where a file is made. */
  readonly place: (path: string) => string;
  /** What makes the old site the new one; `null` where the new one stands whole. */
  readonly patch: () => Patch | null;
}

/** Begins to make a site in a folder; `standing` is the old one, if its files can be used. */
export function createMaking(folder: string, standing: StandingSite | null): Making {
  const kept = new Set<string>();
  const made = new Set<string>();
  const folders = new Set<string>();
  let patches = standing !== null;
  const place = (path: string): string => {
    const file = join(folder, path);
    if (!folders.has(dirname(file))) mkdirSync(dirname(file), { recursive: true });
    folders.add(dirname(file));
    return file;
  };
  const give = (path: string): boolean => standing?.give(path, place(path)) === true;
  const makeWhole = (): void => {
    patches = false;
    for (const path of kept) if (!give(path)) throw touched(path);
    kept.clear();
  };
  return {
    kept,
    isKept: (path, sha256) => {
      if (standing === null || sha256 === undefined || !standing.holds(path, sha256)) return false;
      if (!patches) return give(path);
      kept.add(path);
      return true;
    },
    place: (path) => {
      made.add(path);
      if (patches && made.size > mostPatched) makeWhole();
      return place(path);
    },
    patch: () => {
      const go = [...(standing?.paths ?? [])].filter((path) => !kept.has(path));
      if (patches && go.length > mostPatched) makeWhole();
      return patches ? { come: [...made], go } : null;
    },
  };
}

function touched(path: string): CliError {
  return new CliError(`${path} of the old site was changed while the new one was made. Build again.`);
}
