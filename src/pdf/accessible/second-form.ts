/*
 * PDF 2.0: what PDF/UA-2 (ISO 14289-2) and Well-Tagged PDF ask for beyond PDF/UA-1: elements in the namespace of PDF 2.0,
 * footnotes and contents that refer to each other's elements, links and outline that lead to elements.
 */
import {
  type PDFArray,
  PDFDict,
  type PDFDocument,
  PDFName,
  PDFNumber,
  type PDFObject,
  type PDFRef,
  PDFString,
} from '@cantoo/pdf-lib';
import { allElements, childElements, type Element } from './structure-tree.ts';
import type { Targets } from './targets.ts';

const name = (text: string): PDFName => PDFName.of(text);

/** The types of PDF 2.0; the others that we write are PDF 1.7's alone: ISO 32000-2, annex L. */
const types = new Set(
  `Document DocumentFragment Part Sect Div Aside NonStruct P Title FENote Sub Lbl Span Em Strong Link Annot Form Ruby RB RT RP
   L LI LBody Table TR TH TD THead TBody TFoot Caption Figure Formula Artifact`.split(/\s+/),
);

/** Puts the structure into the namespace of PDF 2.0, after the elements were written. */
export function writeSecondForm(document: PDFDocument, roots: readonly Element[], targets: Targets): void {
  const elements = allElements(roots);
  holdCaptions(elements);
  referToNotes(document, elements, targets);
  referToHeadings(document, elements, targets);
  writeNamespace(document, elements);
  leadToElements(document, elements, targets);
}

function writeNamespace({ catalog, context }: PDFDocument, elements: readonly Element[]): void {
  const namespace = context.register(context.obj({ Type: 'Namespace', NS: PDFString.of('http://iso.org/pdf2/ssn') }));
  for (const { dict, type } of elements) {
    if (types.has(type) || /^H\d*$/.test(type)) dict.set(name('NS'), namespace);
  }
  const root = catalog.lookup(name('StructTreeRoot'), PDFDict);
  root.set(name('Namespaces'), context.obj([namespace]));
  root.delete(name('RoleMap'));
}

/** A division may have no caption, a section may: ISO/TS 32005. */
function holdCaptions(elements: readonly Element[]): void {
  for (const element of elements) {
    if (element.type !== 'Div' || !childElements(element).some(({ type }) => type === 'Caption')) continue;
    element.type = 'Sect';
    element.dict.set(name('S'), name('Sect'));
  }
}

/** 14.8.4.7.3 and ISO 14289-2, 8.2.5.14: a note refers to what cites it, and that to the note. */
function referToNotes(document: PDFDocument, elements: readonly Element[], targets: Targets): void {
  const cited = new Map<Element, PDFRef[]>();
  for (const link of elements.filter(({ type }) => type === 'Link')) {
    const target = findTarget(document, link, targets);
    const note = target === undefined ? undefined : allElements([target]).find(({ type }) => type === 'Note');
    if (note === undefined) continue;
    cited.set(note, [...(cited.get(note) ?? []), link.ref]);
    link.dict.set(name('Ref'), document.context.obj([note.ref]));
  }
  for (const note of elements.filter(({ type }) => type === 'Note')) {
    note.type = 'FENote';
    note.dict.set(name('S'), name('FENote'));
    note.dict.set(name('Ref'), document.context.obj(cited.get(note) ?? []));
    note.dict.set(name('A'), document.context.obj({ O: 'FENote', NoteType: 'Endnote' }));
  }
}

/** ISO 14289-2, 8.2.5.8: an entry of the contents refers to its heading. */
function referToHeadings(document: PDFDocument, elements: readonly Element[], targets: Targets): void {
  for (const entry of elements.filter(({ type }) => type === 'TOCI')) {
    const references = childElements(entry).filter(({ type }) => type === 'Reference');
    const [link] = references.flatMap(childElements).filter(({ type }) => type === 'Link');
    const target = link === undefined ? undefined : findTarget(document, link, targets);
    if (target !== undefined) entry.dict.set(name('Ref'), document.context.obj([target.ref]));
  }
}

function findTarget(document: PDFDocument, link: Element, targets: Targets): Element | undefined {
  for (const annotation of listAnnotations(document, link)) {
    const place = annotation.lookup(name('Dest'));
    const target = place instanceof PDFName ? targets.get(place.decodeText()) : undefined;
    if (target !== undefined) return target.element;
  }
  return undefined;
}

function listAnnotations({ context }: PDFDocument, { kids }: Element): PDFDict[] {
  return kids.flatMap((kid) => (kid.kind === 'object' ? [context.lookup(kid.target, PDFDict)] : []));
}

/** ISO 14289-2, 8.8: what leads to a place in the document leads to the element there; the page is for older viewers. */
function leadToElements(document: PDFDocument, elements: readonly Element[], targets: Targets): void {
  const annotations = elements.filter(({ type }) => type === 'Link').flatMap((link) => listAnnotations(document, link));
  for (const annotation of annotations) {
    const place = annotation.lookup(name('Dest'));
    const target = place instanceof PDFName ? targets.get(place.decodeText()) : undefined;
    if (target === undefined) continue;
    annotation.set(name('A'), goTo(document, target.element, target.destination));
    annotation.delete(name('Dest'));
  }
}

/** An action that leads to an element: 12.6.4.2. */
export function goTo({ context }: PDFDocument, { ref }: Element, destination: PDFArray): PDFDict {
  const place: PDFObject[] = destination.asArray().slice(1);
  const rest = place.length > 0 ? place : [name('XYZ'), PDFNumber.of(0), PDFNumber.of(0), PDFNumber.of(0)];
  return context.obj({ S: 'GoTo', D: destination, SD: context.obj([ref, ...rest]) });
}
