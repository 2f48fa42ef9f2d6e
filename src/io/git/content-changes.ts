/*
 * A content tree → the same tree after some files changed, without reading the others.
 * Whatever is more than a plain file that came, went or changed takes reading everything (content-tree.ts).
 */
import { lstat, readFile } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { isContentPath } from '../../content/content-paths.ts';
import type { ContentFile, ContentTree } from '../../content/sources.ts';
import { isText, mostText } from '../content-tree.ts';

/** A tree after changes; the tree before where nothing changed. */
export interface RereadTree {
  readonly tree: ContentTree;
  /** The paths whose file came, went or changed. */
  readonly paths: readonly string[];
}

/** Reads changed files again, named by absolute path; `null` where everything has to be read. */
export async function rereadFiles(tree: ContentTree, changed: Iterable<string>): Promise<RereadTree | null> {
  if (tree.messages.length > 0) return null;
  const fresh = new Map<string, ContentFile | null>();
  for (const name of new Set([...changed].flatMap((absolute) => namesInRoots(absolute, tree.roots)))) {
    const read = await readName(name, tree.roots);
    if (read === 'other') return null;
    const path = name.normalize('NFC');
    const before = tree.files.get(path);
    const file = read === null ? null : keepEqual(before, read);
    if (file !== (before ?? null)) fresh.set(path, file);
  }
  return { tree: fresh.size === 0 ? tree : replaceFiles(tree, fresh), paths: [...fresh.keys()] };
}

/** A tree with some files replaced; `null` removes. */
function replaceFiles(tree: ContentTree, fresh: ReadonlyMap<string, ContentFile | null>): ContentTree {
  const files = new Map(tree.files);
  let added = false;
  for (const [path, file] of fresh) {
    added ||= !files.has(path);
    if (file === null) files.delete(path);
    else files.set(path, file);
  }
  return { ...tree, files: added ? new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1))) : files };
}

/** A tree that was read anew, with the file objects of the one before where a Markdown file is the same. */
export function keepUnchanged(before: ContentTree, fresh: ContentTree): ContentTree {
  const files = [...fresh.files].map(([path, file]) => [path, keepEqual(before.files.get(path), file)] as const);
  return { ...fresh, files: new Map(files) };
}

/** The path within each root that holds the file. */
function namesInRoots(absolute: string, roots: readonly string[]): string[] {
  return roots.flatMap((root) => {
    const name = relative(resolve(root), absolute).split(sep).join('/');
    return name === '' || name.startsWith('../') || !isContentPath(name) ? [] : [name];
  });
}

/** The file of the last root that has it. */
async function readName(name: string, roots: readonly string[]): Promise<ContentFile | 'other' | null> {
  for (const root of [...roots].reverse()) {
    const absolute = join(root, name);
    const found = await lstat(absolute).catch(ignoreMissing);
    if (found === null) continue;
    if (!found.isFile() || (isText(name) && found.size > mostText)) return 'other';
    const bytes = isText(name) ? await readFile(absolute).catch(ignoreMissing) : null;
    if (bytes === null && isText(name)) continue;
    return { path: name.normalize('NFC'), file: relative('.', absolute).split(sep).join('/'), absolute, bytes };
  }
  return null;
}

function keepEqual(before: ContentFile | undefined, after: ContentFile): ContentFile {
  const equal = before?.bytes && after.bytes && Buffer.compare(before.bytes, after.bytes) === 0;
  return equal && before.absolute === after.absolute ? before : after;
}

function ignoreMissing(cause: NodeJS.ErrnoException): null {
  if (cause.code === 'ENOENT' || cause.code === 'ENOTDIR') return null;
  throw cause;
}
