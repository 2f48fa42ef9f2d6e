import type { PublishedFile } from '../../agenda/model.ts';
import { mostShown } from '../../rule-input/attachment-facts.ts';

/** Bytes of attachments in one packet: it is held in memory while it is made, and who opens it holds it too. */
const mostJoined = 500_000_000;

/** Bytes: a text of hundreds of pages. A browser lays a longer one out for minutes, or never ends. */
const longestText = 1_000_000;
/** A browser unpacks a picture whole, with four bytes for each of its points. */
const mostPixels = 100_000_000;

/** Whether a browser can show a picture or a text as pages; one that it cannot is taken along as a file. */
export function isShown({ mediaType, bytes, dimensions }: PublishedFile): boolean {
  if (mediaType === 'text/plain') return bytes <= longestText;
  const { width, height } = dimensions ?? { width: 0, height: 0 };
  return bytes <= mostShown && width * height <= mostPixels;
}

/** The files that have no room in a packet: in the order of the agenda, each that what is left of `most` bytes does not hold. */
export function listWithoutRoom(files: Iterable<PublishedFile>, most: number = mostJoined): Set<PublishedFile> {
  let left = most;
  const without = new Set<PublishedFile>();
  for (const file of files) {
    if (file.bytes > left) without.add(file);
    else left -= file.bytes;
  }
  return without;
}
