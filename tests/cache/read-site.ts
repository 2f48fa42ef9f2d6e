import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The bytes of every file of a site, by path, in order. */
export async function readSite(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const read = async (path: string) => [path.slice(folder.length), await readFile(path, 'latin1')] as const;
  return new Map((await Promise.all(paths.sort().map(read))).sort(([a], [b]) => (a < b ? -1 : 1)));
}
