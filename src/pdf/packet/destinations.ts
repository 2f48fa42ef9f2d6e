import {
  PDFArray,
  type PDFContext,
  PDFDict,
  type PDFDocument,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRef,
} from '@cantoo/pdf-lib';
import { bytesOf, dictAt, isPdfText, name, nameAt, valueAt } from '../read-values.ts';
import type { SourcePage } from './page-list.ts';
import { readNameTree } from './sorted-trees.ts';

/** A place in an attachment, with its page first and no name left to resolve; undefined where it leads nowhere. */
export type ResolveDestination = (value: PDFObject | undefined) => PDFArray | undefined;

/** Makes a resolver of an attachment's destinations: ISO 32000-1, 12.3.2. */
export function readDestinations(document: PDFDocument, pages: readonly SourcePage[]): ResolveDestination {
  const known = new Set(pages.map((page) => page.ref));
  const named = readNamed(document);
  return (value) => {
    const target = document.context.lookup(value);
    const found = isPdfText(target)
      ? named.get(bytesOf(target))
      : target instanceof PDFName
        ? named.get(target)
        : target;
    const array = found instanceof PDFDict ? valueAt(found, 'D') : found;
    return array instanceof PDFArray ? leadToPage(array, pages, known, document.context) : undefined;
  };
}

/** The destination that an item of an outline or a link names, itself or in its action: ISO 32000-1, 12.6.4.2. */
export function findDestination(dict: PDFDict, resolve: ResolveDestination): PDFArray | undefined {
  const action = dictAt(dict, 'A');
  const own = dict.get(name('Dest'));
  return resolve(own ?? (nameAt(action, 'S') === 'GoTo' ? action?.get(name('D')) : undefined));
}

/** The destinations by their names: strings in the name tree, names in the older dictionary. */
function readNamed({ catalog, context }: PDFDocument): ReadonlyMap<string | PDFName, PDFObject | undefined> {
  const old = dictAt(catalog, 'Dests')?.entries() ?? [];
  const tree = readNameTree(dictAt(dictAt(catalog, 'Names'), 'Dests'));
  return new Map([...old, ...tree].map(([key, value]) => [key, context.lookup(value)] as const));
}

/** Some programs write the page's number, from 0, where its reference belongs. */
function leadToPage(
  array: PDFArray,
  pages: readonly SourcePage[],
  known: ReadonlySet<PDFRef>,
  context: PDFContext,
): PDFArray | undefined {
  const [first, ...rest] = array.asArray();
  const ref = first instanceof PDFNumber ? pages[first.asNumber()]?.ref : first;
  if (!(ref instanceof PDFRef) || !known.has(ref)) return undefined;
  return context.obj([ref, ...rest]);
}
