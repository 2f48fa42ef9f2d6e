/*
 * Whether an attachment, as it stands in the packet, is what it says it is. What others claim of their documents is often
 * not so, and the packet claims it in its own name. So it is looked through, and all is doubted that is not known to be
 * right: a packet may then claim less than it could, never more.
 */
import { type PDFDict, type PDFDocument, PDFRawStream, PDFRef } from '@cantoo/pdf-lib';
import type { ClaimDoubt } from '../../locale/print-values.ts';
import { allElements, type Element, listContent, readElementAt } from '../accessible/structure-tree.ts';
import { decodeStream } from '../decoded-stream.ts';
import type { Conformance } from '../packet/conformance.ts';
import { asDict, dictAt, itemsAt, nameAt, numberAt, textAt } from '../read-values.ts';
import { proveFont } from './font-proof.ts';
import { isPlainGroup } from './graphics-proof.ts';
import { type Scan, scanContent } from './scan-content.ts';
import { findStructureDoubt, languageTag } from './structure-grammar.ts';

/** What speaks against a claim; `null` where nothing does. */
export interface Proof {
  readonly accessible: ClaimDoubt | null;
  readonly archive: ClaimDoubt | null;
}

/** An attachment in the packet. */
export interface JoinedPart {
  /** The element that holds its structure. */
  readonly part: PDFRef;
  readonly pages: readonly PDFRef[];
  /** What it claims itself; `null` where it has no tags that could be taken over. */
  readonly claimed: Conformance | null;
}

/** Looks through an attachment; the packet's fonts have been written. */
export function provePart(document: PDFDocument, { part, pages, claimed }: JoinedPart): Proof {
  if (claimed === null) return { accessible: 'untagged', archive: 'untagged' };
  const element = claimed.accessible || claimed.archive ? readElementAt(document, part) : undefined;
  if (element === undefined) return { accessible: 'silent', archive: 'silent' };
  const { accessible, archive } = look(document, element, pages);
  return {
    accessible: claimed.accessible ? accessible : 'silent',
    archive: claimed.archive ? (accessible ?? archive) : 'silent',
  };
}

function look(document: PDFDocument, element: Element, pages: readonly PDFRef[]): Proof {
  const doubt = findStructureDoubt(element) ?? (hasLanguage(element) ? undefined : 'structure');
  const annotations = pages.flatMap((page) => listAnnotations(document, page));
  const linked = new Set(
    allElements([element]).flatMap(({ type, kids }) =>
      type === 'Link' ? kids.flatMap((kid) => (kid.kind === 'object' ? [kid.target] : [])) : [],
    ),
  );
  const areKnown = annotations.every(([ref, annotation]) => ref !== undefined && linked.has(ref) && isTold(annotation));
  const scan = scanPages(document, element, pages);
  const fonts = scan === undefined ? [] : [...scan.fonts].map(([font, used]) => proveFont(font, used));
  const accessible = [
    doubt,
    areKnown ? undefined : ('annotation' as const),
    scan === undefined || scan.unmarked ? ('content' as const) : undefined,
    fonts.every((font) => font.accessible) ? undefined : ('font' as const),
  ].find((one) => one !== undefined);
  const isPlain = scan !== undefined && !scan.unplain && annotations.every(([, annotation]) => isPrinted(annotation));
  const archive = isPlain ? (fonts.every((font) => font.archive) ? null : 'font') : 'graphics';
  return { accessible: accessible ?? null, archive };
}

function hasLanguage(element: Element): boolean {
  const language = textAt(element.dict, 'Lang');
  return language === undefined || languageTag.test(language);
}

function listAnnotations(document: PDFDocument, page: PDFRef): [PDFRef | undefined, PDFDict][] {
  return itemsAt(asDict(document.context.lookup(page)), 'Annots').flatMap((item) => {
    const annotation = asDict(document.context.lookup(item));
    return annotation === undefined ? [] : [[item instanceof PDFRef ? item : undefined, annotation]];
  });
}

/** ISO 14289-1, 7.18.5. */
function isTold(annotation: PDFDict): boolean {
  return nameAt(annotation, 'Subtype') === 'Link' && (textAt(annotation, 'Contents') ?? '') !== '';
}

const [invisible, hidden, print, notViewed, toggled] = [1, 2, 4, 32, 256];

/** ISO 19005-2, 6.3.2. */
function isPrinted(annotation: PDFDict): boolean {
  const flags = numberAt(annotation, 'F') ?? 0;
  return (flags & print) !== 0 && (flags & (invisible | hidden | notViewed | toggled)) === 0;
}

function scanPages(document: PDFDocument, element: Element, pages: readonly PDFRef[]): Scan | undefined {
  const owned = listContent([element]);
  const scan: Scan = { owned, fonts: new Map(), drawn: new Set(), unmarked: false, unplain: false };
  try {
    for (const ref of pages) {
      const page = asDict(document.context.lookup(ref));
      if (!isPlainGroup(dictAt(page, 'Group'))) scan.unplain = true;
      const resources = dictAt(page, 'Resources');
      if (page === undefined || resources === undefined) return undefined;
      scanContent(scan, readContents(page), resources, ref);
    }
    return scan;
  } catch {
    return undefined;
  }
}

function readContents(page: PDFDict): Uint8Array {
  const parts = itemsAt(page, 'Contents').flatMap((item) => {
    const stream = page.context.lookup(item);
    if (!(stream instanceof PDFRawStream)) throw new Error('Content is missing');
    return [Buffer.from(decodeStream(stream)), Buffer.from('\n')];
  });
  return Buffer.concat(parts);
}
