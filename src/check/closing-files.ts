/* Which files of the content close something, and by what names it would be known. */

import type { ContentFile } from '../content/sources.ts';
import { readFrontMatter } from '../content/yaml/front-matter.ts';
import { slugify } from '../text/slugify.ts';

/** A file that closes something. */
export interface ClosingFile {
  /** As messages show it. */
  readonly file: string;
  /** Names of closed files, and titles that are not public: a message about another file says none of them. */
  readonly names: readonly string[];
  /** What the address of a closed item would be; an ordinary word, often. */
  readonly addresses: readonly string[];
}

/** What a file closes; `null` where that is nothing. What cannot be read as YAML closes where a line of it may. */
export function readClosing({ bytes, path, file }: Pick<ContentFile, 'bytes' | 'path' | 'file'>): ClosingFile | null {
  // UTF-16 is refused elsewhere, but its words can be read all the same.
  const text = new TextDecoder().decode(bytes ?? undefined).replaceAll('\0', '');
  // Escapes (`"clos\u0065d"`) aside, a key is written as it is called; most files have none and are not parsed.
  if (!/closed|\\[ux]/.test(text)) return null;
  const { frontMatter } = readFrontMatter(text, file);
  const own = [path.split('/').at(-1) ?? ''].filter((name) => name !== 'index.md');
  const addresses = own.map((name) => slugify(name.replace(/\.md$/, '')));
  if (frontMatter === null) return mayClose(text) ? { file, names: own, addresses } : null;
  const { closed, title, attachments } = asFields(frontMatter.value);
  const whole = isSet(closed);
  const hidden = (Array.isArray(attachments) ? attachments : [])
    .map(asFields)
    .filter((one) => whole || isSet(one['closed']));
  if (!whole && hidden.length === 0) return null;
  const named = hidden.flatMap((one) => [nameOf(one['file']), asTitle(one['title'])]);
  const titles = whole && asFields(closed)['title'] !== title ? [asTitle(title)] : [];
  const names = [...(whole ? own : []), ...titles, ...named].filter((name) => name !== '');
  return { file, names, addresses: whole ? addresses : [] };
}

/** Whether a line, comments aside, has a key `closed` that is not `false`. */
function mayClose(text: string): boolean {
  const [, first = text] = text.split(/^---.*$/m);
  const lines = first.split(/\r\n|\r|\n/).map((line) => line.replace(/(^|\s)#.*$/, ''));
  return lines.some((line) => /(^|[\s{,[-])["']?closed["']?\s*:(?!\s*false\s*([,}]|$))/i.test(line));
}

/** As `isClosed`, of a value that no schema has read: what is not clearly open may be meant to close. */
function isSet(closed: unknown): boolean {
  return closed !== undefined && closed !== null && closed !== false && closed !== '' && closed !== 'false';
}

function asFields(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function nameOf(file: unknown): string {
  return typeof file === 'string' ? (file.split('/').at(-1) ?? '') : '';
}

/** A short word alone is in too many messages to be known by. */
function asTitle(title: unknown): string {
  const text = typeof title === 'string' ? title.trim() : '';
  return text.includes(' ') || text.length > 7 ? text : '';
}
