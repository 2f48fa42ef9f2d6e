/* What a style sheet loads, read by a tokenizer of CSS Syntax Level 3. */
import {
  isTokenAtKeyword,
  isTokenCloseParen,
  isTokenFunction,
  isTokenOpenCurly,
  isTokenOpenParen,
  isTokenSemicolon,
  isTokenString,
  isTokenURL,
  type TokenString,
  type TokenURL,
  tokenize,
} from '@csstools/css-tokenizer';

export interface StyleAddress {
  readonly kind: 'url' | 'import';
  /** As it is meant, without quotation marks and escapes. */
  readonly written: string;
  /** From which to which character of the sheet it stands, quotation marks included. */
  readonly start: number;
  readonly end: number;
}

/** Functions in which a text is an address (CSS Values 4, 4.5; CSS Images 4, 2). */
const loading = new Set(['url', 'src', 'image', 'image-set', '-webkit-image-set', 'cross-fade', '-webkit-cross-fade']);

/**
 * Finds what a sheet loads, in order, as browsers read it: escapes (`u\72l`), texts within `image-set()` and `src()`, and
 * `@import` however it is written. What is in comments, is data or names a place within the page is not told.
 */
export function findAddresses(css: string): StyleAddress[] {
  const found: StyleAddress[] = [];
  const within: string[] = [];
  let importing = false;
  for (const token of tokenize({ css })) {
    if (isTokenAtKeyword(token)) importing = token[4].value.toLowerCase() === 'import';
    else if (isTokenSemicolon(token) || isTokenOpenCurly(token)) importing = false;
    else if (isTokenFunction(token)) within.push(token[4].value.toLowerCase());
    else if (isTokenOpenParen(token)) within.push('');
    else if (isTokenCloseParen(token)) within.pop();
    else if (isTokenURL(token) || isTokenString(token)) {
      const inner = within.at(-1);
      const address = isTokenURL(token) || (inner === undefined ? importing : loading.has(inner));
      if (address) found.push(...toAddress(token, importing));
      // What follows the address of an import, as `layer()` and `supports()`, loads nothing.
      if (address) importing = false;
    }
  }
  return found;
}

function toAddress(token: TokenURL | TokenString, importing: boolean): StyleAddress[] {
  const [, raw, first, last, { value: written }] = token;
  if (written === '' || /^(data:|#)/i.test(written)) return [];
  // Of `url( a.png )` what stands between the brackets, and the white space of CSS, which has fewer signs than ours.
  const lead = isTokenURL(token) ? (/^[^(]*\([ \t\r\n\f]*/.exec(raw)?.[0].length ?? 0) : 0;
  const tail = isTokenURL(token) ? (/[ \t\r\n\f]*\)?$/.exec(raw)?.[0].length ?? 0) : 0;
  return [{ kind: importing ? 'import' : 'url', written, start: first + lead, end: last + 1 - tail }];
}

/** The sheet with every address but those of imports written anew; `null` leaves one as it is. */
export function rewriteAddresses(css: string, rewrite: (written: string) => string | null): string {
  return findAddresses(css).reduceRight((text, { kind, written, start, end }) => {
    const fresh = kind === 'url' ? rewrite(written) : null;
    return fresh === null ? text : `${text.slice(0, start)}"${fresh.replace(/["\\]/g, '\\$&')}"${text.slice(end)}`;
  }, css);
}

const declared = /\/\*[\s\S]*?\*\/|@font-face\s*\{[^}]*\}|(?<![-\w])(font(?:-family)?\s*:\s*)([^;{}!]*[^;{}!\s])/gi;
const notFamilies =
  /^(inherit|initial|unset|revert|revert-layer|caption|icon|menu|message-box|small-caption|status-bar)$/i;

/** The sheet with a family at the end of every list of families, for the characters that those before it lack. */
export function appendFamily(css: string, family: string): string {
  return css.replace(declared, (whole, property?: string, value = '') => {
    if (property === undefined || notFamilies.test(value) || value.includes(family)) return whole;
    return `${property}${value}, "${family}"`;
  });
}
