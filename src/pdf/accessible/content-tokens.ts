/** An operand of a content stream or CMap: ISO 32000-1, 7.3. Names and strings are decoded. */
export type Operand =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'name'; readonly value: string }
  /** One character a byte. */
  | { readonly kind: 'string'; readonly value: string }
  | { readonly kind: 'array'; readonly items: readonly Operand[] }
  | { readonly kind: 'dictionary'; readonly entries: ReadonlyMap<string, Operand> }
  | { readonly kind: 'keyword'; readonly value: string };

/** A place in a content stream that is being read, one character a byte. */
export interface Cursor {
  readonly text: string;
  at: number;
}

// What tells the kinds of characters apart (ISO 32000-1, 7.2.2) is looked up: every byte of every page comes by here.
const [regular, space, delimiter] = [0, 1, 2];
const kinds = new Uint8Array(256);
for (const sign of '\0\t\n\f\r ') kinds[sign.charCodeAt(0)] = space;
for (const sign of '()<>[]{}/%') kinds[sign.charCodeAt(0)] = delimiter;

/** Moves the cursor past white space and comments. */
export function skipSpace(cursor: Cursor): void {
  const { text } = cursor;
  while (cursor.at < text.length) {
    if (text[cursor.at] === '%') cursor.at = endOfLine(text, cursor.at);
    else if (kinds[text.charCodeAt(cursor.at)] !== space) return;
    else cursor.at += 1;
  }
}

function endOfLine(text: string, from: number): number {
  let at = from;
  while (at < text.length && text[at] !== '\n' && text[at] !== '\r') at += 1;
  return at;
}

/** Reads the next object, or a keyword (an operator among them); undefined at the end. */
export function readOperand(cursor: Cursor): Operand | undefined {
  skipSpace(cursor);
  const { text, at } = cursor;
  const sign = text[at];
  if (sign === undefined) return undefined;
  if (sign === '/') return { kind: 'name', value: readName(cursor) };
  if (sign === '(') return { kind: 'string', value: readLiteralString(cursor) };
  if (sign === '[') return { kind: 'array', items: readUntil(cursor, ']') };
  if (sign !== '<') return readWord(cursor);
  if (text[at + 1] !== '<') return { kind: 'string', value: readHexString(cursor) };
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
    if (cursor.text.startsWith(end, cursor.at)) {
      cursor.at += end.length;
      return items;
    }
    const item = readOperand(cursor);
    if (!item) throw new Error(`The content stream ends before "${end}"`);
    items.push(item);
  }
}

function readRegular(cursor: Cursor): string {
  const { text, at } = cursor;
  let end = at;
  while (end < text.length && kinds[text.charCodeAt(end)] === regular) end += 1;
  cursor.at = end;
  return text.slice(at, end);
}

function readName(cursor: Cursor): string {
  cursor.at += 1;
  const written = readRegular(cursor);
  if (!written.includes('#')) return written;
  return written.replace(/#([0-9a-f]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
}

function readWord(cursor: Cursor): Operand {
  const word = readRegular(cursor);
  if (word === '') throw new Error(`Unexpected "${cursor.text[cursor.at]}" in a content stream`);
  // Letters come first: most words are operators.
  const isNumber = word < ':' && /^[+-]?(\d+\.?\d*|\.\d+)$/.test(word);
  return isNumber ? { kind: 'number', value: Number(word) } : { kind: 'keyword', value: word };
}

function readHexString(cursor: Cursor): string {
  const end = cursor.text.indexOf('>', cursor.at);
  if (end < 0) throw new Error('The content stream ends within a hexadecimal string');
  const written = cursor.text.slice(cursor.at + 1, end);
  cursor.at = end + 1;
  // Nearly all are the code of one glyph.
  if (written.length === codeLength) {
    const code = readCode(written);
    if (code >= 0) return String.fromCharCode(code >> 8, code & 0xff);
  }
  const digits = /[^0-9a-f]/i.test(written) ? written.replace(/[^0-9a-f]/gi, '') : written;
  return Buffer.from(digits.length % 2 === 0 ? digits : `${digits}0`, 'hex').toString('latin1');
}

const codeLength = 4;
const digitValues = new Int8Array(256).fill(-1);
for (const [value, digits] of [...'0123456789abcdef'].entries()) {
  for (const digit of [digits, digits.toUpperCase()]) digitValues[digit.charCodeAt(0)] = value;
}

/** The number that hexadecimal digits stand for; negative where one of them is none. */
function readCode(digits: string): number {
  let code = 0;
  for (let index = 0; index < digits.length; index += 1) {
    const value = digitValues[digits.charCodeAt(index)] ?? -1;
    if (value < 0) return -1;
    code = code * 16 + value;
  }
  return code;
}

/** The literal string at the cursor, its escapes resolved: ISO 32000-1, 7.3.4.2. */
function readLiteralString(cursor: Cursor): string {
  const start = cursor.at + 1;
  let depth = 1;
  for (cursor.at = start; depth > 0; cursor.at += 1) {
    const sign = cursor.text[cursor.at];
    if (sign === undefined) throw new Error('The content stream ends within a string');
    if (sign === '\\') cursor.at += 1;
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
  }
  return cursor.text
    .slice(start, cursor.at - 1)
    .replace(/\\([0-7]{1,3}|\r\n|[\s\S])/g, (_, escaped) => resolveEscape(escaped));
}

const named = new Map([
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['b', '\b'],
  ['f', '\f'],
]);

function resolveEscape(escaped: string): string {
  if (/^[0-7]/.test(escaped)) return String.fromCharCode(Number.parseInt(escaped, 8) & 0xff);
  return /^[\r\n]/.test(escaped) ? '' : (named.get(escaped) ?? escaped);
}

/** Bytes as text, one character a byte. */
export function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
}
