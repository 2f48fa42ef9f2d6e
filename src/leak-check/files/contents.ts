import type { UnreadReason } from '../../locale/message-values.ts';
import type { BuiltFile } from './built-file.ts';

/** What a file holds, as far as its format is read. */
export interface Contents {
  readonly texts: readonly string[];
  /** The files that are packed into it. */
  readonly files: readonly BuiltFile[];
  /** Why some of it could not be read. */
  readonly unread: readonly UnreadReason[];
}

export const nothing: Contents = { texts: [], files: [], unread: [] };

/** How much is unpacked of one file: more text than this is in no document, but in an archive made to harm. */
export interface Budget {
  bytes: number;
  files: number;
}

/** A file that begins as it should. */
export function startsWith(bytes: Uint8Array, start: string): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, start.length)).toString('latin1') === start;
}
