/*
 * The built site is written into a fresh folder beside the old one and put in its place only when everything is
 * there: a build that fails or is killed leaves the old site as it was.
 */
import { copyFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BuiltFile } from '../../leak-check/files/built-file.ts';
import type { AudienceName } from '../../visibility/audience.ts';
import { checkCopy } from '../published-files.ts';
import { readStanding } from '../standing-site.ts';
import { readBuiltFiles } from './built-files.ts';
import { hashState, readFolderState } from './folder-state.ts';
import { createMaking } from './making.ts';
import { refuseOtherReaders, refusePlace, resolveOutput } from './output-place.ts';
import { sweepScratch } from './scratch-folder.ts';
import { openWorkshop, recoverOutput } from './workshop.ts';

/** What is in a file, or how to read that. */
type Content = string | Uint8Array | (() => Uint8Array);

export interface OutputFolder {
  /** Every file of the new site, until it is put in place. */
  readonly read: () => AsyncIterable<BuiltFile>;
  /** Writes a file; where its SHA-256 is given, only if the old site does not hold it. */
  readonly write: (path: string, content: Content, sha256?: string) => Promise<void>;
  /** Copies a file. @throws CliError where the copy has another SHA-256 than was expected. */
  readonly copy: (path: string, from: string, sha256?: string) => Promise<void>;
  /** Puts the new site in the place of the old one. How it stands then; `null` where that cannot be told. */
  readonly putInPlace: () => Promise<string | null>;
  /** Removes what was written. */
  readonly discard: () => Promise<void>;
}

export interface OutputOptions {
  /** Whether an old site is replaced together with files that were added to it since. */
  readonly force: boolean;
  readonly readers?: AudienceName;
  /** Ends where the process is ended by a signal: what was written is removed at once. */
  readonly interrupted?: AbortSignal | null;
  /** How the old site stood when it was put in place: where it stands so still, its files are used again. */
  readonly state?: string | null;
}

/**
 * Opens a fresh folder beside `out`.
 * @throws CliError where `out` holds something that Dagsorden did not build, or built for other readers, or the content
 * itself, or cannot be written, or where another build writes it.
 */
export async function openOutputFolder(
  out: string,
  content: readonly string[],
  { force, readers = 'public', interrupted = null, state = null }: OutputOptions,
): Promise<OutputFolder> {
  const target = await resolveOutput(out);
  await refusePlace(target, content, force, readers);
  const workshop = await openWorkshop(target, interrupted);
  const standing = await readStanding(target, state).catch(() => null);
  const made = createMaking(workshop.folder, standing);
  return {
    read: () => readBuiltFiles(workshop.folder, new Map([...made.kept].map((path) => [path, join(target, path)]))),
    write: async (path, content, sha256) => {
      if (made.isKept(path, sha256)) return;
      await writeFile(made.place(path), typeof content === 'function' ? content() : content);
    },
    copy: async (path, from, sha256) => {
      if (made.isKept(path, sha256)) return;
      const copy = made.place(path);
      await copyFile(from, copy);
      if (sha256 !== undefined) await checkCopy(copy, from, sha256);
    },
    putInPlace: async () => {
      const patch = made.patch();
      if (patch === null) {
        await workshop.exchange();
        await workshop.removeOld();
        // No other build writes it yet.
        return readPlace(target);
      }
      workshop.patch(patch);
      const now = await readFolderState(target);
      // What somebody did to it meanwhile is left to the next build, which mends or refuses it.
      return now !== null && standing?.isLeftAlone(now, new Set(patch.come)) === true ? hashState(now) : null;
    },
    discard: workshop.close,
  };
}

/** How the site in an output folder stands, for the readers whose it is. @throws CliError where it is for others */
export async function readOutputState(out: string, readers: AudienceName): Promise<string | null> {
  const target = await resolveOutput(out);
  await refuseOtherReaders(target, readers);
  return readPlace(target);
}

async function readPlace(target: string): Promise<string | null> {
  const state = await readFolderState(target);
  return state === null ? null : hashState(state);
}

/** What a build that was killed left undone is put right: the old site stands again where an exchange was cut short. */
export async function recoverOutputFolder(out: string): Promise<void> {
  await sweepScratch();
  await recoverOutput(await resolveOutput(out));
}
