/*
 * Text as the search compares it: letters and digits alone, without case, accents and everything between them. What
 * stands over a line's end, with soft hyphens, tags or other signs between its words is then the same as in one piece.
 */

/** Text reduced to its letters and digits. */
export interface Normalized {
  readonly codes: Uint16Array;
  /** 1 where a word begins. */
  readonly starts: Uint8Array;
}

const [separator, letter, digit, transparent] = [0, 1, 2, 3];
const kinds = new Uint8Array(0x10000).map((_, code) => kindOf(String.fromCharCode(code)));

/** Reduces text to its letters and digits. */
export function normalizeForSearch(text: string): Normalized {
  const normal = text.normalize('NFKD').toLowerCase();
  const codes = new Uint16Array(normal.length);
  const starts = new Uint8Array(normal.length);
  let length = 0;
  let before = separator;
  for (let at = 0; at < normal.length; at += 1) {
    const code = normal.charCodeAt(at);
    const kind = kinds[code] ?? separator;
    if (kind === transparent) continue;
    if (kind !== separator) {
      codes[length] = code;
      starts[length] = kind === before ? 0 : 1;
      length += 1;
    }
    before = kind;
  }
  return { codes: codes.subarray(0, length), starts: starts.subarray(0, length) };
}

/** Accents, soft hyphens and other marks of no width stand within a word. */
function kindOf(character: string): number {
  if (/[\p{M}\p{Cf}]/u.test(character)) return transparent;
  if (/\p{L}/u.test(character)) return letter;
  return /\p{N}/u.test(character) ? digit : separator;
}
