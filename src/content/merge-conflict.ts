import type { VFileMessage } from 'vfile-message';
import { createMessage } from '../messages.ts';

/** One message where git has left two versions of a text in a file; `null` where it has not. */
export function findMergeConflict(text: string, file: string): VFileMessage | null {
  const lines = text.split(/\r\n|\r|\n/);
  const at = lines.findIndex((line) => /^(<{7}|>{7})( |$)/.test(line));
  const line = lines[at];
  if (line === undefined) return null;
  const place = { start: { line: at + 1, column: 1 }, end: { line: at + 1, column: line.length + 1 } };
  return createMessage({ file, place, rule: 'merge-conflict', values: {} });
}
