import { PDFDict, type PDFDocument, type PDFObject, PDFRef, PDFStream } from '@cantoo/pdf-lib';
import { asDict, itemsAt, name } from '../read-values.ts';

/** A page with what it inherits from the page tree: ISO 32000-1, 7.7.3.4. */
export interface SourcePage {
  readonly ref: PDFRef;
  readonly dict: PDFDict;
  readonly inherited: ReadonlyMap<string, PDFObject>;
}

const inheritable = ['Resources', 'MediaBox', 'CropBox', 'Rotate'];

/** The pages in order; a node met twice is followed once. @throws Error where a page is missing. */
export function listSourcePages({ catalog, context }: PDFDocument): SourcePage[] {
  const pages: SourcePage[] = [];
  const seen = new Set<PDFObject>();
  const waiting = [{ node: catalog.get(name('Pages')), inherited: new Map<string, PDFObject>() }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const dict = context.lookup(next.node);
    if (!(dict instanceof PDFDict)) throw new Error('The PDF lacks a page');
    if (seen.has(dict)) continue;
    const inherited = inherit(dict, next.inherited);
    if (dict.has(name('Kids'))) {
      seen.add(dict);
      const kids = itemsAt(dict, 'Kids').map((node) => ({ node, inherited }));
      waiting.push(...kids.reverse());
    } else if (next.node instanceof PDFRef) pages.push({ ref: next.node, dict, inherited });
  }
  return pages;
}

function inherit(dict: PDFDict, from: ReadonlyMap<string, PDFObject>): Map<string, PDFObject> {
  const own = inheritable.flatMap((key) => {
    const value = dict.get(name(key));
    return value === undefined ? [] : [[key, value] as const];
  });
  return new Map([...from, ...own]);
}

/** The value of an entry that may be inherited. */
export function inheritedValue({ dict, inherited }: SourcePage, key: string): PDFObject | undefined {
  return dict.context.lookup(inherited.get(key));
}

/** The streams of a page's content; undefined for one that the file lacks. */
export function contentStreams({ dict }: SourcePage): (PDFStream | undefined)[] {
  return itemsAt(dict, 'Contents').map((item) => {
    const stream = dict.context.lookup(item);
    return stream instanceof PDFStream ? stream : undefined;
  });
}

const kidsPerNode = 32;

/** Puts the pages, in order, into a new and balanced page tree. */
export function writePages({ catalog, context }: PDFDocument, pages: readonly PDFRef[]): void {
  let level = pages.map((ref) => ({ ref, count: 1 }));
  do {
    const groups = Math.ceil(level.length / kidsPerNode);
    level = Array.from({ length: groups }, (_, index) => {
      const kids = level.slice(index * kidsPerNode, (index + 1) * kidsPerNode);
      const count = kids.reduce((sum, kid) => sum + kid.count, 0);
      const ref = context.register(context.obj({ Type: 'Pages', Kids: kids.map((kid) => kid.ref), Count: count }));
      for (const kid of kids) asDict(context.lookup(kid.ref))?.set(name('Parent'), ref);
      return { ref, count };
    });
  } while (level.length > 1);
  const [root] = level;
  if (root) catalog.set(name('Pages'), root.ref);
}

/** Gives pages what they inherit, so that they can stand in another tree; the old tree is removed. */
export function releasePages(document: PDFDocument, pages: readonly SourcePage[]): void {
  for (const { dict, inherited } of pages) {
    for (const [key, value] of inherited) dict.set(name(key), value);
    removeNode(document, dict.get(name('Parent')));
  }
}

function removeNode(document: PDFDocument, node: PDFObject | undefined): void {
  const dict = document.context.lookup(node);
  if (!(node instanceof PDFRef) || !(dict instanceof PDFDict)) return;
  document.context.delete(node);
  removeNode(document, dict.get(name('Parent')));
}
