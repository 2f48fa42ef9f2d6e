import { PDFHexString } from '@cantoo/pdf-lib';
import { oneLine } from '../../text/formats.ts';

/** A title, a name or a description as a string of a PDF: one line, whatever it comes from. */
export function pdfText(text: string): PDFHexString {
  return PDFHexString.fromText(oneLine(text));
}
