/** An operand of a content stream or CMap: ISO 32000-1, 7.3. Names and strings are decoded. */
export type Operand =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'name'; readonly value: string }
  | { readonly kind: 'string'; readonly bytes: Uint8Array }
  | { readonly kind: 'array'; readonly items: readonly Operand[] }
  | { readonly kind: 'dictionary'; readonly entries: ReadonlyMap<string, Operand> }
  | { readonly kind: 'keyword'; readonly value: string };

/** A place in bytes that are being read. */
export interface Cursor {
  readonly bytes: Uint8Array;
  at: number;
}

const whiteSpace = new Set([0, 9, 10, 12, 13, 32]);
const delimiters = new Set([...'()<>[]{}/%'].map((sign) => sign.charCodeAt(0)));

const code = (sign: string): number => sign.charCodeAt(0);

/** Whether a byte is white space: ISO 32000-1, table 1. */
export function isWhiteSpace(byte: number | undefined): boolean {
  return byte !== undefined && whiteSpace.has(byte);
}

/** Moves the cursor past white space and comments. */
export function skipSpace(cursor: Cursor): void {
  for (let byte = cursor.bytes[cursor.at]; byte !== undefined; byte = cursor.bytes[cursor.at]) {
    if (byte === code('%')) skipComment(cursor);
    else if (whiteSpace.has(byte)) cursor.at += 1;
    else return;
  }
}

function skipComment(cursor: Cursor): void {
  for (let byte = cursor.bytes[cursor.at]; byte !== undefined; byte = cursor.bytes[cursor.at]) {
    if (byte === 10 || byte === 13) return;
    cursor.at += 1;
  }
}

/** Reads the next object, or a keyword (an operator among them); undefined at the end. */
export function readOperand(cursor: Cursor): Operand | undefined {
  skipSpace(cursor);
  const byte = cursor.bytes[cursor.at];
  if (byte === undefined) return undefined;
  if (byte === code('/')) return { kind: 'name', value: readName(cursor) };
  if (byte === code('(')) return { kind: 'string', bytes: readLiteralString(cursor) };
  if (byte === code('[')) return { kind: 'array', items: readUntil(cursor, ']') };
  if (byte === code('<')) return readAngle(cursor);
  return readWord(cursor);
}

function readAngle(cursor: Cursor): Operand {
  if (cursor.bytes[cursor.at + 1] !== code('<')) {
    return { kind: 'string', bytes: readHexString(cursor) };
  }
  cursor.at += 1;
  return { kind: 'dictionary', entries: pairUp(readUntil(cursor, '>>')) };
}

function pairUp(items: readonly Operand[]): Map<string, Operand> {
  const entries = new Map<string, Operand>();
  for (let index = 0; index + 1 < items.length; index += 2) {
    const key = items[index];
    const value = items[index + 1];
    if (key?.kind === 'name' && value) entries.set(key.value, value);
  }
  return entries;
}

function readUntil(cursor: Cursor, end: string): Operand[] {
  cursor.at += 1;
  const items: Operand[] = [];
  for (;;) {
    skipSpace(cursor);
    if (cursor.bytes[cursor.at] === code(end)) {
      cursor.at += end.length;
      return items;
    }
    const item = readOperand(cursor);
    if (!item) throw new Error(`The content stream ends before "${end}"`);
    items.push(item);
  }
}

function readRegular(cursor: Cursor): string {
  let text = '';
  for (let byte = cursor.bytes[cursor.at]; byte !== undefined; byte = cursor.bytes[cursor.at]) {
    if (whiteSpace.has(byte) || delimiters.has(byte)) break;
    text += String.fromCharCode(byte);
    cursor.at += 1;
  }
  return text;
}

function readName(cursor: Cursor): string {
  cursor.at += 1;
  return readRegular(cursor).replace(/#([0-9a-f]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
}

function readWord(cursor: Cursor): Operand {
  const word = readRegular(cursor);
  if (word === '') {
    throw new Error(`Unexpected byte ${cursor.bytes[cursor.at]} in a content stream`);
  }
  if (/^[+-]?(\d+\.?\d*|\.\d+)$/.test(word)) return { kind: 'number', value: Number(word) };
  return { kind: 'keyword', value: word };
}

function readHexString(cursor: Cursor): Uint8Array {
  const end = cursor.bytes.indexOf(code('>'), cursor.at);
  if (end < 0) throw new Error('The content stream ends within a hexadecimal string');
  const digits = latin1(cursor.bytes.subarray(cursor.at + 1, end)).replace(/[^0-9a-f]/gi, '');
  cursor.at = end + 1;
  const even = digits.length % 2 === 0 ? digits : `${digits}0`;
  return Uint8Array.from(even.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}

/** The literal string at the cursor, its escapes resolved: ISO 32000-1, 7.3.4.2. */
function readLiteralString(cursor: Cursor): Uint8Array {
  const result: number[] = [];
  let depth = 1;
  cursor.at += 1;
  for (;;) {
    const byte = cursor.bytes[cursor.at];
    if (byte === undefined) throw new Error('The content stream ends within a string');
    cursor.at += 1;
    if (byte === code('\\')) readEscape(cursor, result);
    else {
      if (byte === code('(')) depth += 1;
      if (byte === code(')')) depth -= 1;
      if (depth === 0) return Uint8Array.from(result);
      result.push(byte);
    }
  }
}

const escapes = new Map([...'nrtbf'].map((sign, index) => [code(sign), [10, 13, 9, 8, 12][index]]));

function readEscape(cursor: Cursor, result: number[]): void {
  const octal = /^[0-7]{1,3}/.exec(latin1(cursor.bytes.subarray(cursor.at, cursor.at + 3)))?.[0];
  const byte = cursor.bytes[cursor.at] ?? 0;
  cursor.at += octal?.length ?? 1;
  if (octal) result.push(Number.parseInt(octal, 8) & 0xff);
  else if (byte === 13 && cursor.bytes[cursor.at] === 10) cursor.at += 1;
  else if (byte !== 10 && byte !== 13) result.push(escapes.get(byte) ?? byte);
}

/** Bytes as text, one character a byte. */
export function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
}
