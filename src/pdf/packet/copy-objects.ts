import {
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFInvalidObject,
  PDFNull,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFStream,
} from '@cantoo/pdf-lib';
import { name, nameAt } from '../read-values.ts';

/** Copies an object with all that it refers to, each once however often it is called. */
export type Copy = (value: PDFObject) => PDFObject;

/**
 * The key into the old parent tree is given anew; CIDSet and CharSet list a font's glyphs once more, often wrongly; the rest
 * runs programs or is for the program that wrote it.
 */
const leftOut = new Set(
  ['StructParent', 'StructParents', 'AA', 'JS', 'PieceInfo', 'Metadata', 'CIDSet', 'CharSet'].map(name),
);

/** What would bring the whole document with it. */
const whole = new Set(['Catalog', 'Pages', 'Page', 'StructTreeRoot', 'StructElem', 'Outlines']);

/**
 * Makes a copier from one document to another. `known` says what stands for objects that are copied otherwise, the
 * pages above all, and learns the rest. From reference to reference it goes by a list, not by recursion: links can
 * chain thousands of objects.
 */
export function createCopy(from: PDFContext, to: PDFContext, known: Map<PDFRef, PDFObject>): Copy {
  const waiting: [PDFRef, PDFObject][] = [];
  const copyRef = (ref: PDFRef): PDFObject => {
    const before = known.get(ref);
    if (before !== undefined) return before;
    const value = from.lookup(ref);
    const copied = value === undefined || isWhole(value) ? PDFNull : to.nextRef();
    known.set(ref, copied);
    if (value !== undefined && copied instanceof PDFRef) waiting.push([copied, value]);
    return copied;
  };
  const copyValue = (value: PDFObject): PDFObject => {
    if (value instanceof PDFRef) return copyRef(value);
    if (value instanceof PDFArray) return copyArray(value, to, copyValue);
    if (value instanceof PDFDict) return isWhole(value) ? PDFNull : copyDict(value, to, copyValue);
    if (value instanceof PDFStream) return PDFRawStream.of(copyDict(value.dict, to, copyValue), value.getContents());
    return value instanceof PDFInvalidObject ? PDFNull : value;
  };
  return (value) => {
    const copied = copyValue(value);
    for (let next = waiting.pop(); next; next = waiting.pop()) to.assign(next[0], copyValue(next[1]));
    return copied;
  };
}

function isWhole(value: PDFObject): boolean {
  return value instanceof PDFDict && whole.has(nameAt(value, 'Type') ?? '');
}

function copyArray(array: PDFArray, to: PDFContext, copy: Copy): PDFArray {
  const copied = PDFArray.withContext(to);
  for (const item of array.asArray()) copied.push(copy(item));
  return copied;
}

function copyDict(dict: PDFDict, to: PDFContext, copy: Copy): PDFDict {
  const copied = PDFDict.withContext(to);
  for (const [key, value] of dict.entries()) if (!leftOut.has(key)) copied.set(key, copy(value));
  return copied;
}
