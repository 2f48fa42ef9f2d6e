/*
 * A field put into front matter without touching anything else: comments, quotes, order, line ends and the text stay.
 * 1. A field that stands there gets its value replaced in place.
 * 2. A new one becomes the last line of the front matter, indented as the others, or the last entry between braces.
 * 3. The result is read again: had anything else changed by it, nothing would be returned.
 */
import { isDeepStrictEqual } from 'node:util';
import type { Position } from 'unist';
import { type FrontMatter, readFrontMatter } from './yaml/front-matter.ts';

type FieldValue = string | readonly string[];

/** The text of a file with a field set; `null` where that cannot be done without touching more. */
export function setField(text: string, key: string, value: FieldValue): string | null {
  const { frontMatter } = readFrontMatter(text, '');
  if (frontMatter === null) return null;
  const known = frontMatter.locateKey([key]) !== undefined;
  const changed = known ? replaceValue(text, frontMatter, key, value) : appendField(text, frontMatter, key, value);
  const result = readFrontMatter(changed, '').frontMatter;
  const wanted = { ...Object(frontMatter.value), [key]: value };
  const kept = isDeepStrictEqual(result?.value, wanted) && bodyOf(changed, result) === bodyOf(text, frontMatter);
  return kept ? changed : null;
}

function replaceValue(text: string, { locateValue }: FrontMatter, key: string, value: FieldValue): string {
  const { start, end } = offsetsOf(locateValue([key]));
  // What yaml gives as the end of a list is the start of the next line.
  const old = text.slice(start, end).trimEnd();
  return text.slice(0, start) + writeValue(value) + text.slice(start + old.length);
}

function appendField(text: string, { end, locateValue }: FrontMatter, key: string, value: FieldValue): string {
  const field = `${key}: ${writeValue(value)}`;
  const whole = offsetsOf(locateValue([]));
  if (text[whole.start] === '{') {
    const last = text.slice(0, whole.end - 1).trimEnd();
    return `${last}${/[{,]$/.test(last) ? '' : ','} ${field}${text.slice(last.length)}`;
  }
  const at = offsetsOf(end).start;
  const lineEnd = text.slice(0, at).endsWith('\r\n') ? '\r\n' : '\n';
  const indent = text.slice(text.lastIndexOf('\n', whole.start) + 1, whole.start);
  return `${text.slice(0, at)}${indent}${field}${lineEnd}${text.slice(at)}`;
}

/** In quotes, since other programs read 2.10 as 2.1. */
function writeValue(value: FieldValue): string {
  return typeof value === 'string' ? `'${value}'` : `[${value.map((one) => `'${one}'`).join(', ')}]`;
}

function offsetsOf(place: Position | undefined): { readonly start: number; readonly end: number } {
  return { start: place?.start.offset ?? 0, end: place?.end.offset ?? 0 };
}

/** What stands from the line on that closes the front matter. */
function bodyOf(text: string, frontMatter: FrontMatter | null): string {
  return text.slice(frontMatter?.end.start.offset ?? 0);
}
