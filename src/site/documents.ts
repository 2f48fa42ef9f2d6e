import type { DocumentFacts } from '../../templates/view.ts';

/** A PDF that was printed, and the page of every heading in it. */
export interface PrintedDocument {
  /** Path in the built site. */
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly sha256: string;
  readonly pages: number;
  /** Anchor → page, counted from 1. */
  readonly pageOf: ReadonlyMap<string, number>;
}

/** By path in the built site. */
export type PrintedDocuments = ReadonlyMap<string, PrintedDocument>;

/** A printed document as pages name it; `null` where it was not printed. */
export function documentAt(documents: PrintedDocuments, file: string): DocumentFacts | null {
  const document = documents.get(file);
  return document === undefined ? null : { file: document.file, pages: document.pages, bytes: document.bytes.length };
}
