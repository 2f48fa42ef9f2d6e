/* What the preview serves to the browser besides the site: its script and styles, as they are. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packageRoot } from './package-files.ts';

/** The preview's own files, by the name at which pages load them. */
export async function readPreviewParts(): Promise<ReadonlyMap<string, Uint8Array>> {
  const root = await packageRoot();
  const paths = {
    'client.js': join(root, 'templates', 'dev', 'client.js'),
    'dev.css': join(root, 'templates', 'styles', 'dev.css'),
    'idiomorph.js': fileURLToPath(import.meta.resolve('idiomorph')),
  };
  const parts = Object.entries(paths).map(async ([name, path]) => [name, await readFile(path)] as const);
  return new Map(await Promise.all(parts));
}
