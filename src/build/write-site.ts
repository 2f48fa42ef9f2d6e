/* Everything of a site but its manifest → the output folder. */

import pMap from 'p-map';
import { publishedFile, searchAssets } from '../addresses.ts';
import type { PublishedFile } from '../agenda/model.ts';
import type { TextStore } from '../content/text-store.ts';
import { filesAtOnce } from '../io/files-at-once.ts';
import type { OutputFolder } from '../io/output/output-folder.ts';
import { isRewritten, readPublished } from '../io/published-files.ts';
import type { AssetMap } from '../site/assets.ts';
import { renderDataFiles } from '../site/data-files.ts';
import type { ManifestFile } from '../site/manifest.ts';
import type { SiteContext } from '../site/page-view.ts';
import { makeDataFile } from './kept-data-files.ts';
import { makePages } from './kept-pages.ts';
import { type MadeFile, madeFile } from './made-file.ts';

/** Writes pages, search, assets, documents and the files of the content; what was written. */
export async function writeSite(
  context: SiteContext,
  assets: AssetMap,
  output: OutputFolder,
  kept: TextStore | null = null,
): Promise<ManifestFile[]> {
  const write = async ({ path, bytes, sha256, read }: MadeFile): Promise<ManifestFile> => {
    await output.write(path, read, sha256);
    return { path, bytes, sha256 };
  };
  const copy = async (file: PublishedFile): Promise<ManifestFile> => {
    const { absolute, bytes, sha256 } = file;
    const path = publishedFile(file.path);
    if (isRewritten(file.path)) await output.write(path, await readPublished(file));
    else await output.copy(path, absolute, sha256);
    return { path, bytes, sha256 };
  };
  const written = await pMap(renderSite(context, assets, kept), write, filesAtOnce);
  return [...written, ...(await pMap(context.files.values(), copy, filesAtOnce))];
}

/** All that is made: each is made when the ones before it are being written, so that few stand in memory. */
async function* renderSite(context: SiteContext, assets: AssetMap, kept: TextStore | null): AsyncGenerator<MadeFile> {
  const listed: string[] = [];
  yield* renderSearched(context, kept, listed);
  for await (const file of renderDataFiles(context, listed)) yield makeDataFile(file, kept);
  for (const [path, bytes] of assets) if (isServed(path, context)) yield madeFile(path, bytes);
  for (const { file, bytes } of context.documents.values()) yield madeFile(file, bytes);
}

/** Every page and, where the site has a search, what that is made of them: each page is made once. Notes those to be found. */
async function* renderSearched(
  context: SiteContext,
  kept: TextStore | null,
  listed: string[],
): AsyncGenerator<MadeFile> {
  const search = context.search ? await openSearch(context) : null;
  try {
    for (const { tree, ...page } of makePages(context, kept, (path) => search?.reads(path) === true)) {
      if (tree !== null) await search?.addPage(page.path, tree);
      if (page.listed) listed.push(page.path);
      yield page;
    }
    for (const [path, bytes] of (await search?.finish()) ?? []) yield madeFile(path, bytes);
  } finally {
    await search?.close();
  }
}

/** Pagefind is loaded only by those who search. */
async function openSearch(context: SiteContext) {
  const { openSiteSearch } = await import('./search-site.ts');
  return openSiteSearch(context);
}

function isServed(path: string, { search }: SiteContext): boolean {
  if (searchAssets.includes(path)) return search;
  return !path.startsWith('assets/print');
}
