import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib';
import { openPdf, readMarkedTexts } from './read-pdf.ts';

/** A structure element as a screen reader has it. */
export interface Node {
  /** The standard type, after the role map. */
  readonly type: string;
  /** As it is written, before the role map. */
  readonly own: string;
  readonly lang: string | undefined;
  /** What is read in the place of the content. */
  readonly replacement: string | undefined;
  readonly attributes: Readonly<Record<string, string>>;
  readonly id: string | undefined;
  readonly children: readonly (Node | string)[];
}

type Texts = ReadonlyMap<string, readonly string[]>;

const name = (text: string): PDFName => PDFName.of(text);

/** The structure tree with its texts. */
export async function readTree(bytes: Uint8Array): Promise<Node> {
  const texts = await readMarkedTexts(await openPdf(bytes));
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const root = document.catalog.lookup(name('StructTreeRoot'), PDFDict);
  const roles = root.lookupMaybe(name('RoleMap'), PDFDict);
  const [top] = listKids(root).map((kid) => readNode(kid, texts, roles, undefined));
  if (typeof top !== 'object') throw new Error('The structure tree is empty');
  return top;
}

function listKids(dict: PDFDict): PDFObject[] {
  const kids = dict.lookup(name('K'));
  const only = dict.get(name('K'));
  if (kids instanceof PDFArray) return kids.asArray().map((kid) => keepRef(dict, kid));
  return only ? [keepRef(dict, only)] : [];
}

function keepRef(dict: PDFDict, kid: PDFObject): PDFObject {
  return dict.context.lookup(kid) ?? kid;
}

function readNode(kid: PDFObject, texts: Texts, roles: PDFDict | undefined, page: PDFRef | undefined): Node | string {
  if (kid instanceof PDFNumber) return readMarked(texts, page, kid.asNumber(), false);
  if (!(kid instanceof PDFDict)) return '';
  const own = refOf(kid, 'Pg') ?? page;
  const mcid = kid.lookupMaybe(name('MCID'), PDFNumber)?.asNumber();
  if (mcid !== undefined) return readMarked(texts, own, mcid, kid.has(name('Stm')));
  const type = kid.lookupMaybe(name('S'), PDFName);
  if (!type) return '';
  const mapped = roles?.lookupMaybe(type, PDFName) ?? type;
  return {
    type: mapped.decodeText(),
    own: type.decodeText(),
    lang: textOf(kid, 'Lang'),
    replacement: textOf(kid, 'ActualText') ?? textOf(kid, 'Alt'),
    attributes: readAttributes(kid),
    id: textOf(kid, 'ID'),
    children: listKids(kid).map((each) => readNode(each, texts, roles, own)),
  };
}

function readMarked(texts: Texts, page: PDFRef | undefined, mcid: number, form: boolean): string {
  const found = texts.get(`${page?.objectNumber} ${mcid}`) ?? [];
  return (form ? found.at(-1) : found[0]) ?? '';
}

function refOf(dict: PDFDict, key: string): PDFRef | undefined {
  const value = dict.get(name(key));
  return value instanceof PDFRef ? value : undefined;
}

function textOf(dict: PDFDict, key: string): string | undefined {
  const value = dict.lookup(name(key));
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : undefined;
}

function readAttributes(dict: PDFDict): Record<string, string> {
  const value = dict.lookup(name('A'));
  const list = value instanceof PDFArray ? value.asArray() : [value];
  const dicts = list.map((each) => dict.context.lookup(each)).filter((each) => each instanceof PDFDict);
  const entries = dicts.flatMap((each) => each.entries().map(([key]) => [key.decodeText(), String(each.lookup(key))]));
  return Object.fromEntries(entries);
}

/** What is read aloud of a node. */
export function speak(node: Node | string): string {
  if (typeof node === 'string') return node;
  return node.replacement ?? node.children.map(speak).join('');
}

/** The node and all below it, in reading order. */
export function allNodes(node: Node): Node[] {
  return [node, ...childNodes(node).flatMap(allNodes)];
}

/** The elements right below a node. */
export function childNodes(node: Node): Node[] {
  return node.children.filter((child) => typeof child === 'object');
}

/** All nodes of a type, in reading order. */
export function findAll(node: Node, type: string): Node[] {
  return allNodes(node).filter((each) => each.type === type);
}
