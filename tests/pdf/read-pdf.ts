import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { getDocument, OPS } from '../support/pdf-js.ts';

/** Opens a PDF with pdf.js, which shares no code with what wrote it. */
export async function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  return getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
}

/** The pages of a document. */
export async function readPages(pdf: PDFDocumentProxy) {
  return Promise.all(Array.from({ length: pdf.numPages }, (_, index) => pdf.getPage(index + 1)));
}

/** All text, lines joined as viewers' search does: a hyphen at a line's end is dropped. */
export async function readText(pdf: PDFDocumentProxy): Promise<string> {
  const contents = await Promise.all((await readPages(pdf)).map((page) => page.getTextContent()));
  const items = contents.flatMap((content) => content.items);
  const text = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : ''));
  return text.join('').replace(/-\n/g, '');
}

/** Text of marked content as painted, by page and number; several where a form has the number too. */
export async function readMarkedTexts(pdf: PDFDocumentProxy): Promise<Map<string, string[]>> {
  const texts = new Map<string, string[]>();
  for (const page of await readPages(pdf)) {
    const open: (string | undefined)[] = [];
    const { fnArray, argsArray } = await page.getOperatorList();
    for (const [index, operation] of fnArray.entries()) {
      const args = argsArray[index];
      if (operation === OPS.endMarkedContent) open.pop();
      if (operation === OPS.beginMarkedContent) open.push(undefined);
      if (operation === OPS.beginMarkedContentProps) {
        const id = Number.isInteger(args[1]) ? `${page.ref?.num} ${args[1]}` : undefined;
        open.push(id);
        if (id) texts.set(id, [...(texts.get(id) ?? []), '']);
      }
      if (operation === OPS.showText) append(texts, open, args[0]);
    }
  }
  return texts;
}

function append(
  texts: Map<string, string[]>,
  open: readonly (string | undefined)[],
  glyphs: readonly ({ readonly unicode: string } | number)[],
): void {
  const id = open.findLast((each) => each !== undefined);
  const list = id === undefined ? undefined : texts.get(id);
  const text = glyphs.map((glyph) => (typeof glyph === 'number' ? '' : glyph.unicode)).join('');
  if (list) list[list.length - 1] = (list.at(-1) ?? '') + text;
}

const painting = new Set([
  OPS.showText,
  OPS.fill,
  OPS.eoFill,
  OPS.stroke,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.shadingFill,
  OPS.paintImageXObject,
  OPS.paintInlineImageXObject,
  OPS.paintImageMaskXObject,
]);

/** How many operations paint outside of all marked content; soft masks are no content. */
export async function countUnmarked(pdf: PDFDocumentProxy): Promise<number> {
  let count = 0;
  for (const page of await readPages(pdf)) {
    const { fnArray, argsArray } = await page.getOperatorList();
    let depth = 0;
    const masks: boolean[] = [];
    for (const [index, operation] of fnArray.entries()) {
      if (operation === OPS.beginMarkedContent || operation === OPS.beginMarkedContentProps) {
        depth += 1;
      } else if (operation === OPS.endMarkedContent) depth -= 1;
      if (operation === OPS.beginGroup) masks.push(Boolean(argsArray[index]?.[0]?.smask));
      if (operation === OPS.endGroup) masks.pop();
      const painted = operation === OPS.constructPath ? argsArray[index]?.[0] : operation;
      if (depth === 0 && !masks.includes(true) && painting.has(painted)) count += 1;
    }
  }
  return count;
}
