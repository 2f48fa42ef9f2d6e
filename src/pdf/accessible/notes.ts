import { PDFDict, type PDFDocument, PDFHexString, PDFName } from '@cantoo/pdf-lib';
import type { Locale } from '../../locale/index.ts';
import { type Canvases, joinPieces, readElementText } from './reading.ts';
import { allElements, childElements, createElement, type Element, setText } from './structure-tree.ts';

/** What notes are called: the heading above them, and one of them by its number. */
export type NoteWords = Pick<Locale, 'footnotes' | 'footnote'>;

const noteAnchor = /(^|--)fn-[^/]+$/;

/**
 * Tags footnotes as notes (ISO 32000-1, table 340; their IDs, which ISO 14289-1, 7.9, asks for, are written with the others),
 * and names the links to them: "1" by itself tells nobody where it leads.
 */
export function tagNotes(document: PDFDocument, roots: readonly Element[], canvases: Canvases, words: NoteWords): void {
  const elements = allElements(roots);
  for (const link of elements.filter(({ type }) => type === 'Link')) nameLink(document, link, canvases, words);
  for (const [index, element] of elements.entries()) {
    if (!/^H\d$/.test(element.type)) continue;
    if (joinPieces(readElementText(canvases, element)) !== words.footnotes) continue;
    const list = elements[index + 1 + allElements(childElements(element)).length];
    if (list?.type === 'L') for (const item of childElements(list)) wrapNote(document, item);
  }
}

function nameLink(document: PDFDocument, link: Element, canvases: Canvases, words: NoteWords): void {
  for (const kid of link.kids) {
    const annotation = kid.kind === 'object' ? document.context.lookup(kid.target) : undefined;
    const target = annotation instanceof PDFDict ? annotation.lookup(PDFName.of('Dest')) : undefined;
    if (!(annotation instanceof PDFDict) || !(target instanceof PDFName)) continue;
    if (!noteAnchor.test(decodeURIComponent(target.decodeText()))) continue;
    const text = words.footnote(joinPieces(readElementText(canvases, link)));
    annotation.set(PDFName.of('Contents'), PDFHexString.fromText(text));
    tell(document, link, text);
    return;
  }
}

/** The name is that of the link's words, not of the link, whose own would have to be the annotation's: ISO 14289-2, 8.9.4.2. */
function tell(document: PDFDocument, link: Element, text: string): void {
  const span = createElement(
    document,
    'Span',
    link.kids.filter(({ kind }) => kind !== 'object'),
  );
  setText(span, 'Alt', text);
  link.kids = [{ kind: 'element', element: span }, ...link.kids.filter(({ kind }) => kind === 'object')];
}

function wrapNote(document: PDFDocument, item: Element): void {
  const body = childElements(item).find(({ type }) => type === 'LBody');
  if (body === undefined) return;
  const note = createElement(document, 'Note', body.kids);
  // Named anew with the others, in reading order.
  setText(note, 'ID', `note-${note.ref.objectNumber}`);
  body.kids = [{ kind: 'element', element: note }];
}
