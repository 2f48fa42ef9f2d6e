import type { PublishedFile } from '../../agenda/model.ts';

/** Bytes of attachments in one packet: it is held in memory while it is made, and who opens it holds it too. */
const mostJoined = 500_000_000;

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
