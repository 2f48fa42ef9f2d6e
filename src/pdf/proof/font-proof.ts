/*
 * Whether a font holds what is printed with it: an embedded program with a glyph of the width that the PDF tells, for
 * every code, and the character of it: ISO 14289-1, 7.21; ISO 19005-2, 6.2.11. Only TrueType is looked into, as office
 * programs and browsers embed it; of other fonts nothing is known.
 */
import { type PDFDict, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import { readFont } from '../accessible/font-text.ts';
import { decodeStream } from '../decoded-stream.ts';
import { type FontFile, readFontFile } from '../packet/font-file.ts';
import { asDict, dictAt, itemsAt, name, nameAt, numberAt, valueAt } from '../read-values.ts';
import type { UsedFont } from './scan-content.ts';

/** What a font proves of the codes that are printed with it. */
export interface FontProof {
  readonly accessible: boolean;
  readonly archive: boolean;
}

const nothing: FontProof = { accessible: false, archive: false };

export function proveFont(font: PDFDict, used: UsedFont): FontProof {
  try {
    if (nameAt(font, 'Subtype') === 'Type0') return proveComposite(font, used);
    return nameAt(font, 'Subtype') === 'TrueType' ? proveSimple(font, used) : nothing;
  } catch {
    return nothing;
  }
}

const wrongCharacter = /[\0\ufffe\ufeff]/;
const privateUse = /[\ue000-\uf8ff\u{f0000}-\u{10ffff}]/u;

/** Codes are glyphs, by way of a map where there is one. */
function proveComposite(font: PDFDict, { ref, codes }: UsedFont): FontProof {
  const descendant = asDict(font.context.lookup(itemsAt(font, 'DescendantFonts')[0]));
  if (nameAt(font, 'Encoding') !== 'Identity-H' || nameAt(descendant, 'Subtype') !== 'CIDFontType2') return nothing;
  const program = readProgram(descendant);
  const glyphOf = readGlyphMap(descendant);
  const text = ref === undefined ? undefined : readFont(font, ref);
  if (program === undefined || glyphOf === undefined || text === undefined) return nothing;
  const { characters, widths } = text;
  const isSound = [...codes].every((code) => {
    const [glyph, character] = [glyphOf(code), characters.get(code)];
    if (glyph === 0 || glyph >= program.glyphs || !character || wrongCharacter.test(character)) return false;
    return Math.abs(program.exactWidthOf(glyph) - (widths.others.get(code) ?? widths.standard)) <= 1;
  });
  return { accessible: isSound, archive: isSound && ![...codes].some((code) => isPrivate(characters.get(code))) };
}

function isPrivate(character: string | undefined): boolean {
  return privateUse.test(character ?? '');
}

/** A font for Latin letters, whose codes are characters of Windows, or for symbols, with codes of its own. */
function proveSimple(font: PDFDict, { ref, codes }: UsedFont): FontProof {
  const kind = (numberAt(dictAt(font, 'FontDescriptor'), 'Flags') ?? 0) & (symbolic | latin);
  const encoding = valueAt(font, 'Encoding');
  const isLatin = kind === latin && nameAt(font, 'Encoding') === 'WinAnsiEncoding';
  const program = readProgram(font);
  const characters =
    valueAt(font, 'ToUnicode') === undefined || ref === undefined ? undefined : readFont(font, ref).characters;
  if (program === undefined || !(isLatin || (kind === symbolic && encoding === undefined && characters)))
    return nothing;
  const first = numberAt(font, 'FirstChar') ?? 0;
  const widths = itemsAt(font, 'Widths').map((item) => Number(String(font.context.lookup(item))));
  const glyphOf = (code: number): number =>
    isLatin ? program.glyphOf(windows.decode(Uint8Array.of(code)).codePointAt(0) ?? 0) : program.symbolOf(code);
  const isSound = [...codes].every((code) => {
    const glyph = glyphOf(code);
    const told = characters?.get(code);
    if (glyph === 0 || (characters !== undefined && (!told || wrongCharacter.test(told) || isPrivate(told))))
      return false;
    return Math.abs(program.exactWidthOf(glyph) - (widths[code - first] ?? Number.NaN)) <= 1;
  });
  return { accessible: isSound, archive: isSound };
}

const [symbolic, latin] = [4, 32];
const windows = new TextDecoder('windows-1252');

function readProgram(font: PDFDict | undefined): FontFile | undefined {
  const descriptor = dictAt(font, 'FontDescriptor');
  const stream = valueAt(descriptor, 'FontFile2');
  if (!(stream instanceof PDFRawStream) || descriptor?.has(name('CIDSet'))) return undefined;
  return readFontFile(decodeStream(stream));
}

/** 9.7.4.3: the glyph of a code, by identity or by two bytes each. */
function readGlyphMap(descendant: PDFDict | undefined): ((code: number) => number) | undefined {
  const map = valueAt(descendant, 'CIDToGIDMap');
  if (map instanceof PDFName && map.decodeText() === 'Identity') return (code) => code;
  if (!(map instanceof PDFRawStream)) return undefined;
  const bytes = decodeStream(map);
  return (code) => (bytes[code * 2] ?? 0) * 256 + (bytes[code * 2 + 1] ?? 0);
}
