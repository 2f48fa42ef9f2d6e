import type { Meeting } from '../agenda/types.ts';
import { documentFile } from './addresses.ts';

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

/** The printed agenda or minutes of a meeting as pages name it; `null` without a PDF. */
export function documentOf(documents: PrintedDocuments, meeting: Meeting) {
  const document = documents.get(documentFile(meeting));
  return document === undefined ? null : { file: document.file, pages: document.pages, bytes: document.bytes.length };
}
