import { type PDFDict, type PDFDocument, PDFNull, PDFNumber, type PDFObject, PDFRef } from '@cantoo/pdf-lib';
import { asDict, dictAt, name, refAt } from '../read-values.ts';
import { readNumberTree, writeNumberTree } from './sorted-trees.ts';

/** Which structure element every piece of content belongs to: ISO 32000-1, 14.7.4.4. */
export interface ParentTree {
  /** Gives marked content of a page or form to an element; false where another has it, or it cannot exist. */
  readonly claimContent: (holder: PDFRef, mcid: number, element: PDFRef) => boolean;
  /** Gives an annotation or XObject to an element. */
  readonly claimObject: (target: PDFRef, element: PDFRef) => boolean;
  /** Writes what was claimed since the last time; call it after each attachment. */
  readonly settle: () => void;
  /** Writes the tree. */
  readonly finish: () => void;
}

/** More marks than any page has; a broken file could name numbers that fill the memory. */
const mostMarks = 100_000;

/** Opens a document's parent tree for more; what it holds stays. */
export function openParentTree({ catalog, context }: PDFDocument): ParentTree {
  const root = dictAt(catalog, 'StructTreeRoot');
  const entries = readNumberTree(dictAt(root, 'ParentTree'));
  const contents = new Map<PDFRef, PDFObject[]>();
  const objects = new Map<PDFRef, PDFRef>();
  const takeKey = (holder: PDFDict | undefined, kind: string, value: PDFObject): void => {
    const key = nextKey(entries);
    holder?.set(name(kind), PDFNumber.of(key));
    entries.push([key, value]);
  };
  return {
    claimContent: (holder, mcid, element) => {
      const list = contents.get(holder) ?? [];
      if (!Number.isInteger(mcid) || mcid < 0 || mcid > mostMarks || list[mcid] instanceof PDFRef) return false;
      while (list.length < mcid) list.push(PDFNull);
      list[mcid] = element;
      contents.set(holder, list);
      return true;
    },
    claimObject: (target, element) => {
      if (objects.has(target)) return false;
      objects.set(target, element);
      return true;
    },
    settle: () => {
      for (const [holder, list] of contents) {
        takeKey(asDict(context.lookup(holder)), 'StructParents', context.register(context.obj(list)));
      }
      for (const [target, element] of objects) takeKey(asDict(context.lookup(target)), 'StructParent', element);
      contents.clear();
      objects.clear();
    },
    finish: () => {
      const old = refAt(root, 'ParentTree');
      if (old !== undefined) context.delete(old);
      root?.set(name('ParentTreeNextKey'), PDFNumber.of(nextKey(entries)));
      root?.set(name('ParentTree'), writeNumberTree(context, entries));
    },
  };
}

/** Keys only grow: the last is the largest. */
function nextKey(entries: readonly [number, PDFObject][]): number {
  return (entries.at(-1)?.[0] ?? -1) + 1;
}
