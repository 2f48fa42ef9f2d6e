/*
 * The areas of a link on a page. Of a link in which some words are bold or slanted, Chromium makes one area a line, or one
 * for each run of words, as it happens. Here it is always one a line, and the objects are numbered as if it had been so from
 * the start: equal input, equal bytes.
 */
import {
  PDFArray,
  type PDFContext,
  PDFDict,
  type PDFDocument,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRef,
  PDFStream,
} from '@cantoo/pdf-lib';
import { numbersOf } from '../read-values.ts';
import { allElements, type Element } from './structure-tree.ts';

const name = (text: string): PDFName => PDFName.of(text);

/** Joins areas that touch on a line; true where there were such. The structure has to be read again then. */
export function joinLinkAreas({ context }: PDFDocument, roots: readonly Element[]): boolean {
  const gone = new Set(allElements(roots).flatMap((element) => joinAreas(context, element)));
  if (gone.size === 0) return false;
  const keys = [...gone].flatMap((ref) => numberOf(context.lookup(ref, PDFDict), 'StructParent') ?? []);
  for (const ref of gone) context.delete(ref);
  for (const [, object] of context.enumerateIndirectObjects()) {
    const dict = object instanceof PDFStream ? object.dict : object;
    if (dict instanceof PDFDict) leaveOut(dict, gone, keys);
  }
  closeGaps(
    context,
    [...gone].map(({ objectNumber }) => objectNumber),
  );
  return true;
}

/** Widens the first area of each line over those that follow it. @returns these. */
function joinAreas(context: PDFContext, { kids }: Element): PDFRef[] {
  const areas = kids.flatMap((kid) => (kid.kind === 'object' ? [kid] : []));
  const gone: PDFRef[] = [];
  let before: { readonly page: PDFRef; readonly dict: PDFDict; box: readonly number[] } | undefined;
  for (const { page, target } of areas) {
    const dict = context.lookup(target, PDFDict);
    const box = numbersOf(dict.lookup(name('Rect'))) ?? [];
    if (before?.page === page && areJoined(before.box, box)) {
      const [x1 = 0, y1 = 0] = before.box;
      before.box = [x1, y1, box[2] ?? 0, box[3] ?? 0];
      before.dict.set(name('Rect'), context.obj([...before.box]));
      gone.push(target);
    } else before = { page, dict, box };
  }
  return gone;
}

const rounding = 0.02;

function areJoined(a: readonly number[], b: readonly number[]): boolean {
  const near = (one = 0, other = 0): boolean => Math.abs(one - other) < rounding;
  return near(a[1], b[1]) && near(a[3], b[3]) && near(a[2], b[0]);
}

/** Takes areas out of the lists of pages and elements, and their keys out of the order of keys. */
function leaveOut(dict: PDFDict, gone: ReadonlySet<PDFRef>, keys: readonly number[]): void {
  for (const key of ['Annots', 'K']) {
    const list = dict.lookup(name(key));
    if (!(list instanceof PDFArray)) continue;
    const kept = list.asArray().filter((item) => !isGone(item, dict.context, gone));
    if (kept.length < list.size()) dict.set(name(key), dict.context.obj(kept));
  }
  for (const key of ['StructParent', 'StructParents']) {
    const number = numberOf(dict, key);
    if (number !== undefined) dict.set(name(key), PDFNumber.of(number - countBelow(keys, number)));
  }
}

/** Whether it is an area, or the element's reference to one. */
function isGone(item: PDFObject, context: PDFContext, gone: ReadonlySet<PDFRef>): boolean {
  if (item instanceof PDFRef && gone.has(item)) return true;
  const dict = context.lookup(item);
  const target = dict instanceof PDFDict ? dict.get(name('Obj')) : undefined;
  return target instanceof PDFRef && gone.has(target);
}

function numberOf(dict: PDFDict, key: string): number | undefined {
  const value = dict.lookup(name(key));
  return value instanceof PDFNumber ? value.asNumber() : undefined;
}

function countBelow(numbers: readonly number[], than: number): number {
  return numbers.filter((number) => number < than).length;
}

/** Numbers the objects behind those that are gone as if these had never been. */
function closeGaps(context: PDFContext, gone: readonly number[]): void {
  const renumber = (ref: PDFRef): PDFRef =>
    PDFRef.of(ref.objectNumber - countBelow(gone, ref.objectNumber), ref.generationNumber);
  const objects = context.enumerateIndirectObjects();
  for (const [ref] of objects) context.delete(ref);
  for (const [ref, object] of objects) context.assign(renumber(ref), renumberWithin(object, renumber));
  const { trailerInfo } = context;
  for (const key of ['Root', 'Info'] as const) {
    const value = trailerInfo[key];
    if (value instanceof PDFRef) trailerInfo[key] = renumber(value);
  }
  context.largestObjectNumber -= gone.length;
}

function renumberWithin(object: PDFObject, renumber: (ref: PDFRef) => PDFRef): PDFObject {
  if (object instanceof PDFRef) return renumber(object);
  if (object instanceof PDFArray) {
    for (const [index, item] of object.asArray().entries()) object.set(index, renumberWithin(item, renumber));
  } else if (object instanceof PDFDict) {
    for (const [key, value] of object.entries()) object.set(key, renumberWithin(value, renumber));
  } else if (object instanceof PDFStream) renumberWithin(object.dict, renumber);
  return object;
}
