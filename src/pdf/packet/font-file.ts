import { inflateSync } from 'node:zlib';

/** A TrueType font as far as it takes to write with it; widths in thousandths of the size. */
export interface FontFile {
  /** TrueType, without the tables that PDF viewers do not use. */
  readonly bytes: Uint8Array;
  readonly box: readonly number[];
  readonly ascent: number;
  readonly descent: number;
  /** How many glyphs it has. */
  readonly glyphs: number;
  /** The glyph of a character; 0 where the font has none. */
  readonly glyphOf: (character: number) => number;
  readonly widthOf: (glyph: number) => number;
  /** Not rounded. */
  readonly exactWidthOf: (glyph: number) => number;
  /** The glyph of a code in a font of symbols; 0 where the font has none. */
  readonly symbolOf: (code: number) => number;
}

type Tables = ReadonlyMap<string, Buffer>;

/** What ISO 32000-1, 9.9, asks of an embedded TrueType font program. */
const embedded = ['cvt ', 'fpgm', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'prep'];

/** Reads a font with TrueType outlines, from a .ttf or a .woff file. @throws Error for others, .woff2 among them. */
export function readFontFile(file: Uint8Array): FontFile {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.length);
  const tables = readTables(bytes);
  const [head, hhea, metrics] = [tableOf(tables, 'head'), tableOf(tables, 'hhea'), tableOf(tables, 'hmtx')];
  const exact = (units: number): number => (units * 1000) / head.readUInt16BE(18);
  const scale = (units: number): number => Math.round(exact(units));
  const lastMetric = hhea.readUInt16BE(34) - 1;
  const unitsOf = (glyph: number): number => metrics.readUInt16BE(Math.min(glyph, lastMetric) * 4);
  let characters: Buffer | null = null;
  return {
    bytes: writeTables(new Map([...tables].filter(([tag]) => embedded.includes(tag)))),
    box: [36, 38, 40, 42].map((at) => scale(head.readInt16BE(at))),
    ascent: scale(hhea.readInt16BE(4)),
    descent: scale(hhea.readInt16BE(6)),
    glyphs: tableOf(tables, 'maxp').readUInt16BE(4),
    glyphOf: (character) => {
      characters ??= findCharacters(tableOf(tables, 'cmap'));
      return findGlyph(characters, character);
    },
    widthOf: (glyph) => scale(unitsOf(glyph)),
    exactWidthOf: (glyph) => exact(unitsOf(glyph)),
    symbolOf: (code) => findSymbol(tableOf(tables, 'cmap'), code),
  };
}

/** The tables of a font: OpenType 1.9, «Organization of an OpenType Font», or WOFF 1.0, 5, there compressed. */
function readTables(file: Buffer): Tables {
  const signature = file.toString('latin1', 0, 4);
  const isWoff = signature === 'wOFF';
  if (!isWoff && signature !== '\0\x01\0\0' && signature !== 'true') throw new Error('The font is no .ttf or .woff');
  const [start, step, count] = isWoff ? [44, 20, file.readUInt16BE(12)] : [12, 16, file.readUInt16BE(4)];
  const tables = Array.from({ length: count }, (_, index): [string, Buffer] => {
    const entry = start + index * step;
    const at = (place: number): number => file.readUInt32BE(entry + place);
    const [offset, length, whole] = isWoff ? [at(4), at(8), at(12)] : [at(8), at(12), at(12)];
    const packed = file.subarray(offset, offset + length);
    return [file.toString('latin1', entry, entry + 4), length < whole ? inflateSync(packed) : packed];
  });
  return new Map(tables);
}

function tableOf(tables: Tables, tag: string): Buffer {
  const table = tables.get(tag);
  if (table === undefined) throw new Error(`The font has no table ${tag}`);
  return table;
}

/** A TrueType file made of the tables; checksums stay zero, since PDF viewers do not look at them. */
function writeTables(tables: Tables): Uint8Array {
  const directory = Buffer.alloc(12 + tables.size * 16);
  const power = Math.floor(Math.log2(tables.size));
  directory.writeUInt32BE(0x00010000, 0);
  directory.writeUInt16BE(tables.size, 4);
  directory.writeUInt16BE(16 * 2 ** power, 6);
  directory.writeUInt16BE(power, 8);
  directory.writeUInt16BE(16 * (tables.size - 2 ** power), 10);
  const bodies: Buffer[] = [];
  let offset = directory.length;
  for (const [index, [tag, table]] of [...tables].entries()) {
    const entry = 12 + index * 16;
    directory.write(tag, entry, 'latin1');
    directory.writeUInt32BE(offset, entry + 8);
    directory.writeUInt32BE(table.length, entry + 12);
    const padded = Buffer.concat([table, Buffer.alloc(-table.length & 3)]);
    bodies.push(padded);
    offset += padded.length;
  }
  return new Uint8Array(Buffer.concat([directory, ...bodies]));
}

/** The cmap subtable for the Basic Multilingual Plane: format 4, platform 3, encoding 1. */
function findCharacters(cmap: Buffer): Buffer {
  const map = findMap(cmap, 0x00030001);
  if (map === undefined) throw new Error('The font has no Unicode cmap');
  return map;
}

function findMap(cmap: Buffer, kind: number): Buffer | undefined {
  const records = Array.from({ length: cmap.readUInt16BE(2) }, (_, index) => 4 + index * 8);
  const record = records.find((at) => cmap.readUInt32BE(at) === kind);
  return record === undefined ? undefined : cmap.subarray(cmap.readUInt32BE(record + 4));
}

/** ISO 32000-1, 9.6.6.4: the map for symbols, whose codes may stand in the private use area, else that of Macintosh. */
function findSymbol(cmap: Buffer, code: number): number {
  const symbols = findMap(cmap, 0x00030000);
  if (symbols !== undefined) return findGlyph(symbols, 0xf000 + code) || findGlyph(symbols, code);
  const macintosh = findMap(cmap, 0x00010000);
  return macintosh === undefined ? 0 : findGlyph(macintosh, code);
}

/** In a map of format 0, 4 or 6; 0 in one of another. */
function findGlyph(map: Buffer, character: number): number {
  const format = map.readUInt16BE(0);
  if (format === 0) return character < 256 ? map.readUInt8(6 + character) : 0;
  if (format === 6) {
    const at = character - map.readUInt16BE(6);
    return at >= 0 && at < map.readUInt16BE(8) ? map.readUInt16BE(10 + at * 2) : 0;
  }
  return format === 4 ? findInSegments(map, character) : 0;
}

function findInSegments(map: Buffer, character: number): number {
  const size = map.readUInt16BE(6);
  for (let end = 14; end < 14 + size; end += 2) {
    if (map.readUInt16BE(end) < character) continue;
    const start = end + size + 2;
    return map.readUInt16BE(start) > character ? 0 : glyphInSegment(map, start, size, character);
  }
  return 0;
}

/** Follows idDelta and idRangeOffset of the segment whose start code stands at `start`. */
function glyphInSegment(map: Buffer, start: number, size: number, character: number): number {
  const delta = map.readUInt16BE(start + size);
  const rangeAt = start + size * 2;
  const range = map.readUInt16BE(rangeAt);
  if (range === 0) return (character + delta) & 0xffff;
  const glyph = map.readUInt16BE(rangeAt + range + (character - map.readUInt16BE(start)) * 2);
  return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
}
