import { sha256 } from '../sha256.ts';

/** A file as the site gets it; it may stand there already, and then nobody reads it. */
export interface MadeFile {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly read: () => Uint8Array;
}

export function madeFile(path: string, bytes: Uint8Array): MadeFile {
  return { path, bytes: bytes.length, sha256: sha256(bytes), read: () => bytes };
}
