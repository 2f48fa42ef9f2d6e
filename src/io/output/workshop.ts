/*
 * Where a site is made before it takes the place of the old one: one folder beside the output, held by a lock, so that
 * what a dead build left there is known to be nobody's.
 * 1. Whoever gets the lock first puts an old site back that a killed exchange left aside, and sweeps the rest away.
 * 2. The new site is made in `site/`.
 * 3. The exchange moves the old site to `old/` and the new one to its place, within one turn: no signal is heard between. Where
 *    few files are others, `site/` holds these alone, and they are exchanged while the old site stands in `old/` (patch.ts).
 */
import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { CliError } from '../../cli-error.ts';
import { acquireLock, type Lock } from '../lock.ts';
import { removeAtOnce } from '../remove-at-once.ts';
import { removeFolder } from '../remove-folder.ts';
import { applyPatch, notePatch, type Patch, type PatchPlaces, readPatch, undoPatch } from './patch.ts';

export interface Workshop {
  /** Where the new site is made. */
  readonly folder: string;
  /** Puts the new site in the place of the old one. */
  readonly exchange: () => Promise<void>;
  /** Puts the files of the new site, which are all that is made, into the old one. */
  readonly patch: (patch: Patch) => void;
  /** Removes the old site; where that cannot be, `close` tries again. */
  readonly removeOld: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** The folders in which builds of a site were ever made: ours, and those of earlier versions with a random ending. */
function isWorkshop(name: string, target: string): boolean {
  const start = `.${basename(target)}`;
  return name === `${start}.dagsorden` || (name.startsWith(`${start}-`) && /^-\w{6}$/.test(name.slice(start.length)));
}

/**
 * Puts back what a dead build left aside, and removes what it left behind. Does nothing while another build is at work.
 * @throws CliError where the old site cannot be put back.
 */
export async function recoverOutput(target: string): Promise<void> {
  const lock = await acquireLock(target);
  if (lock === null) return;
  await sweep(target).finally(() => lock.release());
}

/** Opens the workshop of an output folder. @throws CliError where another build is in it, or none can be made. */
export async function openWorkshop(target: string, interrupted: AbortSignal | null): Promise<Workshop> {
  const lock = await acquireLock(target);
  if (lock === null) {
    throw new CliError(`Another build is writing ${target}. Wait until it has ended, and build again.`);
  }
  try {
    await sweep(target);
    return await makeWorkshop(target, lock, interrupted);
  } catch (cause) {
    await lock.release();
    throw cause;
  }
}

async function makeWorkshop(target: string, lock: Lock, interrupted: AbortSignal | null): Promise<Workshop> {
  const workshop = join(dirname(target), `.${basename(target)}.dagsorden`);
  const [fresh, old] = [join(workshop, 'site'), join(workshop, 'old')];
  const clear = () => clearAtOnce(workshop, target);
  try {
    await mkdir(dirname(target), { recursive: true });
    // Within one turn: a signal that is heard in between would leave the folder.
    interrupted?.addEventListener('abort', clear, { once: true });
    // Until it was searched for what is closed, a site is nobody's but its owner's; inside are the usual permissions.
    mkdirSync(workshop, { mode: 0o700 });
    mkdirSync(fresh);
  } catch (cause) {
    interrupted?.removeEventListener('abort', clear);
    throw new CliError(`Nothing can be written beside ${target}. Name a folder that you may write to with --out.`, {
      cause,
    });
  }
  return {
    folder: fresh,
    exchange: () => exchange(fresh, target, old),
    patch: (patch) => patchSite(patch, workshop, target),
    removeOld: () => removeFolder(old).catch(() => undefined),
    close: async () => {
      // A signal that is heard now clears what is not yet gone.
      await rm(workshop, { recursive: true, force: true });
      interrupted?.removeEventListener('abort', clear);
      await lock.release();
    },
  };
}

/** For the last moment of a process, in which nothing can be waited for. */
function clearAtOnce(workshop: string, target: string): void {
  if (existsSync(join(workshop, 'old')) && !existsSync(target)) putBack(workshop, target);
  removeAtOnce(workshop);
}

/** The old site, as it was, in its place. */
function putBack(workshop: string, target: string): void {
  const patch = readPatch(join(workshop, noted));
  if (patch !== null) undoPatch(patch, placesIn(workshop));
  renameSync(join(workshop, 'old'), target);
}

function placesIn(workshop: string): PatchPlaces {
  return { site: join(workshop, 'old'), fresh: join(workshop, 'site'), gone: join(workshop, 'gone') };
}

const noted = 'patch.json';
const ours: readonly string[] = ['site', 'old', 'gone', noted];

async function sweep(target: string): Promise<void> {
  const parent = dirname(target);
  const names = await readdir(parent).catch((): string[] => []);
  for (const name of names.filter((one) => isWorkshop(one, target))) {
    const workshop = join(parent, name);
    const inside = await readdir(workshop).catch((): string[] => []);
    if (!inside.every((one) => ours.includes(one))) continue;
    if (inside.includes('old') && !(await exists(target))) recover(workshop, target);
    await rm(workshop, { recursive: true, force: true });
  }
}

function recover(workshop: string, target: string): void {
  try {
    putBack(workshop, target);
  } catch (cause) {
    const old = join(workshop, 'old');
    throw new CliError(`A build was killed, and the old site stands in ${old}. Move it to ${target}.`, { cause });
  }
}

async function exchange(fresh: string, target: string, old: string): Promise<void> {
  const existed = await exists(target);
  try {
    if (existed) renameSync(target, old);
  } catch (cause) {
    refuseExchange(target, cause);
  }
  try {
    renameSync(fresh, target);
  } catch (cause) {
    if (existed) renameSync(old, target);
    throw cause;
  }
}

/** Within one turn, as the exchange is. */
function patchSite(patch: Patch, workshop: string, target: string): void {
  const places = placesIn(workshop);
  notePatch(join(workshop, noted), patch);
  try {
    renameSync(target, places.site);
  } catch (cause) {
    refuseExchange(target, cause);
  }
  try {
    applyPatch(patch, places);
    renameSync(places.site, target);
  } catch (cause) {
    putBack(workshop, target);
    throw cause;
  }
}

function refuseExchange(target: string, cause: unknown): never {
  const code = cause instanceof Error && 'code' in cause ? cause.code : null;
  if (code !== 'EBUSY' && code !== 'EXDEV' && code !== 'EPERM') throw cause;
  throw new CliError(
    `${target} cannot be replaced: it is a mount point, or a program has it open. Close the program, or name a folder within it with --out.`,
    { cause },
  );
}

function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
