import { PDFArray, PDFDict, PDFName, PDFNumber, type PDFObject } from '@cantoo/pdf-lib';

/** The longest side of a page that a viewer must show, in points: annex C. */
export const longestSide = 14_400;

/** Whether a page is larger than viewers show. */
export function isHuge(page: PDFDict): boolean {
  for (let at: PDFDict | undefined = page, depth = 0; at !== undefined && depth < 50; depth += 1) {
    const box = at.lookup(PDFName.of('MediaBox'));
    if (box instanceof PDFArray) {
      const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = box
        .asArray()
        .map((one) => (one instanceof PDFNumber ? one.asNumber() : 0));
      // A packet adds a band of eleven millimetres below.
      return Math.abs(x2 - x1) > longestSide - 32 || Math.abs(y2 - y1) > longestSide - 32;
    }
    const parent: PDFObject | undefined = at.lookup(PDFName.of('Parent'));
    at = parent instanceof PDFDict ? parent : undefined;
  }
  return false;
}
