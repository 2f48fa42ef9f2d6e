import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { lookup } from 'mrmime';
import pMap from 'p-map';
import type { PublishedFile } from '../agenda/model.ts';
import type { ContentTree } from '../content/sources.ts';
import { filesAtOnce } from './files-at-once.ts';
import { hasImageSize, readImageSize } from './image-size.ts';

/** Reads size, SHA-256 and media type of content files, a few at a time, without holding more than images in memory. */
export async function readFileFacts(paths: readonly string[], tree: ContentTree): Promise<Map<string, PublishedFile>> {
  const files = paths.flatMap((path) => tree.files.get(path) ?? []);
  const facts = await pMap(files, ({ path, absolute }) => readFacts(path, absolute), filesAtOnce);
  return new Map(facts.map((one) => [one.path, one]));
}

async function readFacts(path: string, absolute: string): Promise<PublishedFile> {
  const mediaType = lookup(path) ?? 'application/octet-stream';
  const hash = createHash('sha256');
  const image: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of createReadStream(absolute)) {
    hash.update(chunk);
    bytes += chunk.length;
    if (hasImageSize(mediaType)) image.push(chunk);
  }
  const dimensions = readImageSize(mediaType, Buffer.concat(image));
  return { path, absolute, mediaType, bytes, dimensions, sha256: hash.digest('hex') };
}
