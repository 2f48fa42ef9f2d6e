import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib';

/** A structure element: ISO 32000-1, 14.7.2. Its kids are changed here and written by `writeStructure`. */
export interface Element {
  readonly ref: PDFRef;
  readonly dict: PDFDict;
  type: string;
  kids: Kid[];
}

/** Marked content: of a page, or of a form on it. */
export interface Content {
  readonly kind: 'content';
  readonly page: PDFRef;
  readonly holder: PDFRef;
  readonly mcid: number;
}

export type Kid =
  | { readonly kind: 'element'; readonly element: Element }
  | Content
  | { readonly kind: 'object'; readonly page: PDFRef; readonly target: PDFRef };

const name = (text: string): PDFName => PDFName.of(text);

function structureRoot(document: PDFDocument): PDFDict {
  const root = document.catalog.lookup(name('StructTreeRoot'));
  if (!(root instanceof PDFDict)) throw new Error('The PDF has no tags: print it with tagged: true');
  return root;
}

/** The structure tree's topmost elements. */
export function readStructure(document: PDFDocument): Element[] {
  return listKids(structureRoot(document)).flatMap((kid) => {
    const read = readKid(document, kid, undefined);
    return read?.kind === 'element' ? [read.element] : [];
  });
}

function listKids(dict: PDFDict): PDFObject[] {
  const kids = dict.lookup(name('K'));
  if (kids instanceof PDFArray) return kids.asArray();
  const only = dict.get(name('K'));
  return only ? [only] : [];
}

function readKid(document: PDFDocument, kid: PDFObject, page: PDFRef | undefined): Kid | undefined {
  const value = document.context.lookup(kid);
  if (value instanceof PDFNumber && page) {
    return { kind: 'content', page, holder: page, mcid: value.asNumber() };
  }
  if (!(value instanceof PDFDict)) return undefined;
  const target = value.get(name('Obj'));
  const own = findRef(value, 'Pg') ?? page;
  const mcid = value.lookupMaybe(name('MCID'), PDFNumber)?.asNumber();
  if (target instanceof PDFRef && own) return { kind: 'object', page: own, target };
  if (mcid !== undefined && own) {
    return { kind: 'content', page: own, holder: findRef(value, 'Stm') ?? own, mcid };
  }
  return kid instanceof PDFRef ? readElement(document, kid, value, own) : undefined;
}

/** An element and all below it; undefined where there is none. */
export function readElementAt(document: PDFDocument, ref: PDFRef): Element | undefined {
  const dict = document.context.lookup(ref);
  const kid = dict instanceof PDFDict ? readElement(document, ref, dict, findRef(dict, 'Pg')) : undefined;
  return kid?.kind === 'element' ? kid.element : undefined;
}

function readElement(document: PDFDocument, ref: PDFRef, dict: PDFDict, page?: PDFRef): Kid {
  const type = dict.lookup(name('S'), PDFName).decodeText();
  const kids = listKids(dict).flatMap((kid) => readKid(document, kid, page) ?? []);
  return { kind: 'element', element: { ref, dict, type, kids } };
}

function findRef(dict: PDFDict, key: string): PDFRef | undefined {
  const value = dict.get(name(key));
  return value instanceof PDFRef ? value : undefined;
}

/** A new element with the kids of another. */
export function createElement(document: PDFDocument, type: string, kids: Kid[]): Element {
  const dict = document.context.obj({ Type: 'StructElem', S: type });
  return { ref: document.context.register(dict), dict, type, kids };
}

/** The elements among an element's kids. */
export function childElements(element: Element): Element[] {
  return element.kids.flatMap((kid) => (kid.kind === 'element' ? [kid.element] : []));
}

/** The elements and all below them, in reading order. */
export function allElements(roots: readonly Element[]): Element[] {
  const all: Element[] = [];
  const add = (element: Element): void => {
    all.push(element);
    for (const kid of element.kids) if (kid.kind === 'element') add(kid.element);
  };
  for (const root of roots) add(root);
  return all;
}

/** Whether the element has the entry. */
export function hasEntry(element: Element, key: string): boolean {
  return element.dict.has(name(key));
}

/** A text entry (Alt, ActualText, Lang) of the element. */
export function textEntry(element: Element, key: string): string | undefined {
  const value = element.dict.lookup(name(key));
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : undefined;
}

/** Sets a text entry of the element. */
export function setText(element: Element, key: string, text: string): void {
  element.dict.set(name(key), PDFHexString.fromText(text));
}

/** The attribute dictionaries of the element: ISO 32000-1, 14.7.5. */
export function readAttributes(element: Element): PDFDict[] {
  const value = element.dict.lookup(name('A'));
  if (value instanceof PDFDict) return [value];
  if (!(value instanceof PDFArray)) return [];
  return value.asArray().flatMap((_, index) => value.lookupMaybe(index, PDFDict) ?? []);
}

/** Names a marked-content sequence: its stream and number. */
export function contentKey(holder: PDFRef, mcid: number): string {
  return `${holder.objectNumber} ${mcid}`;
}

/** The keys of all marked content that the elements hold. */
export function listContent(roots: readonly Element[]): ReadonlySet<string> {
  const kids = allElements(roots).flatMap((element) => element.kids);
  const contents = kids.flatMap((kid) => (kid.kind === 'content' ? [kid] : []));
  return new Set(contents.map(({ holder, mcid }) => contentKey(holder, mcid)));
}
