import { readFile, stat } from 'node:fs/promises';
import type { ContentTree } from '../content/sources.ts';
import { readMetadata } from '../leak-check/file-metadata.ts';
import { findUnread } from '../leak-check/file-texts.ts';
import type { FileContents } from '../rule-input/rule.ts';

/** A larger file is not read: it would be held in memory. */
const largest = 300_000_000;

/** What is in content files, one after another, by path; `searched` are those that must be searched to the ground. */
export async function readFileContents(
  paths: Iterable<string>,
  tree: ContentTree,
  searched: ReadonlySet<string>,
): Promise<Map<string, FileContents>> {
  const contents = new Map<string, FileContents>();
  for (const path of new Set(paths)) {
    const file = tree.files.get(path);
    if (file === undefined || file.bytes !== null) continue;
    if ((await stat(file.absolute)).size > largest) {
      contents.set(path, { position: false, traces: [], unread: 'large' });
      continue;
    }
    const builtFile = { path, bytes: await readFile(file.absolute) };
    const unread = searched.has(path) ? await findUnread(builtFile) : null;
    contents.set(path, { ...(await readMetadata(builtFile)), unread });
  }
  return contents;
}
