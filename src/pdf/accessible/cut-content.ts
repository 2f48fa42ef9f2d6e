import type { PDFRef } from '@cantoo/pdf-lib';
import type { Canvas } from './canvas.ts';
import { parseContent } from './content-stream.ts';
import { type Matrix, multiply, toMatrix } from './geometry.ts';
import type { GraphicsObject } from './painting.ts';

/** A place in marked content: before one of a text object's text-showing operations, or behind its last. */
export interface Cut {
  readonly object: GraphicsObject;
  readonly before: number;
}

/** The numbers of marked content that are given next, by what holds it. */
export type NextNumbers = Map<PDFRef, number>;

/** Ends marked content at a place and begins another there. @returns its number. */
export function cutContent(canvas: Canvas, { object, before }: Cut, numbers: NextNumbers): number {
  const number = numbers.get(canvas.holder) ?? firstFree(canvas);
  numbers.set(canvas.holder, number + 1);
  const change = `EMC\n/Span <</MCID ${number} >>BDC`;
  if (before === 0) insert(canvas, canvas.operations[object.first]?.start, `${change}\n`);
  else if (before === object.shown.length) insert(canvas, canvas.operations[object.last]?.end, `\n${change}`);
  else {
    const last = lastOperation(canvas, object, before - 1);
    const matrix = readMatrix(canvas, object, last).map(round).join(' ');
    insert(canvas, canvas.operations[last]?.end, `\nET\n${change}\nBT\n${matrix} Tm`);
  }
  return number;
}

function firstFree({ painting }: Canvas): number {
  return painting.marks.reduce((most, { mcid }) => Math.max(most, (mcid ?? -1) + 1), 0);
}

function insert(canvas: Canvas, at: number | undefined, text: string): void {
  if (at !== undefined) canvas.edits.push({ start: at, end: at, text });
}

/** The operation that ends what is shown, its span with it. */
function lastOperation(canvas: Canvas, { shown }: GraphicsObject, index: number): number {
  const { operation = 0, span } = shown[index] ?? {};
  if (span === undefined) return operation;
  const end = canvas.operations.findIndex(({ operator }, at) => at > operation && operator === 'EMC');
  return end < 0 ? operation : end;
}

/** The text line matrix after an operation: ISO 32000-1, 9.4.2. */
function readMatrix(canvas: Canvas, { first }: GraphicsObject, last: number): Matrix {
  const [start, end] = [canvas.operations[first]?.start, canvas.operations[last]?.end];
  let matrix: Matrix = [1, 0, 0, 1, 0, 0];
  for (const { operator, operands } of parseContent(canvas.bytes.subarray(start, end))) {
    const numbers = operands.map((operand) => (operand.kind === 'number' ? operand.value : 0));
    const [x = 0, y = 0] = numbers;
    if (operator === 'Tm') matrix = toMatrix(numbers);
    if (operator === 'Td' || operator === 'TD') matrix = multiply([1, 0, 0, 1, x, y], matrix);
  }
  return matrix;
}

const precision = 1e4;

function round(value: number): number {
  return Math.round(value * precision) / precision;
}
