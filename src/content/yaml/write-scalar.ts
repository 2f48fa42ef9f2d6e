import { parseDocument } from 'yaml';

/** A text as a YAML value that is read as that text, on one line and between braces too; in quotes where it needs them. */
export function writeScalar(text: string): string {
  return isPlain(text) ? text : quoteText(text);
}

/** A text in quotes: in single ones where it holds what double ones would change. */
export function quoteText(text: string): string {
  if (/["\\]/.test(text) && !/[\p{Cc}\u2028\u2029\ufeff]/u.test(text)) return `'${text.replaceAll("'", "''")}'`;
  const quoted = JSON.stringify(text);
  return quoted.replace(/[\u007f-\u009f\u2028\u2029\ufeff]/g, (sign) => `\\u${hex(sign)}`);
}

function isPlain(text: string): boolean {
  if (!/^[\p{L}\p{N}(§«»“”][^\p{C}\u2028\u2029]*$/u.test(text) || /[[\]{},\\]|: | #|["':]$|^\s|\s$/.test(text))
    return false;
  const document = parseDocument(`[${text}]`, { schema: 'core', logLevel: 'silent' });
  return document.errors.length === 0 && isStringOrNumber(document.toJS(), text);
}

/** Numbers are read as they are written; one that other programs would write in another way (2.10) is a text to them. */
function isStringOrNumber(value: unknown, text: string): boolean {
  const [only, ...more] = Array.isArray(value) ? value : [];
  return more.length === 0 && (only === text || (typeof only === 'number' && String(only) === text));
}

function hex(sign: string): string {
  return sign.charCodeAt(0).toString(16).padStart(4, '0');
}
