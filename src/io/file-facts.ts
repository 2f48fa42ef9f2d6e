import { createHash } from 'node:crypto';
import { lookup } from 'mrmime';
import pMap from 'p-map';
import type { PublishedFile } from '../agenda/model.ts';
import type { ContentTree } from '../content/sources.ts';
import { filesAtOnce } from './files-at-once.ts';
import { hasImageSize, readImageSize } from './image-size.ts';
import { asPublished, isRewritten, openContentFile } from './published-files.ts';

/**
 * Reads size, SHA-256 and media type of content files as they are published, a few at a time, without holding more than
 * images in memory. @throws CliError where a path leads out of the content.
 */
export async function readFileFacts(paths: readonly string[], tree: ContentTree): Promise<Map<string, PublishedFile>> {
  const files = paths.flatMap((path) => tree.files.get(path) ?? []);
  const facts = await pMap(files, ({ path, absolute }) => readFacts(path, absolute, tree.roots), filesAtOnce);
  return new Map(facts.map((one) => [one.path, one]));
}

async function readFacts(path: string, absolute: string, roots: readonly string[]): Promise<PublishedFile> {
  const mediaType = lookup(path) ?? 'application/octet-stream';
  const hash = createHash('sha256');
  const image: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of readChunks(path, absolute, roots)) {
    hash.update(chunk);
    bytes += chunk.length;
    if (hasImageSize(mediaType)) image.push(chunk);
  }
  const dimensions = readImageSize(mediaType, Buffer.concat(image));
  return { path, absolute, mediaType, bytes, dimensions, sha256: hash.digest('hex') };
}

async function* readChunks(path: string, absolute: string, roots: readonly string[]): AsyncGenerator<Uint8Array> {
  const handle = await openContentFile(absolute, roots);
  try {
    if (isRewritten(path)) yield await asPublished(path, await handle.readFile());
    else yield* handle.createReadStream({ autoClose: false });
  } finally {
    await handle.close();
  }
}
