/*
 * An attachment's structure tree, copied into the packet's. Only what can be relied on is taken over: the tree may be
 * circular, claim content twice, or name pages that are not there. The parent tree is made anew from the tree.
 *
 * Roles are followed to the standard type, and classes put among the attributes, so that the packet's role map and
 * class map need not hold what each attachment means by a name.
 */
import {
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRef,
} from '@cantoo/pdf-lib';
import { toFirstForm } from '../accessible/roles.ts';
import { asDict, bytesOf, dictAt, isPdfText, itemsAt, name, nameAt, numberAt, refAt, valueAt } from '../read-values.ts';
import type { Copy } from './copy-objects.ts';
import type { ParentTree } from './parent-tree.ts';
import { describeField } from './print-field.ts';

/** The packet's structure, open for more. */
export interface Structure {
  readonly context: PDFContext;
  readonly parents: ParentTree;
  /** Elements by their IDs. */
  readonly ids: Map<string, PDFObject>;
}

/** An attachment's structure tree, and what became of its pages. */
export interface StructureSource {
  readonly root: PDFDict;
  readonly copy: Copy;
  /** Copied objects: pages and annotations among them. */
  readonly copied: ReadonlyMap<PDFRef, PDFObject>;
  /** Annotations that stayed. */
  readonly annotations: ReadonlySet<PDFRef>;
  /** Form fields that are content now. */
  readonly drawn: ReadonlyMap<PDFRef, Place>;
  /** Goes before each ID, which must be unique in the packet. */
  readonly prefix: string;
}

/** Marked content of a copied page, or of a form on it. */
export interface Place {
  readonly page: PDFRef;
  readonly holder: PDFRef;
  readonly mcid: number;
}

interface Reading extends StructureSource, Structure {
  readonly seen: Set<PDFDict>;
}

interface Parent {
  readonly ref: PDFRef;
  readonly page: PDFRef | undefined;
  readonly depth: number;
}

const deepest = 400;

/** Copies the tree's topmost elements below `parent`. */
export function copyStructure(structure: Structure, source: StructureSource, parent: PDFRef): PDFObject[] {
  const reading: Reading = { ...structure, ...source, seen: new Set() };
  const top = { ref: parent, page: undefined, depth: 0 };
  return itemsAt(source.root, 'K').flatMap((kid) => copyKid(reading, kid, top) ?? []);
}

function copyKid(reading: Reading, kid: PDFObject, parent: Parent): PDFObject | undefined {
  const value = reading.root.context.lookup(kid);
  if (value instanceof PDFNumber) return claim(reading, parent, parent.page, undefined, value.asNumber());
  if (!(value instanceof PDFDict)) return undefined;
  const page = refAt(value, 'Pg') ?? parent.page;
  const mcid = numberAt(value, 'MCID');
  if (mcid !== undefined) return claim(reading, parent, page, refAt(value, 'Stm'), mcid);
  const target = refAt(value, 'Obj');
  if (target !== undefined) return claimObject(reading, parent, page, target);
  return value.has(name('S')) ? copyElement(reading, value, parent) : undefined;
}

function copyElement(reading: Reading, dict: PDFDict, parent: Parent): PDFRef | undefined {
  if (reading.seen.has(dict) || parent.depth > deepest) return undefined;
  reading.seen.add(dict);
  const { context } = reading;
  const ref = context.nextRef();
  const own: Parent = { ref, page: refAt(dict, 'Pg') ?? parent.page, depth: parent.depth + 1 };
  const kids = itemsAt(dict, 'K').flatMap((kid) => copyKid(reading, kid, own) ?? []);
  const type = standardType(reading, nameAt(dict, 'S') ?? 'NonStruct', parent.depth);
  const element = context.obj({ Type: 'StructElem', S: type, P: parent.ref });
  const page = copiedPage(reading, own.page);
  if (page !== undefined) element.set(name('Pg'), page);
  copyTexts(reading, dict, element, ref);
  copyAttributes(reading, dict, element);
  if (kids.length > 0) element.set(name('K'), context.obj(kids));
  context.assign(ref, element);
  return ref;
}

/** The type that the role map leads to, one of PDF 2.0 as PDF 1.7 has it; a whole document within the packet is a section of it. */
function standardType({ root }: Reading, type: string, depth: number): string {
  const roles = dictAt(root, 'RoleMap');
  const seen = new Set([type]);
  for (let next = nameAt(roles, type); next !== undefined && !seen.has(next); next = nameAt(roles, next))
    seen.add(next);
  const last = toFirstForm([...seen].at(-1) ?? type);
  return depth === 0 && last === 'Document' ? 'Sect' : last;
}

