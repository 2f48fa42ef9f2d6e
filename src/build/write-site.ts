/* Everything of a site but its manifest → the output folder. */

import { publishedFile, searchAssets } from '../addresses.ts';
import type { OutputFolder } from '../io/output-folder.ts';
import { sha256 } from '../sha256.ts';
import type { AssetMap } from '../site/assets.ts';
import { renderDataFiles } from '../site/data-files.ts';
import type { ManifestFile } from '../site/manifest.ts';
import type { SiteContext } from '../site/page-view.ts';
import { listPages, writePage } from '../site/pages.ts';
import { isListed } from '../site/sitemap.ts';

/** Writes pages, search, assets, documents and the files of the content; what was written. */
export async function writeSite(context: SiteContext, assets: AssetMap, output: OutputFolder): Promise<ManifestFile[]> {
  const written: ManifestFile[] = [];
  const write = async (path: string, bytes: Uint8Array) => {
    await output.write(path, bytes);
    written.push({ path, bytes: bytes.length, sha256: sha256(bytes) });
  };
  const listed: string[] = [];
  for await (const [path, bytes] of renderSearched(context)) {
    await write(path, bytes);
    if (isListed(path, bytes)) listed.push(path);
  }
  for await (const [path, text] of renderDataFiles(context, listed)) await write(path, new TextEncoder().encode(text));
  for (const [path, bytes] of assets) if (isServed(path, context)) await write(path, bytes);
  for (const { file, bytes } of context.documents.values()) await write(file, bytes);
  for (const file of context.files.values()) {
    const path = publishedFile(file.path);
    await output.copy(path, file.absolute);
    written.push({ path, bytes: file.bytes, sha256: file.sha256 });
  }
  return written;
}

/** Every page and, where the site has a search, what that is made of them: each page is made once. */
async function* renderSearched(context: SiteContext): AsyncGenerator<readonly [path: string, bytes: Uint8Array]> {
  const search = context.search ? await openSearch(context) : null;
  try {
    for (const [path, make] of listPages(context)) {
      const content = make();
      if (typeof content !== 'string') await search?.addPage(path, content);
      yield [path, new TextEncoder().encode(writePage(content))];
    }
    if (search !== null) yield* await search.finish();
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
