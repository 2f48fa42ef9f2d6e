import { PDFArray, PDFDict, type PDFDocument, PDFName, PDFNumber, PDFRef } from '@cantoo/pdf-lib';
import type { Canvas } from './canvas.ts';

/**
 * Puts named places where they are: Chromium counts them from the corner of the text, and viewers from that of the page, so
 * that links lead a margin too high.
 */
export function placeNames(document: PDFDocument, canvases: readonly Canvas[]): void {
  const named = document.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict);
  const bodies = new Map(
    canvases.flatMap(({ page, holder, painting }) => (page === holder ? [[page, painting.body]] : [])),
  );
  for (const [, value] of named?.entries() ?? []) {
    const destination = document.context.lookup(value);
    const page = destination instanceof PDFArray ? destination.get(0) : undefined;
    const body = page instanceof PDFRef ? bodies.get(page) : undefined;
    if (!(destination instanceof PDFArray) || !(page instanceof PDFRef) || !body) continue;
    const [[left], [, top]] = body;
    move(destination, 2, left);
    move(destination, 3, top - heightOf(document, page));
  }
}

function move(destination: PDFArray, index: number, by: number): void {
  const value = destination.lookup(index);
  if (value instanceof PDFNumber) destination.set(index, PDFNumber.of(Math.round((value.asNumber() + by) * 100) / 100));
}

function heightOf({ context }: PDFDocument, page: PDFRef): number {
  const box = context.lookup(page, PDFDict).lookup(PDFName.of('MediaBox'));
  const height = box instanceof PDFArray ? box.lookup(3) : undefined;
  return height instanceof PDFNumber ? height.asNumber() : 0;
}
