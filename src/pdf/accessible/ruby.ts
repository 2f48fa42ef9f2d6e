import type { PDFDocument } from '@cantoo/pdf-lib';
import { allElements, createElement, type Element, type Kid } from './structure-tree.ts';

/**
 * Gives readings of characters the base that they belong to, and each pair an element of its own: ISO 32000-1, 14.8.4.4.2;
 * ISO 14289-2, 8.2.5.23.
 */
export function completeRuby(document: PDFDocument, roots: readonly Element[]): void {
  for (const element of allElements(roots)) {
    if (element.type !== 'Ruby') continue;
    const pairs = pairUp(document, element.kids);
    if (pairs.length === 1 && pairs[0]?.kind === 'element') element.kids = pairs[0].element.kids;
    else {
      element.type = 'Span';
      element.kids = pairs;
    }
  }
}

function pairUp(document: PDFDocument, kids: readonly Kid[]): Kid[] {
  const pairs: Kid[] = [];
  let base: Kid[] = [];
  const make = (type: string, of: Kid[]): Kid => ({ kind: 'element', element: createElement(document, type, of) });
  for (const kid of kids) {
    if (kid.kind === 'element' && kid.element.type === 'RT') {
      pairs.push(make('Ruby', [make('RB', base), kid]));
      base = [];
    } else if (kid.kind !== 'element' || kid.element.type !== 'RP') base.push(kid);
  }
  return [...pairs, ...base];
}
