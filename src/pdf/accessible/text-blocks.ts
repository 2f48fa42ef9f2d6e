import type { PDFDocument } from '@cantoo/pdf-lib';
import { createElement, type Element, hasEntry, type Kid } from './structure-tree.ts';

/** Elements that hold text directly: ISO 32000-1, 14.8.4.3.2 and 14.8.4.4. */
const texts = new Set('P H1 H2 H3 H4 H5 H6 H7 H8 Lbl Caption Link Em Strong Span Code Quote Note Figure'.split(' '));
const groups = new Set('Document Part Art Sect Div BlockQuote Aside NonStruct'.split(' '));
const inline = new Set('Link Em Strong Span Code Quote Note Form Formula Reference'.split(' '));

const meaning = ['Lang', 'Alt', 'ActualText', 'ID', 'A', 'T', 'E'];

/** Dissolves the NonStruct that Chromium puts around each run of text, where it says nothing. */
export function dissolveWrappers(element: Element): void {
  element.kids = element.kids.flatMap((kid) => {
    if (kid.kind !== 'element') return [kid];
    const inner = kid.element;
    const plain = inner.type === 'NonStruct' && !meaning.some((key) => hasEntry(inner, key));
    const isRun = inner.kids.every((each) => each.kind === 'content');
    if (plain && isRun) return inner.kids;
    dissolveWrappers(inner);
    return plain && texts.has(element.type) ? inner.kids : [kid];
  });
}

/** Puts text that stands directly in a division into a paragraph: ISO 32000-1, 14.8.4.2. */
export function makeParagraphs(document: PDFDocument, element: Element): void {
  if (!groups.has(element.type)) {
    for (const kid of element.kids) if (kid.kind === 'element') descend(document, kid.element);
    return;
  }
  const isPdfText = element.kids.length > 0 && element.kids.every(isLoose);
  if (isPdfText && (element.type === 'NonStruct' || element.type === 'Div')) {
    element.type = 'P';
    return;
  }
  element.kids = wrapRuns(document, element.kids);
  for (const kid of element.kids) if (kid.kind === 'element') makeParagraphs(document, kid.element);
}

/** Within table cells and list bodies text may stand alone, but not in the quotes in them. */
function descend(document: PDFDocument, element: Element): void {
  if (texts.has(element.type)) return;
  if (element.type === 'NonStruct') {
    for (const kid of element.kids) if (kid.kind === 'element') descend(document, kid.element);
  } else makeParagraphs(document, element);
}

function isLoose(kid: Kid): boolean {
  return kid.kind !== 'element' || inline.has(kid.element.type);
}

function wrapRuns(document: PDFDocument, kids: readonly Kid[]): Kid[] {
  const result: Kid[] = [];
  let run: Kid[] = [];
  const close = (): void => {
    if (run.length > 0) result.push({ kind: 'element', element: createElement(document, 'P', run) });
    run = [];
  };
  for (const kid of kids) {
    if (isLoose(kid)) run.push(kid);
    else {
      close();
      result.push(kid);
    }
  }
  close();
  return result;
}

/** Drops elements that hold nothing and mean nothing. */
export function pruneEmpty(element: Element): void {
  element.kids = element.kids.filter((kid) => {
    if (kid.kind !== 'element') return true;
    pruneEmpty(kid.element);
    return kid.element.kids.length > 0 || !(kid.element.type === 'NonStruct');
  });
}
