/*
 * Reads entries of dictionaries that somebody else wrote: what is missing or of another type is undefined, never an
 * error.
 */
import {
  PDFArray,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRef,
  PDFStream,
  PDFString,
} from '@cantoo/pdf-lib';

/** A name object. */
export function name(text: string): PDFName {
  return PDFName.of(text);
}

/** The value of an entry, its reference followed. */
export function valueAt(dict: PDFDict | undefined, key: string): PDFObject | undefined {
  return dict?.lookup(name(key));
}

/** A dictionary, or the one of a stream. */
export function asDict(value: PDFObject | undefined): PDFDict | undefined {
  if (value instanceof PDFStream) return value.dict;
  return value instanceof PDFDict ? value : undefined;
}

export function dictAt(dict: PDFDict | undefined, key: string): PDFDict | undefined {
  return asDict(valueAt(dict, key));
}

/** The items of an array; a value that is no array is its only item. */
export function itemsAt(dict: PDFDict | undefined, key: string): PDFObject[] {
  const value = valueAt(dict, key);
  if (value instanceof PDFArray) return value.asArray();
  const only = dict?.get(name(key));
  return only === undefined || value === undefined ? [] : [only];
}

export function refAt(dict: PDFDict | undefined, key: string): PDFRef | undefined {
  const value = dict?.get(name(key));
  return value instanceof PDFRef ? value : undefined;
}

export function nameAt(dict: PDFDict | undefined, key: string): string | undefined {
  const value = valueAt(dict, key);
  return value instanceof PDFName ? value.decodeText() : undefined;
}

export function numberAt(dict: PDFDict | undefined, key: string): number | undefined {
  return asNumber(valueAt(dict, key));
}

export function asNumber(value: PDFObject | undefined): number | undefined {
  return value instanceof PDFNumber && Number.isFinite(value.asNumber()) ? value.asNumber() : undefined;
}

/** The numbers of an array, if it holds nothing else. */
export function numbersOf(value: PDFObject | undefined): number[] | undefined {
  if (!(value instanceof PDFArray)) return undefined;
  const numbers = value.asArray().flatMap((_, index) => {
    return asNumber(value.lookup(index)) ?? [];
  });
  return numbers.length === value.size() ? numbers : undefined;
}

export function textAt(dict: PDFDict | undefined, key: string): string | undefined {
  const value = valueAt(dict, key);
  return isPdfText(value) ? value.decodeText() : undefined;
}

export function isPdfText(value: unknown): value is PDFString | PDFHexString {
  return value instanceof PDFString || value instanceof PDFHexString;
}

/** A string's bytes as they stand, one character a byte: what names and IDs are compared by. */
export function bytesOf(value: PDFString | PDFHexString): string {
  return Buffer.from(value.asBytes()).toString('latin1');
}
