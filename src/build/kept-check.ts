/* What a check of content has found: where nothing is another than it was, it finds the same. */
import type { VFileMessage } from 'vfile-message';
import type { ContentTree } from '../content/sources.ts';
import { hashSurroundings } from '../io/surroundings.ts';
import { readMessage, writeMessage } from '../messages.ts';
import type { KeptWork } from './kept-work.ts';

/** The messages that are kept of a check of the same content, else those of a check now, which are kept then. */
export async function checkOnce(
  tree: ContentTree,
  kept: KeptWork | null,
  check: () => Promise<readonly VFileMessage[]>,
): Promise<readonly VFileMessage[]> {
  if (kept === null) return check();
  const key = await hashSurroundings(tree);
  const before = await kept.cache.read('check', key);
  if (before !== null) return JSON.parse(new TextDecoder().decode(before)).map(readMessage);
  const messages = await check();
  await kept.cache.write('check', key, Buffer.from(JSON.stringify(messages.map(writeMessage))));
  return messages;
}
