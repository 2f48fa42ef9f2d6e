import type { PDFDocument } from '@cantoo/pdf-lib';
import { PDFName } from '@cantoo/pdf-lib';
import { allElements, childElements, createElement, type Element, type Kid } from './structure-tree.ts';

/**
 * Tags the table of contents as one, each entry with a reference to its heading: ISO 32000-1, 14.8.4.2 and table 338. It is
 * the list of links behind the first heading below the title.
 */
export function tagContents(document: PDFDocument, roots: readonly Element[]): void {
  const elements = allElements(roots);
  const heading = elements.findIndex(({ type }) => type === 'H2');
  const next = elements[heading + 1 + childCount(elements[heading])];
  if (heading >= 0 && next?.type === 'L' && isContents(next)) convert(document, next);
}

function childCount(element: Element | undefined): number {
  return element === undefined ? 0 : allElements(childElements(element)).length;
}

/** Whether every item is a link, and what is below it such a list again. */
function isContents(list: Element): boolean {
  const items = childElements(list);
  return (
    items.length > 0 &&
    items.every((item) => {
      const [link, ...below] = partsOf(item);
      return item.type === 'LI' && link?.type === 'Link' && below.every((one) => one.type === 'L' && isContents(one));
    })
  );
}

/** What stands in an item, its body and what Chromium lays around lines dissolved. */
function partsOf(item: Element): Element[] {
  return childElements(item).flatMap((part) => (wrappers.has(part.type) ? partsOf(part) : [part]));
}

const wrappers = new Set(['LBody', 'NonStruct', 'Div', 'P']);

function convert(document: PDFDocument, list: Element): void {
  list.type = 'TOC';
  list.dict.delete(PDFName.of('A'));
  for (const item of childElements(list)) {
    item.type = 'TOCI';
    item.kids = partsOf(item).map((part): Kid => {
      if (part.type === 'L') convert(document, part);
      const element =
        part.type === 'Link' ? createElement(document, 'Reference', [{ kind: 'element', element: part }]) : part;
      return { kind: 'element', element };
    });
  }
}
