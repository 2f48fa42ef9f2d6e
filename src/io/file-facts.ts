import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { lookup } from 'mrmime';
import pMap from 'p-map';
import type { PublishedFile } from '../agenda/model.ts';
import type { ContentTree } from '../content/sources.ts';
import { mostDrawn } from '../rule-input/attachment-facts.ts';
import { filesAtOnce } from './files-at-once.ts';
import { hasImageSize, readImageSize } from './image-size.ts';
import { asPublished, isRewritten, readChunks } from './published-files.ts';

/** Bytes: so far into an image its size is looked for. */
const mostLookedAt = 16_000_000;

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
  for await (const chunk of readBytes(path, absolute, roots)) {
    hash.update(chunk);
    bytes += chunk.length;
    if (hasImageSize(mediaType) && bytes < mostLookedAt + chunk.length) image.push(chunk);
  }
  const dimensions = readImageSize(mediaType, Buffer.concat(image));
  return { path, absolute, mediaType, bytes, dimensions, sha256: hash.digest('hex') };
}

async function* readBytes(path: string, absolute: string, roots: readonly string[]): AsyncGenerator<Uint8Array> {
  // A drawing that is too large is an error by then; that it is looked at must not be one.
  const isDrawn = isRewritten(path) && (await stat(absolute)).size <= mostDrawn;
  if (!isDrawn) return yield* readChunks(absolute, roots);
  const chunks: Uint8Array[] = [];
  for await (const chunk of readChunks(absolute, roots)) chunks.push(chunk);
  yield await asPublished(path, Buffer.concat(chunks));
}
