import { sha256 } from '../../sha256.ts';

/** A file of the built site. */
export interface BuiltFile {
  /** From the site's folder, with `/`. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Of a file that is too large to be held: its SHA-256. Then `bytes` are its beginning and its end. */
  readonly hashAll?: () => Promise<string>;
}

/** Whether only the ends of a file are known. */
export function isOnlyEnds({ hashAll }: BuiltFile): boolean {
  return hashAll !== undefined;
}

/** The SHA-256 of all of a file. */
export async function hashOf({ bytes, hashAll }: BuiltFile): Promise<string> {
  return hashAll === undefined ? sha256(bytes) : hashAll();
}
