/*
 * A few files of a site that are others than before. They are exchanged while the site stands aside, so that nobody sees a
 * part of it, and everything that is done is undone by what was written down before: by who fails, or after a kill by the next.
 */
import {
  closeSync,
  existsSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmdirSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

/** The files that a site gets, and those that it had and loses, by path; what is in both is replaced. */
export interface Patch {
  readonly come: readonly string[];
  readonly go: readonly string[];
}

/** Where the site stands aside, where what comes is taken from, and where what goes is put. */
export interface PatchPlaces {
  readonly site: string;
  readonly fresh: string;
  readonly gone: string;
}

/** As many as are exchanged before anybody could miss the site. */
export const mostPatched = 500;

/** Writes a patch down, so that it outlives the machine. */
export function notePatch(file: string, patch: Patch): void {
  const handle = openSync(file, 'wx');
  try {
    writeSync(handle, JSON.stringify(patch));
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** The patch that was written down; `null` where none was. */
export function readPatch(file: string): Patch | null {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}

/** Exchanges the files. */
export function applyPatch(patch: Patch, places: PatchPlaces): void {
  for (const step of listSteps(patch, places)) step();
}

/** What an exchange does, one change of the disk after another. */
export function* listSteps({ come, go }: Patch, { site, fresh, gone }: PatchPlaces): Generator<() => void> {
  for (const path of go) yield* move(join(site, path), join(gone, path));
  for (const path of go) yield () => removeEmpty(site, path);
  for (const path of come) yield* move(join(fresh, path), join(site, path));
}

/**
 * Puts everything back that was exchanged, however far that went. @throws where a path, or a link on its way, leads elsewhere:
 * what was written down may have come with the content, by somebody else
 */
export function undoPatch(patch: Patch, places: PatchPlaces): void {
  for (const root of [places.site, places.gone]) {
    for (const path of [...patch.come, ...patch.go]) refuseElsewhere(root, path);
  }
  for (const step of listStepsBack(patch, places)) step();
}

/** The same for what puts back: it can be cut short too, and is begun again. */
export function* listStepsBack({ come, go }: Patch, { site, gone }: PatchPlaces): Generator<() => void> {
  const old = new Set(go);
  // What came in the place of an old file came after that had gone.
  const came = come.filter((path) => !old.has(path) || existsSync(join(gone, path)));
  for (const path of came) yield () => removeFile(join(site, path));
  for (const path of came) yield () => removeEmpty(site, path);
  for (const path of go) if (existsSync(join(gone, path))) yield* move(join(gone, path), join(site, path));
}

function refuseElsewhere(root: string, path: string): void {
  const way = relative(root, join(root, path)).split(sep);
  const folders = way.map((_, index) => join(root, ...way.slice(0, index)));
  const isLink = (folder: string) => lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink() === true;
  if (way.includes('..') || folders.some(isLink)) throw new Error(`${join(root, path)} is no part of the site`);
}

function* move(from: string, to: string): Generator<() => void> {
  yield () => mkdirSync(dirname(to), { recursive: true });
  yield () => renameSync(from, to);
}

/** Removes a file that may not have come yet: a folder of the old site may stand there. */
function removeFile(file: string): void {
  try {
    unlinkSync(file);
  } catch (cause) {
    if (!isCode(cause, 'ENOENT', 'ENOTDIR', 'EISDIR', 'EPERM')) throw cause;
  }
}

/** Removes the folders around a file that nothing is left in. */
function removeEmpty(root: string, path: string): void {
  for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) {
    try {
      rmdirSync(join(root, folder));
    } catch (cause) {
      // Something is left in it, or it went with another file.
      if (!isCode(cause, 'ENOTEMPTY', 'EEXIST', 'ENOENT', 'ENOTDIR')) throw cause;
      if (!isCode(cause, 'ENOENT')) return;
    }
  }
}

function isCode(cause: unknown, ...codes: string[]): boolean {
  return cause instanceof Error && 'code' in cause && codes.some((code) => code === cause.code);
}
