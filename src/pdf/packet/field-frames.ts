/* What stands around the values of form fields, and the marks of those that are ticked: ISO 32000-1, 12.5.4, 12.5.6.19. */
import type { PDFDict } from '@cantoo/pdf-lib';
import { dictAt, nameAt, numberAt, numbersOf, textAt, valueAt } from '../read-values.ts';
import { formatNumbers } from './stamp.ts';

const paints: Readonly<Record<number, readonly [fill: string, stroke: string]>> = {
  1: ['g', 'G'],
  3: ['rg', 'RG'],
  4: ['k', 'K'],
};

/** The ground of an annotation and the line around it, within a box of this size. */
export function drawFrame(dict: PDFDict, width: number, height: number): string {
  const look = dictAt(dict, 'MK');
  const ground = colour(numbersOf(valueAt(look, 'BG')), 0);
  const line = colour(numbersOf(valueAt(look, 'BC')), 1);
  const filled = ground === null ? '' : `q ${ground} ${formatNumbers([0, 0, width, height])} re f Q\n`;
  return `${filled}${drawBorder(dict, line, width, height)}`;
}

/** The line around a link that is not taken along; `null` where there is none. */
export function drawLinkBorder(dict: PDFDict, width: number, height: number): string | null {
  return drawBorder(dict, colour(numbersOf(valueAt(dict, 'C')), 1), width, height) || null;
}

function drawBorder(dict: PDFDict, line: string | null, width: number, height: number): string {
  const thick = borderWidth(dict);
  if (line === null || thick <= 0) return '';
  const box = [thick / 2, thick / 2, width - thick, height - thick];
  const isUnderline = nameAt(dictAt(dict, 'BS'), 'S') === 'U';
  const path = isUnderline
    ? `0 ${formatNumbers([thick / 2])} m ${formatNumbers([width, thick / 2])} l`
    : `${formatNumbers(box)} re`;
  return `q ${line} ${formatNumbers([thick])} w ${path} S Q\n`;
}

function borderWidth(dict: PDFDict): number {
  const styled = numberAt(dictAt(dict, 'BS'), 'W');
  return styled ?? numbersOf(valueAt(dict, 'Border'))?.[2] ?? 1;
}

function colour(numbers: readonly number[] | undefined, use: 0 | 1): string | null {
  const operator = numbers === undefined ? undefined : paints[numbers.length]?.[use];
  return numbers === undefined || operator === undefined ? null : `${formatNumbers(numbers)} ${operator}`;
}

/** The mark of a box that is ticked: a disc, a square, a cross or a tick, as the box asks for. */
export function drawTick(dict: PDFDict, isRadio: boolean, width: number, height: number): string {
  const sign = textAt(dictAt(dict, 'MK'), 'CA') ?? (isRadio ? 'l' : '4');
  const side = Math.min(width, height);
  const at = (x: number, y: number): string =>
    formatNumbers([width / 2 + (x - 0.5) * side, height / 2 + (y - 0.5) * side]);
  if (sign === 'n') return `q 0 g ${at(0.3, 0.3)} ${formatNumbers([side * 0.4, side * 0.4])} re f Q`;
  if (sign === 'l' || sign === 'u' || sign === 'H')
    return `q 1 J 0 G ${formatNumbers([side * 0.5])} w ${at(0.5, 0.5)} m ${at(0.5, 0.5)} l S Q`;
  const thick = `q 0 G ${formatNumbers([side * 0.1])} w`;
  if (sign === '8')
    return `${thick} ${at(0.25, 0.25)} m ${at(0.75, 0.75)} l ${at(0.25, 0.75)} m ${at(0.75, 0.25)} l S Q`;
  return `${thick} ${at(0.2, 0.5)} m ${at(0.42, 0.25)} l ${at(0.8, 0.8)} l S Q`;
}
