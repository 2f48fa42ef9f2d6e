/* A document that an agenda is imported from, whoever wrote it: its blocks in their order, and what belongs to them. */
import type { Element, ElementContent } from 'hast';

/** A picture of the document. */
export interface ImportedImage {
  /** The ending of its kind, without a dot. */
  readonly ending: string;
  readonly bytes: Uint8Array;
}

/**
 * What the reader of an import should know: what was left out, and what was guessed. The text is English, and is
 * translated where it leaves the program; the quote is from the document.
 */
export interface ImportNote {
  readonly text: string;
  readonly quote: string | null;
}

export interface ImportedDocument {
  /** Headings, paragraphs, lists and tables. */
  readonly blocks: readonly Element[];
  /** What footnotes say, by the id of their references. */
  readonly footnotes: ReadonlyMap<string, readonly ElementContent[]>;
  /** By the `src` of their elements. */
  readonly images: ReadonlyMap<string, ImportedImage>;
  readonly notes: readonly ImportNote[];
}
