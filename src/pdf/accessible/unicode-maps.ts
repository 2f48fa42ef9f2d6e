import { PDFDict, type PDFDocument, PDFName, PDFRef } from '@cantoo/pdf-lib';
import { compressedStream } from '../compressed-stream.ts';
import { writeUnicodeMap } from '../unicode-map.ts';
import type { Canvas } from './canvas.ts';
import { type FontText, splitCodes } from './font-text.ts';
import type { Shown } from './painting.ts';

/** Joins words and is not seen: what a glyph stands for that is a part of another's character. */
const wordJoiner = '\u2060';

/**
 * Gives glyphs that Chromium maps to no character (dots and marks of Arabic letters, alternates) what
 * their ActualText says: ISO 14289-1, 7.21.7; ISO 19005-2, 6.2.11.7.2. The shapes that an Arabic letter takes in a word
 * (U+FE8E) become the letter (U+0627): readers and searches know no shapes.
 */
export function completeUnicodeMaps(document: PDFDocument, canvases: readonly Canvas[]): void {
  const missing = new Map<FontText, Map<number, string>>();
  for (const canvas of canvases) {
    const shown = canvas.painting.objects.flatMap((object) => object.shown);
    for (const each of shown) noteMissing(missing, canvas, each);
  }
  for (const font of new Set(canvases.flatMap(({ fonts }) => [...fonts.values()]))) {
    if (!missing.has(font) && [...font.characters.values()].some(hasShapes)) missing.set(font, new Map());
  }
  for (const [font, found] of missing) writeMap(document, canvases, font, found);
}

function noteMissing(missing: Map<FontText, Map<number, string>>, canvas: Canvas, shown: Shown): void {
  const font = canvas.fonts.get(shown.font);
  if (!font || shown.actual === undefined) return;
  for (const code of splitCodes(shown, font)) {
    if (code === 0 || isValid(font.characters.get(code))) continue;
    const found = missing.get(font) ?? new Map<number, string>();
    const text = shown.actual.replaceAll('\u00ad', '') || wordJoiner;
    if (!found.has(code) || found.get(code) === wordJoiner) found.set(code, text);
    missing.set(font, found);
  }
}

function isValid(text: string | undefined): boolean {
  return text !== undefined && text !== '' && !/[\0\ufeff\ufffe]/.test(text);
}

/** Shapes that Arabic letters take in a word have characters of their own, kept for old files: Unicode 9.2. */
function hasShapes(text: string): boolean {
  return /[\ufb50-\ufdff\ufe70-\ufefc]/.test(text);
}

/** A mark by itself stays: what it stands for has a space in it. */
function toLetters(text: string): string {
  const letters = text.normalize('NFKC');
  return letters.includes(' ') ? text : letters;
}

function writeMap(
  document: PDFDocument,
  canvases: readonly Canvas[],
  font: FontText,
  found: ReadonlyMap<number, string>,
): void {
  const valid = [...font.characters]
    .filter(([, text]) => isValid(text))
    .map(([code, text]): [number, string] => [code, hasShapes(text) ? toLetters(text) : text]);
  const mappings = [...valid, ...found].sort(([a], [b]) => a - b);
  const stream = compressedStream(document.context, writeUnicodeMap(mappings, font.codeLength));
  for (const dict of findFonts(document, canvases, font)) {
    const old = dict.get(PDFName.of('ToUnicode'));
    if (old instanceof PDFRef) document.context.assign(old, stream);
    else dict.set(PDFName.of('ToUnicode'), document.context.register(stream));
  }
}

function findFonts(document: PDFDocument, canvases: readonly Canvas[], font: FontText): Set<PDFDict> {
  const refs = canvases.flatMap((canvas) =>
    [...canvas.fonts.values()].filter((each) => each === font).map((each) => each.ref),
  );
  return new Set(refs.map((ref) => document.context.lookup(ref, PDFDict)));
}
