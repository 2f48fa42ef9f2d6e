/* What a style sheet loads: the addresses in `url()` and `@import` (CSS Syntax Level 3, 4.3.6). */

export interface StyleAddress {
  readonly kind: 'url' | 'import';
  /** As it is written, without quotation marks. */
  readonly written: string;
  /** From which to which character of the sheet it stands, quotation marks included. */
  readonly start: number;
  readonly end: number;
}

const loading =
  /@import\s+(?:url\(\s*)?("[^"\n]*"|'[^'\n]*'|[^\s;)"']+)|\burl\(\s*("[^"\n]*"|'[^'\n]*'|[^\s)"']*)\s*\)/gi;

/** Finds what a sheet loads, in order; what is in comments, is data or names a place within the page is not told. */
export function findAddresses(css: string): StyleAddress[] {
  const code = css.replace(/\/\*[\s\S]*?\*\//g, (comment) => ' '.repeat(comment.length));
  return [...code.matchAll(loading)].flatMap((match) => {
    const quoted = match[1] ?? match[2] ?? '';
    const written = quoted.replace(/^["']|["']$/g, '');
    if (written === '' || /^(data:|#)/i.test(written)) return [];
    const start = match.index + match[0].lastIndexOf(quoted);
    return [{ kind: match[1] === undefined ? 'url' : 'import', written, start, end: start + quoted.length }];
  });
}

/** The sheet with every address in `url()` written anew; `null` leaves one as it is. */
export function rewriteAddresses(css: string, rewrite: (written: string) => string | null): string {
  return findAddresses(css).reduceRight((text, { kind, written, start, end }) => {
    const fresh = kind === 'url' ? rewrite(written) : null;
    return fresh === null ? text : `${text.slice(0, start)}"${fresh}"${text.slice(end)}`;
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
