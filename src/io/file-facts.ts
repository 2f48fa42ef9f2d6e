import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { lookup } from 'mrmime';
import type { PublishedFile } from '../agenda/model.ts';
import type { ContentTree } from '../content/sources.ts';
import { hasImageSize, readImageSize } from './image-size.ts';

/** Reads size, SHA-256 and media type of content files, one after another, without holding more than an image in memory. */
export async function readFileFacts(paths: readonly string[], tree: ContentTree): Promise<Map<string, PublishedFile>> {
  const facts = new Map<string, PublishedFile>();
  for (const path of paths) {
    const file = tree.files.get(path);
    if (file !== undefined) facts.set(path, await readFacts(path, file.absolute));
  }
  return facts;
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
