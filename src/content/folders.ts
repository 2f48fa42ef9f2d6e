import { isLock } from './content-paths.ts';
import type { ContentTree } from './sources.ts';

/** A folder of the content, with what stands in it by name. */
export interface Folder {
  /** From the content root; empty for the root itself. */
  readonly path: string;
  readonly name: string;
  readonly folders: readonly Folder[];
  /** Paths of the Markdown files that stand in the folder itself. */
  readonly markdown: readonly string[];
}

interface Draft extends Folder {
  readonly folders: Draft[];
  readonly markdown: string[];
}

/** The folders of a content tree, nested. */
export function readFolders(tree: ContentTree): Folder {
  const root: Draft = { path: '', name: '', folders: [], markdown: [] };
  const known = new Map<string, Draft>([['', root]]);
  for (const path of tree.files.keys()) {
    const folder = openFolder(known, path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '');
    if (path.endsWith('.md') && !isLock(path)) folder.markdown.push(path);
  }
  return root;
}

/** Whether Markdown stands in the folder, or up to `depth` folders below it. */
export function holdsMarkdown(folder: Folder, depth: number): boolean {
  return folder.markdown.length > 0 || (depth > 0 && folder.folders.some((child) => holdsMarkdown(child, depth - 1)));
}

function openFolder(known: Map<string, Draft>, path: string): Draft {
  const existing = known.get(path);
  if (existing !== undefined) return existing;
  const cut = path.lastIndexOf('/');
  const folder: Draft = { path, name: path.slice(cut + 1), folders: [], markdown: [] };
  known.set(path, folder);
  openFolder(known, cut === -1 ? '' : path.slice(0, cut)).folders.push(folder);
  return folder;
}
