import { open, readFile, stat } from 'node:fs/promises';
import type { ContentTree } from '../content/sources.ts';
import {
  type AttachmentFacts,
  type FileExtent,
  headLength,
  mostDrawn,
  readFacts,
} from '../rule-input/attachment-facts.ts';
import { mostHeld } from './large-files.ts';

/** What the bytes of content files say, by path; one file after another. A PDF with more than `most` bytes is only recognised. */
export async function readAttachmentFacts(
  paths: Iterable<string>,
  tree: ContentTree,
  most: number = mostHeld,
): Promise<Map<string, AttachmentFacts>> {
  const facts = new Map<string, AttachmentFacts>();
  for (const path of new Set(paths)) {
    const file = tree.files.get(path);
    if (file === undefined || file.bytes !== null) continue;
    const { bytes, ...extent } = await readBytes(file.absolute, most);
    facts.set(path, await readFacts(bytes, extent));
  }
  return facts;
}

/** All of a file that is looked through, the beginning of another; `whole` where nothing is lacking that should be looked at. */
async function readBytes(absolute: string, most: number): Promise<FileExtent & { readonly bytes: Uint8Array }> {
  const isLookedThrough = /\.(pdf|svg|xml|xsd|gml|gpx|kml|rdf|xbrl)$/i.test(absolute);
  const { size } = await stat(absolute);
  const whole = !isLookedThrough || size <= (/\.svg$/i.test(absolute) ? Math.min(mostDrawn, most) : most);
  if (isLookedThrough && whole) return { bytes: await readFile(absolute), size, whole };
  const handle = await open(absolute);
  try {
    const { buffer, bytesRead } = await handle.read(new Uint8Array(headLength), 0, headLength, 0);
    return { bytes: buffer.subarray(0, bytesRead), size, whole };
  } finally {
    await handle.close();
  }
}
