/*
 * What can still be wrong in a document when all is cured that can be: a claim of conformance would be false then.
 */
import { PDFArray, PDFDict, type PDFDocument, PDFName, type PDFRef } from '@cantoo/pdf-lib';
import type { PrintFault } from '../../locale/print-values.ts';
import { type Canvas, textOf } from './canvas.ts';
import type { FontText } from './font-text.ts';
import { splitCodes } from './font-text.ts';
import { findMissing } from './missing-glyphs.ts';
import type { GraphicsObject } from './painting.ts';
import { allElements, contentKey, type Element, hasEntry, readAttributes } from './structure-tree.ts';

/** What of the content the structure holds, and what was taken from it on purpose. */
export interface ContentOwners {
  readonly owned: ReadonlySet<string>;
  /** Heads of tables that stand on every page. */
  readonly released: ReadonlySet<string>;
}

const shownLength = 40;

/** The faults, each kind once a place: ISO 14289-1, 7.1, 7.3, 7.18.4, 7.21.4, 7.21.7 and 7.21.8. */
export function findPrintFaults(
  document: PDFDocument,
  roots: readonly Element[],
  canvases: readonly Canvas[],
  content: ContentOwners,
): PrintFault[] {
  const pages = new Map<PDFRef, number>(document.getPages().map((page, index) => [page.ref, index + 1]));
  const pageOf = (page: PDFRef | undefined): number => (page === undefined ? 0 : (pages.get(page) ?? 0));
  return [
    ...findMissing(canvases).map(({ canvas, text }) => fault('glyph', pageOf(canvas.page), text)),
    ...canvases.flatMap((canvas) => [
      ...findUnmapped(canvas).map((text) => fault('character', pageOf(canvas.page), text)),
      ...findUntagged(canvas, content).map((text) => fault('untagged', pageOf(canvas.page), text)),
    ]),
    ...allElements(roots).flatMap((element) => {
      const kind = faultOf(element);
      return kind === undefined ? [] : [fault(kind, pageOf(firstPage(element)), '')];
    }),
    ...findLooseFonts(document, canvases).map((name) => fault('font', 0, name)),
  ];
}

function fault(kind: PrintFault['kind'], page: number, text: string): PrintFault {
  const short = text.length > shownLength ? `${text.slice(0, shownLength).trim()}…` : text;
  return { kind, page, text: short };
}

/** Text whose characters neither its font nor an ActualText tells. */
function findUnmapped(canvas: Canvas): string[] {
  const texts = canvas.painting.objects.filter((object) =>
    object.shown.some((shown) => {
      const font = canvas.fonts.get(shown.font);
      if (shown.span !== undefined || font === undefined) return false;
      return splitCodes(shown, font).some((code) => code !== 0 && !font.characters.get(code));
    }),
  );
  return texts.map((object) => textOf(canvas, object).trim());
}

/** Words within the body of a page that no element holds; signs by themselves may well decorate. */
function findUntagged(canvas: Canvas, { owned, released }: ContentOwners): string[] {
  const { body } = canvas.painting;
  return canvas.painting.objects.flatMap((object) => {
    if (object.kind !== 'text' || !isWithin(object, body)) return [];
    const key = object.mark?.mcid === undefined ? undefined : contentKey(canvas.holder, object.mark.mcid);
    if (key !== undefined && (owned.has(key) || released.has(key))) return [];
    const text = textOf(canvas, object).replaceAll('\u00ad', '').trim();
    return /[\p{L}\p{N}]/u.test(text) ? [text] : [];
  });
}

function isWithin({ at: [x, y] }: GraphicsObject, body: Canvas['painting']['body']): boolean {
  if (!body) return false;
  const [[left, bottom], [right, top]] = body;
  return x >= left && x <= right && y >= bottom && y <= top;
}

function faultOf(element: Element): PrintFault['kind'] | undefined {
  const told = hasEntry(element, 'Alt') || hasEntry(element, 'ActualText');
  if ((element.type === 'Figure' || element.type === 'Formula') && !told) return 'alternative';
  const isForm = element.type === 'Form' && !element.kids.some(({ kind }) => kind === 'object');
  const described = readAttributes(element).some((each) => each.get(PDFName.of('O')) === PDFName.of('PrintField'));
  return isForm && !described ? 'form' : undefined;
}

function firstPage(element: Element): PDFRef | undefined {
  for (const kid of element.kids) {
    const page = kid.kind === 'element' ? firstPage(kid.element) : kid.page;
    if (page !== undefined) return page;
  }
  return undefined;
}

/** The names of fonts that are not embedded. */
function findLooseFonts(document: PDFDocument, canvases: readonly Canvas[]): string[] {
  const fonts = new Set<FontText>(canvases.flatMap((canvas) => [...canvas.fonts.values()]));
  return [...fonts].flatMap(({ ref }) => {
    const font = document.context.lookup(ref);
    if (!(font instanceof PDFDict) || isEmbedded(font)) return [];
    const name = font.lookup(PDFName.of('BaseFont'));
    return [name instanceof PDFName ? name.decodeText() : ''];
  });
}

function isEmbedded(font: PDFDict): boolean {
  if (font.lookup(PDFName.of('Subtype')) === PDFName.of('Type3')) return true;
  const descendants = font.lookup(PDFName.of('DescendantFonts'));
  const own = descendants instanceof PDFArray ? descendants.lookup(0) : font;
  const descriptor = own instanceof PDFDict ? own.lookup(PDFName.of('FontDescriptor')) : undefined;
  const files = ['FontFile', 'FontFile2', 'FontFile3'];
  return descriptor instanceof PDFDict && files.some((key) => descriptor.has(PDFName.of(key)));
}
