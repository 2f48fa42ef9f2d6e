/* A path that leads nowhere → the file that was meant: with other capitals, backslashes, a folder or an ending left out. */
import { posix } from 'node:path';
import { closest, distance } from 'fastest-levenshtein';
import { decode } from '../markdown/references.ts';
import { removeInvisible } from '../text/invisible.ts';

export interface MeantFile {
  /** From the content root. */
  readonly path: string;
  /** As it is written in the file that names it. */
  readonly relative: string;
  /** Whether no other file can have been meant. */
  readonly certain: boolean;
}

/** Finds the file that a path in the file at `from` means, among those that may be named. */
export function findMeantFile(written: string, from: string, known: readonly string[]): MeantFile | null {
  const folder = posix.dirname(from);
  const local = plainPath(written);
  const path = local.startsWith('/') ? local.slice(1) : posix.join(folder, local);
  const near = known.filter((one) => one !== from && one.startsWith(`${folder}/`));
  const found =
    only(known, (one) => fold(one) === fold(path)) ??
    only(near, (one) => fold(nameOf(one)) === fold(nameOf(path))) ??
    only(near, (one) => fold(withoutEnding(nameOf(one))) === fold(nameOf(path).replace(/\.html?$/i, '')));
  if (found !== null) return { path: found, relative: posix.relative(folder, found), certain: true };
  const guess = findNearest(
    path,
    known.filter((one) => one !== from && withEnding(one, path)),
  );
  return guess === null ? null : { path: guess, relative: posix.relative(folder, guess), certain: false };
}

/** `file:///C:/Users/ane/plan.pdf`, `\\server\plan.pdf`, `./plan%20b.pdf` as paths with `/`. */
function plainPath(written: string): string {
  const path = removeInvisible(decode(written)).trim().replaceAll('\\', '/');
  return path
    .replace(/^(file|smb|onedrive|afp|nfs):\/*/i, '/')
    .replace(/^\/?[a-z]:\/*/i, '/')
    .replace(/^\/{2,}/, '/');
}

function only(paths: readonly string[], isMeant: (path: string) => boolean): string | null {
  const [first, ...more] = paths.filter(isMeant);
  return more.length > 0 ? null : (first ?? null);
}

function fold(path: string): string {
  return path.normalize('NFC').toLowerCase();
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function withoutEnding(name: string): string {
  return name.replace(/\.[^.]+$/, '');
}

function withEnding(one: string, path: string): boolean {
  return posix.dirname(one) === posix.dirname(path) && one.endsWith('.md') === path.endsWith('.md');
}

/** The file in the same folder whose name is nearly the one that is missing. */
function findNearest(path: string, candidates: readonly string[]): string | null {
  if (candidates.length === 0) return null;
  const nearest = closest(path, [...candidates]);
  return distance(path, nearest) <= Math.max(2, nameOf(path).length / 3) ? nearest : null;
}
