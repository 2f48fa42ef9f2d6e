/* Everything of a site but its manifest → the output folder. */
import type { OutputFolder } from './io/output-folder.ts';
import { sha256 } from './sha256.ts';
import { publishedFile } from './site/addresses.ts';
import type { AssetMap } from './site/assets.ts';
import { renderDataFiles } from './site/data-files.ts';
import type { ManifestFile } from './site/manifest.ts';
import { renderPages } from './site/pages.ts';
import type { SiteContext } from './site/view.ts';

/** Writes pages, assets, documents and the files of the content; what was written. */
export async function writeSite(context: SiteContext, assets: AssetMap, output: OutputFolder): Promise<ManifestFile[]> {
  const written: ManifestFile[] = [];
  const write = async (path: string, bytes: Uint8Array) => {
    await output.write(path, bytes);
    written.push({ path, bytes: bytes.length, sha256: sha256(bytes) });
  };
  for (const [path, text] of renderPages(context)) await write(path, new TextEncoder().encode(text));
  for await (const [path, text] of renderDataFiles(context)) await write(path, new TextEncoder().encode(text));
  for (const [path, bytes] of assets) if (!path.startsWith('assets/print')) await write(path, bytes);
  for (const { file, bytes } of context.documents.values()) await write(file, bytes);
  for (const file of context.files.values()) {
    const path = publishedFile(file.path);
    await output.copy(path, file.absolute);
    written.push({ path, bytes: file.bytes, sha256: file.sha256 });
  }
  return written;
}
