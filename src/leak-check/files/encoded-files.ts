/* What stands in a text as base64: data addresses, and blocks such as mails and calendars have. */
import type { BuiltFile } from './built-file.ts';

/** More than a hash, and without white space but for line ends: no text for people. */
const block = /[A-Za-z0-9+/_-]{64,}(?:\r?\n[ \t]?[A-Za-z0-9+/_-]{4,})*={0,2}/g;
const data = /;base64,([A-Za-z0-9+/_%=-]+)/gi;

/** The files that a text holds as base64. */
export function listEncodedFiles(text: string): BuiltFile[] {
  const addresses = [...text.matchAll(data)].map(([, encoded = '']) => encoded);
  const blocks = text.match(block) ?? [];
  return [...new Set([...addresses, ...blocks])].flatMap((encoded) => {
    const bytes = Buffer.from(decode(encoded).replace(/\s/g, ''), 'base64');
    return bytes.length < 8 ? [] : [{ path: '', bytes }];
  });
}

function decode(text: string): string {
  return text.replace(/%([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
