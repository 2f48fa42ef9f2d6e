/* The kinds of page that a site has, told by their addresses: a page of a kind that is new is taken in by itself. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Sample } from './serve-sample.ts';

/** Parts of an address that name a kind of page; all other parts name a council, an item, a case. */
const kinds = new Set([
  '404.html',
  'actions',
  'attendance',
  'case',
  'decisions',
  'oparl',
  'plan',
  'search',
  'versions',
  'votes',
]);

/** `it-arkitekturraadet/2026-09-17/versions/1/` → `NAME/DAY/versions/NUMBER/`. */
function kindOf(path: string): string {
  return path
    .split('/')
    .map((part) => {
      if (part === '' || kinds.has(part)) return part;
      if (/^\d{4}-\d\d-\d\d/.test(part)) return 'DAY';
      if (/^\d{4}$/.test(part)) return 'YEAR';
      return /^\d+$/.test(part) ? 'NUMBER' : 'NAME';
    })
    .join('/');
}

/** The address of the longest page of every kind. */
export async function listKinds({ pages, folder }: Sample): Promise<string[]> {
  const sized = await Promise.all(
    pages.map(async (path) => {
      const text = await readFile(join(folder, path.replace(/(^|\/)$/, '$1index.html')), 'utf8');
      return { path, length: text.length };
    }),
  );
  const longestFirst = sized.sort((a, b) => b.length - a.length);
  return [...Map.groupBy(longestFirst, ({ path }) => kindOf(path)).values()].flatMap(([first]) => first?.path ?? []);
}
