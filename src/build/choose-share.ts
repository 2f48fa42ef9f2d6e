/*
 * The share of a site that one of several machines prints. Meetings stand in the order of a hash of their name, which no
 * edit changes, as on a ruler on which each takes as much room as its work; every machine takes an equal length of it.
 * So the shares are even, and an edit moves few meetings from one machine to another.
 */
import { itemsOf, keyOf } from '../agenda/accessors.ts';
import type { Meeting, PublishedFile } from '../agenda/model.ts';
import { sha256 } from '../sha256.ts';

/** Which of how many: `2/5` is `{ index: 2, of: 5 }`. */
export interface Shard {
  readonly index: number;
  readonly of: number;
}

/** The meetings that a shard prints. All shards together print each meeting once. */
export function chooseShare(
  meetings: readonly Meeting[],
  files: ReadonlyMap<string, PublishedFile>,
  { index, of }: Shard,
): Meeting[] {
  const ruler = meetings
    .map((meeting) => ({ meeting, place: sha256(Buffer.from(keyOf(meeting))), work: weigh(meeting, files) }))
    .sort((a, b) => (a.place < b.place ? -1 : 1));
  const length = ruler.reduce((sum, { work }) => sum + work, 0);
  let at = 0;
  return ruler.flatMap(({ meeting, work }) => {
    const middle = at + work / 2;
    at += work;
    return Math.floor((middle * of) / length) === index - 1 ? [meeting] : [];
  });
}

const megabyte = 1_000_000;

/** About how long a meeting takes: a cover and contents, its items twice where there are minutes, its packet. */
function weigh(meeting: Meeting, files: ReadonlyMap<string, PublishedFile>): number {
  const items = itemsOf(meeting);
  const attached = items.flatMap(({ attachments }) =>
    attachments.flatMap(({ target }) => ('path' in target ? (files.get(target.path)?.bytes ?? 0) : [])),
  );
  const documents = (meeting.status === 'minutes' ? 2 : 1) + (attached.length > 0 ? 1 : 0);
  return documents * (4 + items.length) + attached.reduce((sum, bytes) => sum + bytes, 0) / megabyte;
}
