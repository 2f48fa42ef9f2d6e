import { PDFArray, PDFDict, PDFName, PDFNumber } from '@cantoo/pdf-lib';

/** How wide the glyphs of a composite font are, in thousandths of its size: ISO 32000-1, 9.7.4.3. */
export interface FontWidths {
  readonly standard: number;
  readonly others: ReadonlyMap<number, number>;
}

/** The widths of a font; none known for a simple font, which Chromium makes of pictures only. */
export function readWidths(font: PDFDict): FontWidths {
  const descendant = font.lookupMaybe(PDFName.of('DescendantFonts'), PDFArray)?.lookupMaybe(0, PDFDict);
  const standard = descendant?.lookupMaybe(PDFName.of('DW'), PDFNumber)?.asNumber() ?? 1000;
  const list = descendant?.lookupMaybe(PDFName.of('W'), PDFArray);
  return { standard, others: new Map(list ? listWidths(list) : []) };
}

/** `c [w …]` gives the widths from code c on, `c d w` one width for the codes c to d. */
function listWidths(list: PDFArray): [number, number][] {
  const items = list.asArray().map((_, index) => list.lookup(index));
  const result: [number, number][] = [];
  for (let at = 0; at + 1 < items.length; ) {
    const first = toNumber(items[at]);
    const next = items[at + 1];
    if (next instanceof PDFArray) {
      result.push(...next.asArray().map((width, index): [number, number] => [first + index, toNumber(width)]));
      at += 2;
    } else {
      const width = toNumber(items[at + 2]);
      for (let code = first; code <= toNumber(next); code += 1) result.push([code, width]);
      at += 3;
    }
  }
  return result;
}

function toNumber(value: unknown): number {
  return value instanceof PDFNumber ? value.asNumber() : 0;
}
