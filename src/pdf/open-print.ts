import { ParseSpeeds, PDFDocument } from '@cantoo/pdf-lib';

/** What Chromium printed, to be read and edited in place. */
export function openPrint(printed: Uint8Array): Promise<PDFDocument> {
  return PDFDocument.load(printed, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest });
}
