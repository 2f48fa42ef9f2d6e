import { readFile } from 'node:fs/promises';
import type { PublishedFile } from '../agenda/model.ts';

/** The bytes of a file that the site publishes. */
export async function readPublished(file: PublishedFile): Promise<Uint8Array> {
  return readFile(file.absolute);
}
