/** A file of the built site. */
export interface BuiltFile {
  /** From the site's folder, with `/`. */
  readonly path: string;
  readonly bytes: Uint8Array;
}
