/* What a file of the site says, whatever way its format writes it. */
import { toString as textOf } from 'hast-util-to-string';
import rehypeRaw from 'rehype-raw';
import { unified } from 'unified';

const tag = /<[a-z/!?](?:[^"'<>]|"[^"]*"|'[^']*')*>/gi;
const plainAttribute = /\s(?:class|style|d|points|viewbox|transform)=(?:"[^"]*"|'[^']*')/gi;
/** The name of a tag, and those of its attributes. */
const names = /^<[^\s>]+|\s[^\s=>"']+(?==)/g;

/** The texts in a text: what stands between tags, and what stands in them, entities and escapes decoded. */
export function decodeText(text: string): string[] {
  if (!text.includes('<')) return [decodeEscapes(decodeEntities(text))];
  const markup = text.replace(/<!\[CDATA\[|\]\]>/g, ' ');
  const tags = markup.match(tag) ?? [];
  const attributes = tags.map((one) => one.replace(plainAttribute, ' ').replace(names, ' ')).join('\n');
  // A feed holds pages as text: what is decoded may be markup again.
  const between = decodeEntities(markup.replace(tag, ' '));
  const inner = between.includes('<') ? decodeEntities(between.replace(tag, ' ')) : between;
  return [inner, decodeEntities(attributes), ...(inner === between ? [] : [between])].map(decodeEscapes);
}

/** The text of bytes, in the encoding that they seem to have; in two where that is not sure. */
export function decodeBytes(bytes: Uint8Array): string[] {
  const wide = findWide(bytes);
  if (wide !== null) return [new TextDecoder(wide).decode(bytes)];
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8');
  return text.includes('\ufffd') ? [text, new TextDecoder('windows-1252').decode(bytes)] : [text];
}

/** The texts of bytes that are no text as a whole: in every encoding, and from every place at which it can begin. */
export function decodeBinary(bytes: Uint8Array): string[] {
  const shifted = bytes.subarray(1);
  const wide = (encoding: string) => [bytes, shifted].map((one) => new TextDecoder(encoding).decode(one));
  const narrow = ['utf-8', 'windows-1252'].map((encoding) => new TextDecoder(encoding).decode(bytes));
  return [...narrow, ...wide('utf-16le'), ...wide('utf-16be')];
}

/** UTF-16 by its mark, or by the many zeros of European text. */
function findWide(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const head = bytes.subarray(0, 400);
  const zeros = [0, 0];
  for (const [at, byte] of head.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (odd > head.length * 0.3 && even < head.length * 0.05) return 'utf-16le';
  return even > head.length * 0.3 && odd < head.length * 0.05 ? 'utf-16be' : null;
}

/** Escapes of JSON and JavaScript, percent-encoded UTF-8, and that of cards and calendars (quoted-printable, RFC 2045). */
export function decodeEscapes(text: string): string {
  const plain = text.includes('\\') ? text.replace(/\\(?:u([0-9a-f]{4})|(.))/gis, readEscape) : text;
  const printable = /quoted-printable/i.test(plain) ? decodeQuoted(plain) : plain;
  return printable.includes('%') ? printable.replace(/(?:%[0-9a-f]{2})+/gi, decodePercent) : printable;
}

function readEscape(_: string, code: string | undefined, character: string): string {
  if (code !== undefined) return String.fromCharCode(Number.parseInt(code, 16));
  return /[nrtbf]/.test(character) ? ' ' : character;
}

function decodeQuoted(text: string): string {
  const joined = text.replace(/=\r?\n/g, '');
  return joined.replace(/(?:=[0-9A-F]{2})+/g, (codes) => decodePercent(codes.replaceAll('=', '%')));
}

function decodePercent(encoded: string): string {
  return new TextDecoder().decode(Uint8Array.from(encoded.slice(1).split('%'), (code) => Number.parseInt(code, 16)));
}

const named = new Map<string, string>();

function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|[a-z][a-z0-9]*);?/gi, (entity, decimal, hexadecimal) => {
    if (decimal !== undefined) return fromPoint(Number.parseInt(decimal, 10));
    if (hexadecimal !== undefined) return fromPoint(Number.parseInt(hexadecimal, 16));
    const known = named.get(entity) ?? decodeNamed(entity);
    named.set(entity, known);
    return known;
  });
}

function fromPoint(point: number): string {
  return point <= 0x10ffff ? String.fromCodePoint(point) : ' ';
}

/** An HTML parser knows the two thousand names. */
function decodeNamed(entity: string): string {
  return textOf(
    unified()
      .use(rehypeRaw)
      .runSync({ type: 'root', children: [{ type: 'raw', value: entity }] }),
  );
}
