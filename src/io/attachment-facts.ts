import { open, readFile, stat } from 'node:fs/promises';
import type { ContentTree } from '../content/sources.ts';
import { type AttachmentFacts, headLength, readFacts } from '../rule-input/attachment-facts.ts';

/** A larger PDF is not opened, only recognised: it would be held in memory. */
const largest = 64_000_000;

/** What the bytes of content files say, by path; one file after another. */
export async function readAttachmentFacts(
  paths: Iterable<string>,
  tree: ContentTree,
): Promise<Map<string, AttachmentFacts>> {
  const facts = new Map<string, AttachmentFacts>();
  for (const path of new Set(paths)) {
    const file = tree.files.get(path);
    if (file !== undefined && file.bytes === null) facts.set(path, await readFacts(await readBytes(file.absolute)));
  }
  return facts;
}

async function readBytes(absolute: string): Promise<Uint8Array> {
  const whole = /\.(pdf|svg|xml|xsd|gml|gpx|kml|rdf|xbrl)$/i.test(absolute) && (await stat(absolute)).size <= largest;
  if (whole) return readFile(absolute);
  const handle = await open(absolute);
  try {
    const { buffer, bytesRead } = await handle.read(new Uint8Array(headLength), 0, headLength, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}
