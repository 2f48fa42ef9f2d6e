import type { ContentTree } from '../content/sources.ts';
import { readMetadata } from '../leak-check/files/file-metadata.ts';
import { findUnread } from '../leak-check/files/file-texts.ts';
import type { FileContents } from '../rule-input/rule.ts';
import { holdFile, mostHeld } from './large-files.ts';

/**
 * What is in content files, one after another, by path; `searched` are those that must be searched to the ground. Of a file
 * with more than `most` bytes only the ends are read.
 */
export async function readFileContents(
  paths: Iterable<string>,
  tree: ContentTree,
  searched: ReadonlySet<string>,
  most: number = mostHeld,
): Promise<Map<string, FileContents>> {
  const contents = new Map<string, FileContents>();
  for (const path of new Set(paths)) {
    const file = tree.files.get(path);
    if (file === undefined || file.bytes !== null) continue;
    const held = await holdFile(path, file.absolute, most);
    const unread = searched.has(path) ? await findUnread(held) : null;
    contents.set(path, { ...(await readMetadata(held)), unread });
  }
  return contents;
}
