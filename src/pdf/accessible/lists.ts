import { type PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { type Canvases, joinPieces, readElementText } from './reading.ts';
import { allElements, childElements, createElement, type Element, readAttributes, setText } from './structure-tree.ts';

/** Gives list items their body, and lists and labels what they lack: ISO 14289-1, 7.2 and 7.6. */
export function completeLists(document: PDFDocument, roots: readonly Element[], canvases: Canvases): void {
  for (const element of allElements(roots)) {
    if (element.type === 'LI') addBody(document, element);
    if (element.type === 'L') completeList(document, element, canvases);
  }
}

function addBody(document: PDFDocument, item: Element): void {
  const isPart = (type: string): boolean => type === 'Lbl' || type === 'LBody';
  const [parts, others] = [
    item.kids.filter((kid) => kid.kind === 'element' && isPart(kid.element.type)),
    item.kids.filter((kid) => kid.kind !== 'element' || !isPart(kid.element.type)),
  ];
  if (others.length === 0) return;
  const body = createElement(document, 'LBody', others);
  item.kids = [...parts, { kind: 'element', element: body }];
}

const bullet = '\u2022';

function completeList(document: PDFDocument, list: Element, canvases: Canvases): void {
  const items = childElements(list).filter((item) => item.type === 'LI');
  const labels = items.flatMap(childElements).filter((part) => part.type === 'Lbl');
  const texts = labels.map((label) => joinPieces(readElementText(canvases, label)));
  for (const [index, label] of labels.entries()) {
    if (texts[index] === '') setText(label, 'ActualText', bullet);
  }
  const key = PDFName.of('ListNumbering');
  const numbered = readAttributes(list).some((attributes) => attributes.has(key));
  if (numbered) return;
  const [first] = texts;
  const attribute = { O: 'List', ListNumbering: first === undefined ? 'None' : numbering(first) };
  list.dict.set(PDFName.of('A'), document.context.obj([attribute]));
}

/** The numbering that a first label tells of: ISO 32000-1, table 347. */
function numbering(label: string): string {
  if (/^\d/.test(label)) return 'Decimal';
  if (/^[ivx]+[.)]$/.test(label)) return 'LowerRoman';
  if (/^[IVX]+[.)]$/.test(label)) return 'UpperRoman';
  if (/^\p{Ll}[.)]$/u.test(label)) return 'LowerAlpha';
  return /^\p{Lu}[.)]$/u.test(label) ? 'UpperAlpha' : 'Disc';
}
