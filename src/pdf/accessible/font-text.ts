import { PDFDict, PDFName, PDFRawStream, PDFRef } from '@cantoo/pdf-lib';
import { decodeStream } from '../decoded-stream.ts';
import { type Operation, parseContent } from './content-stream.ts';
import type { Operand } from './content-tokens.ts';
import { type FontWidths, readWidths } from './font-widths.ts';
import type { GraphicsObject, Shown } from './painting.ts';
import { decodeUtf16 } from './text-strings.ts';

/** The text that a font's character codes stand for; undefined for a code without one. */
export interface FontText {
  readonly ref: PDFRef;
  readonly codeLength: 1 | 2;
  readonly characters: ReadonlyMap<number, string>;
  readonly widths: FontWidths;
}

/** The fonts of a resource dictionary, by name. */
export function readFonts(resources: PDFDict | undefined, known: Map<PDFRef, FontText>): Map<string, FontText> {
  const fonts = resources?.lookupMaybe(PDFName.of('Font'), PDFDict);
  const result = new Map<string, FontText>();
  for (const name of fonts?.keys() ?? []) {
    const ref = fonts?.get(name);
    const font = fonts?.lookup(name);
    if (!(font instanceof PDFDict) || !(ref instanceof PDFRef)) continue;
    const text = known.get(ref) ?? readFont(font, ref);
    known.set(ref, text);
    result.set(name.decodeText(), text);
  }
  return result;
}

/** A font by itself. */
export function readFont(font: PDFDict, ref: PDFRef): FontText {
  const codeLength = font.lookup(PDFName.of('Subtype')) === PDFName.of('Type0') ? 2 : 1;
  const map = font.lookup(PDFName.of('ToUnicode'));
  const bytes = map instanceof PDFRawStream ? decodeStream(map) : new Uint8Array();
  return { ref, codeLength, characters: new Map(parseContent(bytes).flatMap(readMappings)), widths: readWidths(font) };
}

/** The mappings of a ToUnicode CMap: ISO 32000-1, 9.10.3. */
function readMappings({ operator, operands }: Operation): [number, string][] {
  if (operator === 'endbfchar') return groupsOf(operands, 2).flatMap(readCharacter);
  if (operator === 'endbfrange') return groupsOf(operands, 3).flatMap(readRange);
  return [];
}

function groupsOf<T>(items: readonly T[], size: number): T[][] {
  const count = Math.floor(items.length / size);
  return Array.from({ length: count }, (_, i) => items.slice(i * size, (i + 1) * size));
}

function readCharacter([code, text]: Operand[]): [number, string][] {
  if (code?.kind !== 'string' || text?.kind !== 'string') return [];
  return [[toNumber(code.value), decodeUtf16(text.value)]];
}

function readRange([first, last, target]: Operand[]): [number, string][] {
  if (first?.kind !== 'string' || last?.kind !== 'string') return [];
  const start = toNumber(first.value);
  const codes = Array.from({ length: toNumber(last.value) - start + 1 }, (_, i) => start + i);
  if (target?.kind === 'array') {
    return target.items.flatMap((item, i) =>
      item.kind === 'string' ? [[start + i, decodeUtf16(item.value)] as [number, string]] : [],
    );
  }
  if (target?.kind !== 'string') return [];
  const text = decodeUtf16(target.value);
  return codes.map((code, i) => [code, shiftLast(text, i)]);
}

function shiftLast(text: string, by: number): string {
  const signs = [...text];
  const last = signs.pop()?.codePointAt(0) ?? 0;
  return signs.join('') + String.fromCodePoint(last + by);
}

function toNumber(bytes: string): number {
  let sum = 0;
  for (let index = 0; index < bytes.length; index += 1) sum = sum * 256 + bytes.charCodeAt(index);
  return sum;
}

/** The character codes of a shown string. */
export function splitCodes({ codes }: Shown, font: FontText | undefined): number[] {
  const length = font?.codeLength ?? 1;
  const result: number[] = [];
  for (let at = 0; at + length <= codes.length; at += length) result.push(toNumber(codes.slice(at, at + length)));
  return result;
}

/** The text of one text-showing operation, without regard to ActualText. */
export function decodeShown(shown: Shown, fonts: ReadonlyMap<string, FontText>): string {
  const font = fonts.get(shown.font);
  let text = '';
  for (const code of splitCodes(shown, font)) text += font?.characters.get(code) ?? '';
  return text;
}

/** How far a text-showing operation moves, in the space of its page or form. */
export function widthOf(shown: Shown, font: FontText | undefined): number {
  let sum = 0;
  for (const code of splitCodes(shown, font)) sum += font?.widths.others.get(code) ?? font?.widths.standard ?? 0;
  return (sum * shown.size) / 1000;
}

/** The text of a text object as it is read: spans by their ActualText, reversed runs turned round. */
export function readText(object: GraphicsObject, fonts: ReadonlyMap<string, FontText>): string {
  let text = '';
  let run = '';
  let current: number | undefined;
  for (const shown of object.shown) {
    const piece = shown.actual ?? decodeShown(shown, fonts);
    if (shown.reversed !== current) {
      text += run;
      run = '';
    }
    current = shown.reversed;
    run = current === undefined ? run + piece : piece + run;
  }
  return text + run;
}
