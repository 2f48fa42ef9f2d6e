/*
 * Files that are too large to be held in memory: they are hashed piece by piece, and only their beginning and end are read,
 * which say what they are.
 */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, readFile, stat } from 'node:fs/promises';
import type { BuiltFile } from '../leak-check/files/built-file.ts';

/** Bytes: a larger file is not held. */
export const mostHeld = 300_000_000;

/** Bytes: pictures say within so many where they were taken; archives have their directory at the end. */
const beginning = 1_000_000;
const ending = 100_000;

/** Size and SHA-256 of a file, whatever its size. */
export async function hashFile(absolute: string): Promise<{ readonly bytes: number; readonly sha256: string }> {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const chunk of createReadStream(absolute)) {
    hash.update(chunk);
    bytes += chunk.length;
  }
  return { bytes, sha256: hash.digest('hex') };
}

/** Reads a file; of one with more than `most` bytes its beginning and end. */
export async function holdFile(path: string, absolute: string, most: number = mostHeld): Promise<BuiltFile> {
  const { size } = await stat(absolute);
  if (size <= most) return { path, bytes: await readFile(absolute) };
  const hashAll = async () => (await hashFile(absolute)).sha256;
  return { path, bytes: await readEnds(absolute, size), hashAll };
}

async function readEnds(absolute: string, size: number): Promise<Uint8Array> {
  const head = Math.min(size, beginning);
  const tail = Math.min(size - head, ending);
  const bytes = Buffer.alloc(head + tail);
  const handle = await open(absolute);
  try {
    await handle.read(bytes, 0, head, 0);
    if (tail > 0) await handle.read(bytes, head, tail, size - tail);
  } finally {
    await handle.close();
  }
  return bytes;
}
