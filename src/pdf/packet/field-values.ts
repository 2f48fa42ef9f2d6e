/*
 * The values of form fields, drawn as their own program would: ISO 32000-1, 12.7.3.3. Programs that fill forms often
 * leave that to the viewer (NeedAppearances), and a packet has no viewer's form any more.
 */
import {
  decodePDFRawStream,
  type PDFContext,
  type PDFDict,
  type PDFDocument,
  type PDFObject,
  PDFRawStream,
} from '@cantoo/pdf-lib';
import { dictAt, itemsAt, name, nameAt, numberAt, numbersOf, textAt, valueAt } from '../read-values.ts';
import type { Annotation } from './annotations.ts';
import { drawFrame, drawTick } from './field-frames.ts';
import { canDraw, drawComb, drawList, drawValue, type FieldFont, type Style } from './field-text.ts';
import { toBox } from './stamp-band.ts';

const multiline = 1 << 12;
const password = 1 << 13;
const comb = 1 << 24;
/** Gives fields an appearance where they have none, or where the form says that it cannot be trusted. */
export function drawFieldValues(
  { catalog, context }: PDFDocument,
  widgets: readonly Annotation[],
  fonts: readonly FieldFont[],
): void {
  const form = dictAt(catalog, 'AcroForm');
  const untrusted = String(valueAt(form, 'NeedAppearances')) === 'true';
  for (const { dict } of widgets) {
    const kind = fieldKind(dict);
    const box = toBox(numbersOf(valueAt(dict, 'Rect')));
    const isKept = dict.has(name('AP')) && (!untrusted || kind === 'Btn' || isBetter(dict, fonts));
    if (box === undefined || nameAt(dict, 'Subtype') !== 'Widget' || isKept) continue;
    const [width, height] = [box.x2 - box.x1, box.y2 - box.y1];
    const inner =
      kind === 'Btn' ? drawButton(dict, form, width, height, fonts) : drawText(dict, form, width, height, fonts);
    const content = `${drawFrame(dict, width, height)}${inner}`;
    if (content !== '')
      dict.set(name('AP'), context.obj({ N: context.register(wrap(content, width, height, context, fonts)) }));
  }
}

/** Whether an appearance that cannot be trusted shows text, and some of the value could not be drawn instead of it. */
function isBetter(dict: PDFDict, fonts: readonly FieldFont[]): boolean {
  const stream = valueAt(dictAt(dict, 'AP'), 'N');
  if (!(stream instanceof PDFRawStream) || canDraw(readValue(dict), fonts)) return false;
  try {
    return /\bT[jJ]\b/.test(Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1'));
  } catch {
    return false;
  }
}

function fieldKind(dict: PDFDict): string {
  return String(inherited(dict, 'FT') ?? '').slice(1);
}

const [radio, push] = [1 << 15, 1 << 16];

/** The mark of a box, or the words of a button. */
function drawButton(
  dict: PDFDict,
  form: PDFDict | undefined,
  width: number,
  height: number,
  fonts: readonly FieldFont[],
) {
  const flags = flagsOf(dict);
  if ((flags & push) !== 0) {
    const words = textAt(dictAt(dict, 'MK'), 'CA') ?? '';
    return words === '' ? '' : drawValue(words, width, height, { ...readStyle(dict, form), align: 1 }, fonts);
  }
  const state = nameAt(dict, 'AS') ?? String(inherited(dict, 'V') ?? '/Off').slice(1);
  return state === 'Off' ? '' : drawTick(dict, (flags & radio) !== 0, width, height);
}

const combo = 1 << 17;

/** What a list shows: its options from the topmost on, the chosen ones marked. */
function drawOptions(dict: PDFDict, style: Style, width: number, height: number, fonts: readonly FieldFont[]): string {
  const holder = dict.context.obj({ O: inherited(dict, 'Opt') ?? null, V: inherited(dict, 'V') ?? null });
  const top = numberAt(dict.context.obj({ T: inherited(dict, 'TI') ?? null }), 'T') ?? 0;
  const chosen = new Set(textsOf(holder, 'V'));
  const options = itemsAt(holder, 'O').map((option) => {
    const [value = '', label = value] = textsOf(dict.context.obj({ P: option }), 'P');
    return { label, isChosen: chosen.has(value) };
  });
  return drawList(options.slice(top), width, height, style, fonts);
}

/** The texts of an entry that is a text or a list of them. */
function textsOf(dict: PDFDict, key: string): string[] {
  return itemsAt(dict, key).flatMap((item) => textAt(dict.context.obj({ T: item }), 'T') ?? []);
}

function drawText(
  dict: PDFDict,
  form: PDFDict | undefined,
  width: number,
  height: number,
  fonts: readonly FieldFont[],
) {
  const style = readStyle(dict, form);
  if (fieldKind(dict) === 'Ch' && (flagsOf(dict) & combo) === 0) return drawOptions(dict, style, width, height, fonts);
  const value = readValue(dict);
  if (value === null) return '';
  const cells = numberAt(dict.context.obj({ N: inherited(dict, 'MaxLen') ?? null }), 'N') ?? 0;
  const isComb = (flagsOf(dict) & comb) !== 0 && cells > 0 && !style.multiline;
  return isComb ? drawComb(value, cells, width, height, style, fonts) : drawValue(value, width, height, style, fonts);
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
  const text = textsOf(holder, 'V')
    .map((value) => showChoice(dict, value))
    .join('\n');
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

/** A form XObject with the fonts that its content names. */
function wrap(content: string, width: number, height: number, context: PDFContext, fonts: readonly FieldFont[]) {
  const named = fonts.flatMap(({ placeholder }, index) =>
    content.includes(`/F${index} `) ? [[`F${index}`, placeholder] as const] : [],
  );
  return context.flateStream(content, {
    Type: 'XObject',
    Subtype: 'Form',
    BBox: [0, 0, width, height],
    Resources: { Font: Object.fromEntries(named) },
  });
}
