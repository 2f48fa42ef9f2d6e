import { createHash } from 'node:crypto';
import { type PDFDocument, PDFHexString } from '@cantoo/pdf-lib';

const blank = '0'.repeat(32);

/** Puts blank file identifiers into the trailer, for `fillIdentifier`. */
export function reserveIdentifier(document: PDFDocument): void {
  const { context } = document;
  context.trailerInfo.ID = context.obj([PDFHexString.of(blank), PDFHexString.of(blank)]);
}

/** Puts the hash of the file into its blank identifiers: ISO 32000-1, 14.4; ISO 19005-2, 6.1.3. */
export function fillIdentifier(file: Uint8Array): Uint8Array {
  const bytes = Buffer.from(file);
  const identifier = createHash('sha256').update(bytes).digest('hex').slice(0, 32).toUpperCase();
  const mark = `<${blank}>`;
  const second = bytes.lastIndexOf(mark);
  const first = bytes.lastIndexOf(mark, second - 1);
  if (first < 0) throw new Error("The PDF's trailer has no file identifier");
  for (const place of [first, second]) bytes.write(`<${identifier}>`, place, 'latin1');
  return new Uint8Array(bytes);
}
