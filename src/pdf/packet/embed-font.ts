import { type PDFContext, PDFName, PDFNumber, type PDFRef, PDFString } from '@cantoo/pdf-lib';
import { compressedStream } from '../compressed-stream.ts';
import { writeUnicodeMap } from '../unicode-map.ts';
import { type FontFile, readFontFile } from './font-file.ts';

/** A font in a document: ISO 32000-1, 9.7. */
export interface EmbeddedFont {
  readonly ref: PDFRef;
  /** The text as codes, in hexadecimal; a character that the font lacks is left out. */
  readonly encode: (text: string) => string;
  /** Whether it can draw a character. */
  readonly has: (sign: string) => boolean;
  /** The width of the text, in thousandths of the size. */
  readonly measure: (text: string) => number;
  /** Writes the font, where it was used, with widths and characters of the glyphs. Call it once, after all texts. */
  readonly finish: () => void;
}

const fontName = 'SourceSans3-Regular';

/** Embeds a whole TrueType font; codes are glyph numbers. */
export function embedFont(context: PDFContext, file: Uint8Array): EmbeddedFont {
  const font = readFontFile(file);
  const ref = context.nextRef();
  const used = new Map<number, string>();
  const known = new Map<string, number>();
  // The stamps of all pages are written with few signs.
  const glyphOf = (sign: string): number => {
    const glyph = known.get(sign) ?? font.glyphOf(sign.codePointAt(0) ?? 0);
    known.set(sign, glyph);
    return glyph;
  };
  const findGlyphs = (text: string): [number, string][] =>
    [...text].map((sign): [number, string] => [glyphOf(sign), sign]).filter(([glyph]) => glyph !== 0);
  return {
    ref,
    has: (sign) => glyphOf(sign) !== 0,
    measure: (text) => findGlyphs(text).reduce((sum, [glyph]) => sum + font.widthOf(glyph), 0),
    encode: (text) => {
      const glyphs = findGlyphs(text);
      for (const [glyph, sign] of glyphs) if (!used.has(glyph)) used.set(glyph, sign);
      return glyphs.map(([glyph]) => toHex(glyph)).join('');
    },
    finish: () => {
      const glyphs = [...used].sort(([a], [b]) => a - b);
      if (glyphs.length > 0) writeFont(context, ref, font, glyphs);
    },
  };
}

function toHex(code: number): string {
  return code.toString(16).padStart(4, '0');
}

function writeFont(context: PDFContext, ref: PDFRef, font: FontFile, used: readonly [number, string][]): void {
  const descendant = context.obj({
    Type: 'Font',
    Subtype: 'CIDFontType2',
    BaseFont: fontName,
    CIDSystemInfo: { Registry: PDFString.of('Adobe'), Ordering: PDFString.of('Identity'), Supplement: 0 },
    FontDescriptor: writeDescriptor(context, font),
    W: context.obj(used.flatMap(([glyph]) => [PDFNumber.of(glyph), context.obj([font.widthOf(glyph)])])),
    CIDToGIDMap: 'Identity',
  });
  const whole = context.obj({
    Type: 'Font',
    Subtype: 'Type0',
    BaseFont: fontName,
    Encoding: 'Identity-H',
    DescendantFonts: [context.register(descendant)],
    ToUnicode: context.register(compressedStream(context, writeUnicodeMap(used, 2))),
  });
  context.assign(ref, whole);
}

/** The font file and its measures: ISO 32000-1, 9.8; flag 32: no symbols. */
function writeDescriptor(context: PDFContext, font: FontFile): PDFRef {
  const file = compressedStream(context, font.bytes, { Length1: font.bytes.length });
  const descriptor = context.obj({
    Type: 'FontDescriptor',
    FontName: PDFName.of(fontName),
    Flags: 32,
    FontBBox: [...font.box],
    ItalicAngle: 0,
    Ascent: font.ascent,
    Descent: font.descent,
    CapHeight: 660,
    StemV: 80,
    FontFile2: context.register(file),
  });
  return context.register(descriptor);
}
