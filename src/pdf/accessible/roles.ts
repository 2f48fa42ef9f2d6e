import { PDFDict, type PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { allElements, childElements, type Element, hasEntry, readAttributes, setText } from './structure-tree.ts';

/** The standard structure types of PDF 1.7: ISO 32000-1, 14.8.4. */
const standard = new Set(
  `Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private H H1 H2 H3 H4 H5 H6
   P L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link
   Annot Ruby RB RT RP Warichu WT WP Figure Formula Form`.split(/\s+/),
);

/** Of the types that PDF 2.0 has besides, the nearest. */
const nearest: Readonly<Record<string, string>> = {
  Aside: 'Sect',
  DocumentFragment: 'Sect',
  Title: 'H1',
  FENote: 'Note',
  Em: 'Span',
  Strong: 'Span',
  Sub: 'Span',
  Artifact: 'NonStruct',
};

/** PDF 1.7 knows six levels; what reads PDF 1.7 calls deeper ones by the sixth: ISO 14289-1, 7.4. */
const deepHeading = /^H([7-9]|\d\d)$/;

/** A type of PDF 2.0 as PDF 1.7 has it; any other as it is. */
export function toFirstForm(type: string): string {
  return deepHeading.test(type) ? 'H6' : (nearest[type] ?? type);
}

/** Maps the types that PDF 1.7 does not know to the nearest that it does: ISO 14289-1, 7.1. */
export function mapRoles(document: PDFDocument, roots: readonly Element[]): void {
  const types = new Set(allElements(roots).map((element) => element.type));
  const unknown = [...types].filter((type) => !standard.has(type)).sort();
  if (unknown.length === 0) return;
  const roles = Object.fromEntries(
    unknown.map((type) => {
      const known = toFirstForm(type);
      return [type, known === type ? 'Span' : known];
    }),
  );
  const root = document.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict);
  root.set(PDFName.of('RoleMap'), document.context.obj(roles));
}

/** A figure that only holds others (HTML's figure, around image and caption) is a division. */
export function releaseFigures(roots: readonly Element[]): void {
  for (const element of allElements(roots)) {
    if (element.type !== 'Figure' || hasEntry(element, 'Alt')) continue;
    if (childElements(element).length > 0) element.type = 'Div';
  }
}

/** Makes a printed checkbox read as what it shows: ISO 32000-1, 14.8.5.6. */
export function describeCheckboxes(roots: readonly Element[]): void {
  for (const element of allElements(roots)) {
    const attributes = element.type === 'Form' ? readAttributes(element) : [];
    const has = (key: string, value: string): boolean =>
      attributes.some((each) => each.lookup(PDFName.of(key)) === PDFName.of(value));
    if (has('Role', 'cb')) setText(element, 'ActualText', has('checked', 'on') ? '\u2611' : '\u2610');
  }
}

/** Tags as links what Chromium leaves bare for HTML's doc-noteref and doc-backlink: ISO 14289-1, 7.18.5. */
export function tagLinks(roots: readonly Element[]): void {
  for (const element of allElements(roots)) {
    const holdsLink = element.kids.some((kid) => kid.kind === 'object');
    if (holdsLink && element.type === 'NonStruct') element.type = 'Link';
  }
}

/** A passage in another language, within a text, is a span: Chromium leaves it without a type. */
export function tagPassages(roots: readonly Element[]): void {
  for (const element of allElements(roots)) {
    if (!holdsText.has(element.type)) continue;
    for (const child of childElements(element)) {
      if (child.type === 'NonStruct' && hasEntry(child, 'Lang')) child.type = 'Span';
    }
  }
}

const holdsText = new Set('P H1 H2 H3 H4 H5 H6 H7 H8 Link Em Strong Span Caption Lbl LBody TD TH Note'.split(' '));
