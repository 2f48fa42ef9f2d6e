/*
 * The element that stands for an attachment in the packet's structure. A tagged attachment brings its own structure.
 * Of one without tags, each page is one element: a paragraph where the page has text, which is then read as it comes;
 * else (a scan) a figure whose alternative text names the page. That is no accessible document, but a listener knows
 * that the pages are there, and hears what can be heard, where an artifact would say nothing at all.
 */

import { type PDFContext, type PDFDict, PDFHexString, type PDFObject, PDFRef } from '@cantoo/pdf-lib';
import { pdfText } from '../accessible/pdf-text.ts';
import { name, nameAt } from '../read-values.ts';
import type { Annotation } from './annotations.ts';
import { copyStructure, type Place, type Structure, type StructureSource } from './merge-structure.ts';

export interface PartTexts {
  readonly title: string;
  /** Of the attachment's catalog. */
  readonly language: string | undefined;
}

/** A page of an attachment without tags, copied. */
export interface BarePage {
  readonly ref: PDFRef;
  readonly tag: 'P' | 'Figure';
  /** What is said of a page that has no text. */
  readonly alternative: string;
  readonly annotations: readonly Annotation[];
}

/** Fills the element of a tagged attachment. */
export function writeTaggedPart(
  structure: Structure,
  part: PDFRef,
  parent: PDFRef,
  source: StructureSource,
  texts: PartTexts,
): void {
  writePart(structure.context, part, parent, copyStructure(structure, source, part), texts);
}

/** Fills the element of an attachment without tags. */
export function writeBarePart(
  structure: Structure,
  part: PDFRef,
  parent: PDFRef,
  pages: readonly BarePage[],
  copied: ReadonlyMap<PDFRef, PDFObject>,
  texts: PartTexts,
): void {
  const elements = pages.flatMap((page) => [
    addPage(structure, part, page),
    ...page.annotations.flatMap((annotation) => addAnnotation(structure, part, page.ref, annotation, copied)),
  ]);
  writePart(structure.context, part, parent, elements, texts);
}

function writePart(context: PDFContext, part: PDFRef, parent: PDFRef, kids: PDFObject[], texts: PartTexts): void {
  const element = context.obj({ Type: 'StructElem', S: 'Part', P: parent, K: kids });
  element.set(name('T'), pdfText(texts.title));
  if (texts.language !== undefined) element.set(name('Lang'), PDFHexString.fromText(texts.language));
  context.assign(part, element);
}

function addPage({ context, parents }: Structure, part: PDFRef, { ref: page, tag, alternative }: BarePage): PDFRef {
  const element = context.obj({ Type: 'StructElem', S: tag, P: part, Pg: page, K: 0 });
  if (tag === 'Figure') element.set(name('Alt'), pdfText(alternative));
  const ref = context.register(element);
  parents.claimContent(page, 0, ref);
  return ref;
}

/** ISO 14289-1, 7.18.1 and 7.18.5. */
function addAnnotation(
  { context, parents }: Structure,
  part: PDFRef,
  page: PDFRef,
  { ref, dict }: Annotation,
  copied: ReadonlyMap<PDFRef, PDFObject>,
): PDFRef[] {
  const target = copied.get(ref);
  if (!(target instanceof PDFRef)) return [];
  const kid: PDFDict = context.obj({ Type: 'OBJR', Obj: target, Pg: page });
  const type = nameAt(dict, 'Subtype') === 'Link' ? 'Link' : 'Annot';
  const element = context.register(context.obj({ Type: 'StructElem', S: type, P: part, Pg: page, K: kid }));
  return parents.claimObject(target, element) ? [element] : [];
}

/** Where the drawn form fields of a page are in its form XObject. */
export function listDrawn(page: PDFRef, holder: PDFRef, widgets: readonly PDFRef[]): [PDFRef, Place][] {
  return widgets.map((widget, mcid) => [widget, { page, holder, mcid }]);
}
