/* Text as form fields show it, in the packet's fonts: ISO 32000-1, 12.7.3.3. */
import type { PDFRef } from '@cantoo/pdf-lib';
import type { EmbeddedFont } from './embed-font.ts';
import { formatNumbers } from './stamp.ts';

/** A font of the packet, and the reference by which the attachment's own objects name it until they are copied. */
export interface FieldFont {
  readonly font: EmbeddedFont;
  readonly placeholder: PDFRef;
}

/** How a field shows its text. */
export interface Style {
  /** In points; 0 where the text is to fill the field. */
  readonly size: number;
  readonly colour: string;
  readonly align: 0 | 1 | 2;
  readonly multiline: boolean;
}

const padding = 2;
const lineHeight = 1.2;
const largest = 12;
const smallest = 4;

/** Whether every letter can be drawn. */
export function canDraw(text: string | null, fonts: readonly FieldFont[]): boolean {
  return [...(text ?? '')].every((sign) => /\s/.test(sign) || fonts.some(({ font }) => font.has(sign)));
}

/** Text in a box of this size, made smaller until it fits. */
export function drawValue(
  text: string,
  width: number,
  height: number,
  style: Style,
  fonts: readonly FieldFont[],
): string {
  const given = style.size > 0 ? style.size : Math.min(largest, (height - 2 * padding) / lineHeight);
  const breakInto = (points: number) => breakLines(text, (width - 2 * padding) / points, style.multiline, fonts);
  let points = Math.max(smallest, given);
  while (points > smallest && !fits(breakInto(points), points, width, height, style, fonts)) points -= 0.5;
  const lines = breakInto(points);
  const first = style.multiline ? height - padding - points : baseline(height, points);
  const drawn = lines.map((line, index) => {
    const free = width - 2 * padding - measure(line, fonts) * points;
    const x = padding + Math.max(0, style.align === 0 ? 0 : style.align === 1 ? free / 2 : free);
    return drawLine(line, x, first - index * points * lineHeight, points, fonts);
  });
  return putText(drawn, width, height, style);
}

function baseline(height: number, points: number): number {
  return (height - points) / 2 + points * 0.2;
}

/** A letter in each of as many cells: 12.7.4.3. */
export function drawComb(
  text: string,
  cells: number,
  width: number,
  height: number,
  style: Style,
  fonts: readonly FieldFont[],
): string {
  const points =
    style.size > 0 ? style.size : Math.max(smallest, Math.min(largest, (height - 2 * padding) / lineHeight));
  const signs = [...text].slice(0, cells);
  const empty = cells - signs.length;
  const start = style.align === 0 ? 0 : style.align === 1 ? Math.floor(empty / 2) : empty;
  const drawn = signs.map((sign, index) => {
    const x = (width / cells) * (start + index + 0.5) - (measure(sign, fonts) * points) / 2;
    return drawLine(sign, x, baseline(height, points), points, fonts);
  });
  return putText(drawn, width, height, style);
}

/** Lines one below another, a ground behind those that are chosen. */
export function drawList(
  lines: readonly { readonly label: string; readonly isChosen: boolean }[],
  width: number,
  height: number,
  style: Style,
  fonts: readonly FieldFont[],
): string {
  const points = style.size > 0 ? style.size : largest;
  const step = points * lineHeight;
  const seen = lines.slice(0, Math.ceil(height / step));
  const grounds = seen.flatMap(({ isChosen }, index) =>
    isChosen
      ? [`q 0.6 0.76 0.86 rg ${formatNumbers([0, height - padding - (index + 1) * step, width, step])} re f Q\n`]
      : [],
  );
  const drawn = seen.map(({ label }, index) =>
    drawLine(label, padding, height - padding - points - index * step, points, fonts),
  );
  return `${grounds.join('')}${putText(drawn, width, height, style)}`;
}

function putText(lines: readonly string[], width: number, height: number, { colour }: Style): string {
  return `/Tx BMC q ${formatNumbers([0, 0, width, height])} re W n BT ${colour}\n${lines.join('\n')}\nET Q EMC`;
}

function fits(
  lines: readonly string[],
  points: number,
  width: number,
  height: number,
  style: Style,
  fonts: readonly FieldFont[],
) {
  const high = lines.length * points * lineHeight <= height;
  const wide = lines.every((line) => measure(line, fonts) * points <= width - 2 * padding);
  return style.multiline ? high && wide : wide;
}

/** Lines of at most `width` times the size, broken between words. */
function breakLines(text: string, width: number, wrap: boolean, fonts: readonly FieldFont[]): string[] {
  const lines = text.split(/\r\n|\r|\n/);
  if (!wrap) return [lines.join(' ')];
  return lines.flatMap((line) => {
    const broken: string[] = [];
    for (const word of line.split(' ')) {
      const longer = broken.length === 0 ? word : `${broken.at(-1)} ${word}`;
      if (broken.length > 0 && measure(longer, fonts) <= width) broken[broken.length - 1] = longer;
      else broken.push(word);
    }
    return broken;
  });
}

interface Run {
  readonly font: number;
  text: string;
}

/** A text in runs of characters that one font has; for a character that none has, a question mark is seen. */
function splitRuns(text: string, fonts: readonly FieldFont[]): Run[] {
  const runs: Run[] = [];
  for (const sign of text.replaceAll('\u200b', '')) {
    const found = fonts.findIndex((one) => one.font.has(sign));
    const [font, shown] = found < 0 ? [0, '?'] : [found, sign];
    const last = runs.at(-1);
    if (last?.font === font) last.text += shown;
    else runs.push({ font, text: shown });
  }
  return runs;
}

/** The width of a text, in multiples of the size. */
function measure(text: string, fonts: readonly FieldFont[]): number {
  return splitRuns(text, fonts).reduce((sum, run) => sum + (fonts[run.font]?.font.measure(run.text) ?? 0) / 1000, 0);
}

function drawLine(text: string, x: number, y: number, points: number, fonts: readonly FieldFont[]): string {
  const runs = splitRuns(text, fonts).map(
    ({ font, text: run }) => `/F${font} ${formatNumbers([points])} Tf <${fonts[font]?.font.encode(run) ?? ''}> Tj`,
  );
  return `1 0 0 1 ${formatNumbers([x, y])} Tm ${runs.join(' ')}`;
}
