import { crc32, deflateSync } from 'node:zlib';
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { OPS } from '../support/pdf-js.ts';

/** A grey PNG (ISO/IEC 15948) of `width` by `height` pixels. */
export function drawPng(width: number, height: number): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.writeUInt8(8, 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const rows = Buffer.alloc(height * (width + 1), 0x99);
  for (let row = 0; row < height; row += 1) rows[row * (width + 1)] = 0;
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', deflateSync(rows)), chunk('IEND')]);
}

function chunk(type: string, data: Buffer = Buffer.alloc(0)): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

type Matrix = readonly [number, number, number, number, number, number];

const painted: readonly number[] = [OPS.paintImageXObject, OPS.paintInlineImageXObject, OPS.paintImageMaskXObject];

export interface PaintedImage {
  /** Of the picture's own, as `50x50`. */
  readonly pixels: string;
  /** Left, bottom, right and top on the page, in points. */
  readonly box: readonly [number, number, number, number];
}

/** Every image that a page paints, the icons included that Chromium shows for images that are missing. */
export async function listImages(pdf: PDFDocumentProxy, page: number): Promise<PaintedImage[]> {
  const { fnArray, argsArray } = await (await pdf.getPage(page)).getOperatorList();
  const stack: Matrix[] = [];
  let matrix: Matrix = [1, 0, 0, 1, 0, 0];
  const images: PaintedImage[] = [];
  for (const [index, operation] of fnArray.entries()) {
    const args = Array.from((argsArray[index] ?? []) as Iterable<unknown>);
    if (operation === OPS.save || operation === OPS.paintFormXObjectBegin) stack.push(matrix);
    if (operation === OPS.transform) matrix = multiply(matrix, readMatrix(args));
    if (operation === OPS.paintFormXObjectBegin) matrix = multiply(matrix, readMatrix(args[0]));
    if (operation === OPS.restore || operation === OPS.paintFormXObjectEnd) matrix = stack.pop() ?? matrix;
    if (painted.includes(operation)) images.push({ pixels: args.slice(1, 3).join('x'), box: boxOf(matrix) });
  }
  return images;
}

function readMatrix(values: unknown): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = Array.from((values ?? []) as Iterable<number>);
  return [a, b, c, d, e, f];
}

/** What `inner` does, within `outer` (ISO 32000-1, 8.3.4). */
function multiply(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const at = (x: number, y: number, z: number): [number, number] => [a * x + c * y + e * z, b * x + d * y + f * z];
  return [...at(inner[0], inner[1], 0), ...at(inner[2], inner[3], 0), ...at(inner[4], inner[5], 1)];
}

/** An image fills the unit square. */
function boxOf([a, b, c, d, e, f]: Matrix): PaintedImage['box'] {
  const xs = [e, e + a + c];
  const ys = [f, f + b + d];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}
