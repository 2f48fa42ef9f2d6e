/*
 * Content roots → the files in them, laid over one another: the later root wins, file by file.
 * Nothing outside a root is read: a symbolic link that leaves it becomes a message.
 */
import { readFileSync, statSync } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join, posix, relative, sep } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { VFileMessage } from 'vfile-message';
import { isContentPath } from '../content/content-paths.ts';
import { explainTwins } from '../content/file-names.ts';
import type { ContentFile, ContentTree } from '../content/sources.ts';
import { createMessage } from '../messages.ts';
import { spareMemory } from './spare-memory.ts';
import { finishWrites } from './write/write-together.ts';

/** Bytes: a larger text is not read. */
export const mostText = 50_000_000;

/**
 * Reads the content roots. Markdown and the site's own look are read at once; of other files only the place is noted. A text
 * with more than `most` bytes is a message, and not in the tree.
 */
export async function readContentTree(roots: readonly string[], most: number = mostText): Promise<ContentTree> {
  const files = new Map<string, ContentFile>();
  const overlaid = new Set<string>();
  const messages: VFileMessage[] = [];
  for (const root of roots) {
    const real = await realpath(root).catch(() => null);
    if (real === null || !(await stat(real)).isDirectory()) {
      messages.push(missingRoot(root));
      continue;
    }
    await finishWrites(root, roots);
    const paths: string[] = [];
    await walkFolder({ root, real, paths, messages }, '');
    spareMemory(paths.length);
    const own = new Map<string, ContentFile>();
    for (const [index, path] of paths.entries()) {
      const one = readContentFile(root, path, most);
      if (one instanceof VFileMessage) messages.push(one);
      else addFile(own, messages, one);
      // Signals are heard in between.
      if (index % 256 === 255) await setImmediate();
    }
    for (const [path, file] of own) files.set(path, file);
    if (root !== roots[0]) for (const path of own.keys()) overlaid.add(path);
  }
  return { roots, files: new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1))), overlaid, messages };
}

interface Walk {
  readonly root: string;
  readonly real: string;
  /** Of the files that are found, below the root. */
  readonly paths: string[];
  readonly messages: VFileMessage[];
}

async function walkFolder(walk: Walk, folder: string): Promise<void> {
  const entries = await readdir(join(walk.root, folder), { withFileTypes: true });
  await Promise.all(
    entries.map(async (entry) => {
      if (!isContentPath(entry.name)) return;
      const path = posix.join(folder, entry.name);
      const kind = entry.isSymbolicLink() ? await followLink(walk, path) : entry;
      if (kind?.isDirectory()) await walkFolder(walk, path);
      else if (kind?.isFile()) walk.paths.push(path);
    }),
  );
}

/** Of two names that differ in their code points only, one would hide the other. */
function addFile(files: Map<string, ContentFile>, messages: VFileMessage[], file: ContentFile): void {
  const other = files.get(file.path);
  if (other === undefined) files.set(file.path, file);
  else {
    const [first = other, second = file] = [other, file].sort((a, b) => (a.file < b.file ? -1 : 1));
    files.set(file.path, first);
    messages.push(explainTwins(second.file, first.file));
  }
}

/** At once: waiting for each of many small files would take ten times as long as reading it. */
function readContentFile(root: string, path: string, most: number): ContentFile | VFileMessage {
  const absolute = join(root, path);
  const file = relative('.', absolute).split(sep).join('/');
  if (isText(path) && statSync(absolute).size > most) {
    return createMessage({ file, rule: 'size', values: { what: 'file', most: most / 1_000_000 } });
  }
  return { path: path.normalize('NFC'), file, absolute, bytes: isText(path) ? readFileSync(absolute) : null };
}

/** Whether a file is read with the tree: Markdown, and the style sheets of the site's own look. */
export function isText(path: string): boolean {
  return path.endsWith('.md') || path === 'theme.css' || path === 'theme-print.css';
}

async function followLink(walk: Walk, path: string) {
  const target = await realpath(join(walk.root, path)).catch(() => null);
  if (target !== null && `${target}${sep}`.startsWith(`${walk.real}${sep}`)) {
    const inside = await stat(target);
    if (inside.isFile()) return inside;
  }
  walk.messages.push(
    createMessage({
      file: relative('.', join(walk.root, path)),
      rule: 'symbolic-link',
      values: { broken: target === null },
    }),
  );
  return null;
}

function missingRoot(root: string): VFileMessage {
  return createMessage({
    file: root,
    rule: 'content-missing',
    values: { folder: root },
  });
}