const texts = ['T', 'Lang', 'Alt', 'E', 'ActualText'];

function copyTexts({ ids, prefix }: Reading, dict: PDFDict, element: PDFDict, ref: PDFRef): void {
  for (const key of texts) {
    const text = valueAt(dict, key);
    if (isPdfText(text)) element.set(name(key), text);
  }
  const id = valueAt(dict, 'ID');
  if (!isPdfText(id)) return;
  const renamed = prefix + bytesOf(id);
  if (ids.has(renamed)) return;
  element.set(name('ID'), toBytes(renamed));
  ids.set(renamed, ref);
}

function toBytes(text: string): PDFHexString {
  return PDFHexString.of(Buffer.from(text, 'latin1').toString('hex'));
}

/** The attributes, behind those of the element's classes: the last one counts. ISO 32000-1, 14.7.5. */
function copyAttributes(reading: Reading, dict: PDFDict, element: PDFDict): void {
  const classes = dictAt(reading.root, 'ClassMap');
  const named = itemsAt(dict, 'C').flatMap((item) => {
    const key = dict.context.lookup(item);
    return key instanceof PDFName ? itemsAt(classes, key.decodeText()) : [];
  });
  const attributes = [...named, ...itemsAt(dict, 'A')].flatMap((item) => {
    const value = asDict(dict.context.lookup(item));
    return value === undefined ? [] : [copyAttribute(reading, value)];
  });
  const field = describeField(dict, reading.drawn, reading.context);
  if (field !== undefined) attributes.push(field);
  if (attributes.length > 0) element.set(name('A'), reading.context.obj(attributes));
}

/** An attribute dictionary; the IDs of a table's head cells as they are now. */
function copyAttribute({ copy, context, prefix }: Reading, dict: PDFDict): PDFObject {
  const copied = copy(dict);
  const headers = valueAt(dict, 'Headers');
  if (!(headers instanceof PDFArray) || !(copied instanceof PDFDict)) return copied;
  const ids = itemsAt(dict, 'Headers')
    .map((item) => dict.context.lookup(item))
    .filter(isPdfText);
  copied.set(name('Headers'), context.obj(ids.map((id) => toBytes(prefix + bytesOf(id)))));
  return copied;
}

function copiedPage({ copied }: Reading, page: PDFRef | undefined): PDFRef | undefined {
  const found = page === undefined ? undefined : copied.get(page);
  return found instanceof PDFRef ? found : undefined;
}

function claim(
  reading: Reading,
  parent: Parent,
  sourcePage: PDFRef | undefined,
  stream: PDFRef | undefined,
  mcid: number,
): PDFObject | undefined {
  const page = copiedPage(reading, sourcePage);
  const holder = stream === undefined ? page : copiedPage(reading, stream);
  if (page === undefined || holder === undefined) return undefined;
  const isPlain = stream === undefined && sourcePage === parent.page;
  return claimPlace(reading, parent, { page, holder, mcid }, isPlain);
}

function claimPlace(
  { parents, context }: Reading,
  { ref }: Parent,
  { page, holder, mcid }: Place,
  isPlain: boolean,
): PDFObject | undefined {
  if (!parents.claimContent(holder, mcid, ref)) return undefined;
  if (isPlain) return PDFNumber.of(mcid);
  return context.obj({ Type: 'MCR', Pg: page, MCID: mcid, ...(holder === page ? {} : { Stm: holder }) });
}

/** An annotation or image; a form field that was drawn is content now, and what was left out is nothing. */
function claimObject(reading: Reading, parent: Parent, sourcePage: PDFRef | undefined, target: PDFRef) {
  const drawn = reading.drawn.get(target);
  if (drawn !== undefined) return claimPlace(reading, parent, drawn, false);
  const page = copiedPage(reading, sourcePage);
  const copied = reading.copied.get(target);
  const isAnnotation =
    reading.annotations.has(target) || nameAt(asDict(reading.root.context.lookup(target)), 'Subtype') === 'Image';
  if (!isAnnotation || !(copied instanceof PDFRef) || page === undefined) return undefined;
  if (!reading.parents.claimObject(copied, parent.ref)) return undefined;
  return reading.context.obj({ Type: 'OBJR', Obj: copied, Pg: page });
}
