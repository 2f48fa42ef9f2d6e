/*
 * The values of form fields, drawn as their own program would: ISO 32000-1, 12.7.3.3. Programs that fill forms often
 * leave that to the viewer (NeedAppearances), and a packet has no viewer's form any more.
 */
import type { PDFContext, PDFDict, PDFDocument, PDFObject, PDFRef } from '@cantoo/pdf-lib';
import { dictAt, itemsAt, name, numberAt, numbersOf, textAt, valueAt } from '../read-values.ts';
import type { Annotation } from './annotations.ts';
import type { EmbeddedFont } from './embed-font.ts';
import { formatNumbers } from './stamp.ts';
import { type Box, toBox } from './stamp-band.ts';

/** A font of the packet, and the reference by which the attachment's own objects name it until they are copied. */
export interface FieldFont {
  readonly font: EmbeddedFont;
  readonly placeholder: PDFRef;
}

const multiline = 1 << 12;
const password = 1 << 13;
const padding = 2;
const lineHeight = 1.2;
const largest = 12;
const smallest = 4;

/** Gives fields an appearance where they have none, or where the form says that it cannot be trusted. */
export function drawFieldValues(
  { catalog, context }: PDFDocument,
  widgets: readonly Annotation[],
  fonts: readonly FieldFont[],
): void {
  const form = dictAt(catalog, 'AcroForm');
  const untrusted = String(valueAt(form, 'NeedAppearances')) === 'true';
  for (const { dict } of widgets) {
    const value = readValue(dict);
    const box = toBox(numbersOf(valueAt(dict, 'Rect')));
    if (value === null || box === undefined || (dict.has(name('AP')) && !untrusted)) continue;
    const appearance = drawValue(value, box, readStyle(dict, form), context, fonts);
    dict.set(name('AP'), context.obj({ N: context.register(appearance) }));
  }
}

/** An entry of a field, which a widget may have from the fields above it: 12.7.3.1. */
function inherited(dict: PDFDict, key: string): PDFObject | undefined {
  let at: PDFDict | undefined = dict;
  for (let depth = 0; at !== undefined && depth < 20; depth += 1) {
    const value = valueAt(at, key);
    if (value !== undefined) return value;
    at = dictAt(at, 'Parent');
  }
  return undefined;
}

/** The text of a text or choice field; `null` for other fields, empty ones, and those for passwords. */
function readValue(dict: PDFDict): string | null {
  const kind = String(inherited(dict, 'FT') ?? '').slice(1);
  if ((kind !== 'Tx' && kind !== 'Ch') || (flagsOf(dict) & password && kind === 'Tx')) return null;
  const holder = dict.context.obj({ V: inherited(dict, 'V') ?? null });
  const values = itemsAt(holder, 'V').flatMap(
    (_, index) => textAt(dict.context.obj({ T: itemsAt(holder, 'V')[index] ?? null }), 'T') ?? [],
  );
  const text = values.map((value) => showChoice(dict, value)).join('\n');
  return text.trim() === '' ? null : text;
}

/** A choice is shown by its label, where it has one besides its value: 12.7.4.4. */
function showChoice(dict: PDFDict, value: string): string {
  const options = inherited(dict, 'Opt');
  const holder = dict.context.obj({ O: options ?? null });
  for (const option of itemsAt(holder, 'O')) {
    const pair = dict.context.obj({ P: option });
    const [first, second] = itemsAt(pair, 'P');
    if (first === undefined || second === undefined) continue;
    const texts = dict.context.obj({ A: first, B: second });
    if (textAt(texts, 'A') === value) return textAt(texts, 'B') ?? value;
  }
  return value;
}

function flagsOf(dict: PDFDict): number {
  const flags = inherited(dict, 'Ff');
  return numberAt(dict.context.obj({ F: flags ?? null }), 'F') ?? 0;
}

interface Style {
  /** In points; 0 where the text is to fill the field. */
  readonly size: number;
  readonly colour: string;
  readonly align: 0 | 1 | 2;
  readonly multiline: boolean;
}

function readStyle(dict: PDFDict, form: PDFDict | undefined): Style {
  const holder = dict.context.obj({
    DA: inherited(dict, 'DA') ?? valueAt(form, 'DA') ?? null,
    Q: inherited(dict, 'Q') ?? null,
  });
  const drawn = textAt(holder, 'DA') ?? '';
  const size = Number(/([\d.]+)\s+Tf/.exec(drawn)?.[1] ?? 0);
  const colour = /((?:[\d.]+\s+){1,4})(g|rg|k)\b/.exec(drawn)?.[0] ?? '0 g';
  const align = numberAt(holder, 'Q');
  return { size, colour, align: align === 1 || align === 2 ? align : 0, multiline: (flagsOf(dict) & multiline) !== 0 };
}

function drawValue(text: string, box: Box, style: Style, context: PDFContext, fonts: readonly FieldFont[]) {
  const [width, height] = [box.x2 - box.x1, box.y2 - box.y1];
  const given = style.size > 0 ? style.size : Math.min(largest, (height - 2 * padding) / lineHeight);
  const breakInto = (points: number) => breakLines(text, (width - 2 * padding) / points, style.multiline, fonts);
  let points = Math.max(smallest, given);
  while (points > smallest && !fits(breakInto(points), points, width, height, style, fonts)) points -= 0.5;
  const lines = breakInto(points);
  const first = style.multiline ? height - padding - points : (height - points) / 2 + points * 0.2;
  const drawn = lines.map((line, index) => {
    const free = width - 2 * padding - measure(line, fonts) * points;
    const x = padding + Math.max(0, style.align === 0 ? 0 : style.align === 1 ? free / 2 : free);
    return drawLine(line, x, first - index * points * lineHeight, points, fonts);
  });
  const frame = formatNumbers([0, 0, width, height]);
  const content = `/Tx BMC q ${frame} re W n BT ${style.colour}\n${drawn.join('\n')}\nET Q EMC`;
  const runs = new Set(lines.flatMap((line) => splitRuns(line, fonts)).map(({ font }) => font));
  const named = fonts.flatMap(({ placeholder }, index) => (runs.has(index) ? [[`F${index}`, placeholder]] : []));
  return context.flateStream(content, {
    Type: 'XObject',
    Subtype: 'Form',
    BBox: [0, 0, width, height],
    Resources: { Font: Object.fromEntries(named) },
  });
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

/** A text in runs of characters that one font has; a character that none has is drawn by the first, as its box. */
function splitRuns(text: string, fonts: readonly FieldFont[]): Run[] {
  const runs: Run[] = [];
  for (const sign of text) {
    const font = Math.max(
      0,
      fonts.findIndex((one) => one.font.has(sign)),
    );
    const last = runs.at(-1);
    if (last?.font === font) last.text += sign;
    else runs.push({ font, text: sign });
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
