import { PDFArray, PDFDict, type PDFDocument, PDFHexString, PDFName, PDFRef, PDFString } from '@cantoo/pdf-lib';
import { allElements, type Element, readAttributes } from './structure-tree.ts';

const name = (text: string): PDFName => PDFName.of(text);

/**
 * Numbers the elements' IDs in reading order: ISO 32000-1, 14.7.2.
 *
 * Chromium's own count on through the life of its process, so that two prints would differ.
 */
export function renumberIds(document: PDFDocument, roots: readonly Element[]): void {
  const { context, catalog } = document;
  const elements = allElements(roots);
  const ids = new Map<string, { readonly id: PDFString; readonly ref: PDFRef }>();
  for (const { dict, ref } of elements) {
    const old = toText(dict.lookup(name('ID')));
    if (old === undefined) continue;
    const id = PDFString.of(`e${String(ids.size + 1).padStart(6, '0')}`);
    ids.set(old, { id, ref });
    dict.set(name('ID'), id);
  }
  for (const dict of elements.flatMap(readAttributes)) renameHeaders(dict, ids);
  const root = catalog.lookup(name('StructTreeRoot'), PDFDict);
  deleteTree(document, root.get(name('IDTree')));
  const names = [...ids.values()].flatMap(({ id, ref }) => [id, ref]);
  if (names.length > 0) root.set(name('IDTree'), context.obj({ Names: names }));
  else root.delete(name('IDTree'));
}

function toText(value: unknown): string | undefined {
  return value instanceof PDFString || value instanceof PDFHexString ? value.asString() : undefined;
}

function renameHeaders(dict: PDFDict, ids: ReadonlyMap<string, { readonly id: PDFString }>): void {
  const headers = dict.lookup(name('Headers'));
  if (!(headers instanceof PDFArray)) return;
  const renamed = headers.asArray().flatMap((header) => ids.get(toText(header) ?? '')?.id ?? []);
  dict.set(name('Headers'), dict.context.obj(renamed));
}

/** A name tree's nodes, removed from the file. */
function deleteTree(document: PDFDocument, node: unknown): void {
  if (!(node instanceof PDFRef)) return;
  const dict = document.context.lookup(node);
  const kids = dict instanceof PDFDict ? dict.lookup(name('Kids')) : undefined;
  if (kids instanceof PDFArray) for (const kid of kids.asArray()) deleteTree(document, kid);
  document.context.delete(node);
}
