import { ParseSpeeds, PDFDocument } from '@cantoo/pdf-lib';
import { writeDocument } from '../write-document.ts';
import { contentStreams, listPages } from './page-list.ts';

export type OpenedAttachment =
  /** A PDF that can be joined, decrypted if it was encrypted without a password. */
  | { readonly kind: 'pages'; readonly pages: number; readonly pdf: Uint8Array }
  /** Not pages: embed it as a file. */
  | { readonly kind: 'file' }
  | { readonly kind: 'damaged'; readonly reason: 'password' | 'damaged' };

/** How far into a file its header may stand: ISO 32000-1, Annex H, note 13. */
const headerWithin = 1024;

/** Reads a PDF attachment and says how many pages it has; bad bytes are a result, not an error. */
export async function openPdf(bytes: Uint8Array): Promise<OpenedAttachment> {
  if (!Buffer.from(bytes.subarray(0, headerWithin)).includes('%PDF-')) return { kind: 'damaged', reason: 'damaged' };
  try {
    const document = await loadPdf(bytes);
    const pages = listPages(document);
    if (pages.length === 0) return { kind: 'damaged', reason: 'damaged' };
    if (pages.some((page) => contentStreams(page).includes(undefined))) return { kind: 'damaged', reason: 'damaged' };
    return {
      kind: 'pages',
      pages: pages.length,
      pdf: document.context.isDecrypted ? writeDocument(document.context) : bytes,
    };
  } catch (cause) {
    return { kind: 'damaged', reason: /PASSWORD/i.test(String(cause)) ? 'password' : 'damaged' };
  }
}

/** Loads a PDF; one that is encrypted opens with the empty password. @throws Error where it does not. */
export async function loadPdf(bytes: Uint8Array): Promise<PDFDocument> {
  return PDFDocument.load(bytes, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest, password: '' });
}
