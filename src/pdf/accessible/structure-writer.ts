import {
  PDFDict,
  type PDFDocument,
  PDFName,
  PDFNull,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  type PDFRef,
} from '@cantoo/pdf-lib';
import { allElements, type Element, type Kid } from './structure-tree.ts';

const name = (text: string): PDFName => PDFName.of(text);

/** Writes the elements' types and kids, and the parent tree anew: ISO 32000-1, 14.7.2 and 14.7.4.4. */
export function writeStructure(document: PDFDocument, roots: readonly Element[]): void {
  const root = document.catalog.lookup(name('StructTreeRoot'), PDFDict);
  const rootRef = document.catalog.get(name('StructTreeRoot'));
  const before = allRefs(document);
  const elements = allElements(roots);
  root.set(name('K'), document.context.obj(roots.map((element) => element.ref)));
  for (const element of roots) if (rootRef) element.dict.set(name('P'), rootRef);
  for (const element of elements) writeElement(document, element);
  writeParentTree(document, root, elements);
  const kept = new Set(elements.map((element) => element.ref));
  for (const ref of before) if (!kept.has(ref)) document.context.delete(ref);
}

function allRefs(document: PDFDocument): PDFRef[] {
  const isElement = (object: PDFObject): boolean =>
    object instanceof PDFDict && object.get(name('Type')) === name('StructElem');
  return document.context.enumerateIndirectObjects().flatMap(([ref, object]) => (isElement(object) ? [ref] : []));
}

function writeElement(document: PDFDocument, element: Element): void {
  const { dict, ref, kids, type } = element;
  dict.set(name('S'), name(type));
  const page = kids.find((kid) => kid.kind !== 'element')?.page;
  if (page) dict.set(name('Pg'), page);
  else dict.delete(name('Pg'));
  const written = kids.map((kid) => toObject(document, kid, page));
  const [only] = written;
  if (only && written.length === 1) dict.set(name('K'), only);
  else if (only) dict.set(name('K'), document.context.obj(written));
  else dict.delete(name('K'));
  for (const kid of kids) if (kid.kind === 'element') kid.element.dict.set(name('P'), ref);
}

function toObject(document: PDFDocument, kid: Kid, page: PDFRef | undefined): PDFObject {
  if (kid.kind === 'element') return kid.element.ref;
  const own = kid.page === page ? {} : { Pg: kid.page };
  if (kid.kind === 'object') {
    return document.context.obj({ Type: 'OBJR', Obj: kid.target, ...own });
  }
  if (kid.holder !== kid.page) {
    return document.context.obj({ Type: 'MCR', MCID: kid.mcid, Pg: kid.page, Stm: kid.holder });
  }
  if (kid.page === page) return PDFNumber.of(kid.mcid);
  return document.context.obj({ Type: 'MCR', MCID: kid.mcid, ...own });
}

function writeParentTree(document: PDFDocument, root: PDFDict, elements: readonly Element[]): void {
  const { context } = document;
  const entries = new Map<number, PDFRef | PDFObject[]>();
  for (const element of elements) {
    for (const kid of element.kids) addParent(document, entries, element, kid);
  }
  const sorted = [...entries].sort(([a], [b]) => a - b);
  const numbers = sorted.flatMap(([key, value]) => [
    PDFNumber.of(key),
    Array.isArray(value) ? context.register(context.obj(value)) : value,
  ]);
  const old = root.get(name('ParentTree'));
  const tree = context.obj({ Nums: numbers });
  root.set(name('ParentTree'), context.register(tree));
  if (old && 'objectNumber' in old) context.delete(old as PDFRef);
  root.set(name('ParentTreeNextKey'), PDFNumber.of((sorted.at(-1)?.[0] ?? -1) + 1));
}

function addParent(
  document: PDFDocument,
  entries: Map<number, PDFRef | PDFObject[]>,
  element: Element,
  kid: Kid,
): void {
  if (kid.kind === 'element') return;
  if (kid.kind === 'object') {
    const key = parentKey(document, kid.target, 'StructParent');
    if (key !== undefined) entries.set(key, element.ref);
    return;
  }
  const key = parentKey(document, kid.holder, 'StructParents');
  if (key === undefined) return;
  const list = entries.get(key) ?? [];
  if (!Array.isArray(list)) return;
  while (list.length < kid.mcid) list.push(PDFNull);
  list[kid.mcid] = element.ref;
  entries.set(key, list);
}

function parentKey(document: PDFDocument, holder: PDFRef, key: string): number | undefined {
  const object = document.context.lookup(holder);
  const dict = object instanceof PDFRawStream ? object.dict : object;
  return dict instanceof PDFDict ? dict.lookupMaybe(name(key), PDFNumber)?.asNumber() : undefined;
}
