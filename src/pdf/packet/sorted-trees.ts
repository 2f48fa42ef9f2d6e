/*
 * Name trees and number trees: ISO 32000-1, 7.9.6 and 7.9.7.
 */
import { type PDFContext, type PDFDict, PDFHexString, PDFNumber, type PDFObject, type PDFRef } from '@cantoo/pdf-lib';
import { asDict, bytesOf, isPdfText, itemsAt } from '../read-values.ts';

/** The entries of a name tree, their keys as bytes. */
export function readNameTree(root: PDFDict | undefined): [string, PDFObject][] {
  return readLeaves(root, 'Names').flatMap(([key, value]) => (isPdfText(key) ? [[bytesOf(key), value]] : []));
}

/** The entries of a number tree. */
export function readNumberTree(root: PDFDict | undefined): [number, PDFObject][] {
  return readLeaves(root, 'Nums').flatMap(([key, value]) =>
    key instanceof PDFNumber ? [[key.asNumber(), value] as [number, PDFObject]] : [],
  );
}

/** Keys and values of a tree in order; a node met twice is read once. */
function readLeaves(root: PDFDict | undefined, kind: 'Names' | 'Nums'): [PDFObject | undefined, PDFObject][] {
  const entries: [PDFObject | undefined, PDFObject][] = [];
  const seen = new Set<PDFDict>();
  const waiting = [root];
  while (waiting.length > 0) {
    const node = waiting.pop();
    if (node === undefined || seen.has(node)) continue;
    seen.add(node);
    const items = itemsAt(node, kind);
    for (let index = 0; index + 1 < items.length; index += 2) {
      const value = items[index + 1];
      if (value !== undefined) entries.push([node.context.lookup(items[index]), value]);
    }
    for (const kid of itemsAt(node, 'Kids').reverse()) waiting.push(asDict(node.context.lookup(kid)));
  }
  return entries;
}

/** Writes a name tree; the keys are bytes, one character each. */
export function writeNameTree(context: PDFContext, entries: readonly [string, PDFObject][]): PDFRef {
  const sorted = entries.toSorted(([a], [b]) => (a < b ? -1 : Number(a > b)));
  const toKey = (key: string) => PDFHexString.of(Buffer.from(key, 'latin1').toString('hex'));
  return writeTree(
    context,
    'Names',
    sorted.map(([key, value]) => [toKey(key), value]),
  );
}

/** Writes a number tree. */
export function writeNumberTree(context: PDFContext, entries: readonly [number, PDFObject][]): PDFRef {
  const sorted = entries.toSorted(([a], [b]) => a - b);
  return writeTree(
    context,
    'Nums',
    sorted.map(([key, value]) => [PDFNumber.of(key), value]),
  );
}

const perNode = 64;

interface Node {
  readonly ref: PDFRef;
  readonly first: PDFObject;
  readonly last: PDFObject;
}

function writeTree(context: PDFContext, kind: 'Names' | 'Nums', entries: readonly [PDFObject, PDFObject][]): PDFRef {
  if (entries.length <= perNode) return context.register(context.obj({ [kind]: entries.flat() }));
  let level = chunk(entries).flatMap((part) => writeNode(context, kind, part.flat(), part[0]?.[0], part.at(-1)?.[0]));
  while (level.length > perNode) {
    level = chunk(level).flatMap((part) => {
      const refs = part.map(({ ref }) => ref);
      return writeNode(context, 'Kids', refs, part[0]?.first, part.at(-1)?.last);
    });
  }
  return context.register(context.obj({ Kids: level.map(({ ref }) => ref) }));
}

function writeNode(
  context: PDFContext,
  kind: string,
  items: PDFObject[],
  first: PDFObject | undefined,
  last: PDFObject | undefined,
): Node[] {
  if (first === undefined || last === undefined) return [];
  return [{ ref: context.register(context.obj({ [kind]: items, Limits: [first, last] })), first, last }];
}

function chunk<T>(items: readonly T[]): T[][] {
  const count = Math.ceil(items.length / perNode);
  return Array.from({ length: count }, (_, index) => items.slice(index * perNode, (index + 1) * perNode));
}
