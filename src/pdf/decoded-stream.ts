import { inflateSync } from 'node:zlib';
import { decodePDFRawStream, type PDFRawStream } from '@cantoo/pdf-lib';
import { nameAt, valueAt } from './read-values.ts';

/** The bytes of a stream. node:zlib is fast but strict; pdf-lib reads what others left unfinished, and other filters. */
export function decodeStream(stream: PDFRawStream): Uint8Array {
  const isPlain = nameAt(stream.dict, 'Filter') === 'FlateDecode' && valueAt(stream.dict, 'DecodeParms') === undefined;
  try {
    if (isPlain) return inflateSync(stream.contents);
  } catch {
    // As far as it goes.
  }
  return decodePDFRawStream(stream).decode();
}
