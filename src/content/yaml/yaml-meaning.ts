/*
 * YAML that can be read, but not as its author wrote it: text behind ` #`, behind `!` and `&`, behind a comma between
 * braces, a list that went into a text, and characters that no single line holds. Each with what to write instead.
 */
import { type Document, isAlias, isCollection, isMap, isScalar, isSeq, type Scalar, visit, type YAMLMap } from 'yaml';
import type { YamlChange } from '../../locale/message-values.ts';
import { findUnfit } from '../../text/invisible.ts';
import { knownKeys } from '../known-keys.ts';
import { quoteText, writeScalar } from './write-scalar.ts';

export interface ChangedText {
  readonly change: YamlChange | 'character';
  /** Where it stands in the YAML, and what should stand there. */
  readonly start: number;
  readonly end: number;
  readonly mended: string;
  /** Whether the author cannot have meant anything else. */
  readonly certain: boolean;
  /** Where the value stands, from the root. */
  readonly path: readonly PropertyKey[];
  /** The character that does not fit. */
  readonly character: string | null;
  /** Whether nothing of the text is left. */
  readonly empty: boolean;
  /** What YAML takes for keys, of the rest of the text. */
  readonly rest: readonly string[];
}

type Reading = Omit<ChangedText, 'path' | 'character' | 'empty' | 'rest'> &
  Partial<Pick<ChangedText, 'character' | 'empty' | 'rest'>> & { readonly key?: string };

/** All texts of a document that YAML changes. */
export function findChangedTexts(document: Document, source: string): ChangedText[] {
  const found: ChangedText[] = [];
  const aliases = new Set<string>();
  visit(document, { Alias: (_, alias) => void aliases.add(alias.source) });
  walk(document.contents, []);
  return found;

  function add(reading: Reading | null, path: readonly PropertyKey[]): void {
    if (reading === null) return;
    const { key, ...change } = reading;
    found.push({ character: null, empty: false, rest: [], ...change, path: key === undefined ? path : [...path, key] });
  }

  function walk(node: unknown, path: readonly PropertyKey[]): void {
    if (isAlias(node)) add(readAlias(node, document, source), path);
    if (isScalar(node)) for (const reading of readScalar(node, source, aliases)) add(reading, path);
    if (isSeq(node)) for (const [index, item] of node.items.entries()) walk(item, [...path, index]);
    if (isMap(node)) {
      for (const reading of readBareKeys(node, source)) add(reading, path);
      for (const { key, value } of node.items) walk(value, [...path, String(isScalar(key) ? key.value : key)]);
    }
    if (isCollection(node) && node.tag !== undefined && node.range) add(quoteRest('tag', node.range[0], source), path);
  }
}

function readScalar(node: Scalar, source: string, aliases: ReadonlySet<string>): Reading[] {
  const [start, end] = node.range ?? [0, 0, 0];
  if (node.tag !== undefined) return [quoteRest('tag', start, source)];
  if (node.anchor !== undefined && !aliases.has(node.anchor)) return [quoteRest('anchor', start, source)];
  return [readComment, readList, readCharacters].flatMap((read) => read(node, start, end, source) ?? []);
}

/** A text that goes on behind a number sign. */
function readComment(node: Scalar, start: number, end: number, source: string): Reading | null {
  const [, comment = ''] = /^[ \t]*(#[^\n\r]*)/.exec(source.slice(end)) ?? [];
  if (comment === '' || node.type?.startsWith('BLOCK')) return null;
  const empty = start === end;
  if ((empty || node.type !== 'PLAIN') && !/^#[^\s#]/.test(comment)) return null;
  const from = empty ? end + source.slice(end).indexOf('#') : start;
  const stop = source.indexOf(comment, end) + comment.length;
  const text = node.type === 'PLAIN' ? source.slice(from, stop) : `${String(node.value)} ${comment}`;
  const certain = node.type === 'PLAIN' && /^#[^\s#]/.test(comment);
  return { change: 'comment', start: from, end: stop, mended: quoteText(text.trimEnd()), certain, empty };
}

/** Entries that became a part of the text above them. */
function readList(node: Scalar, start: number, end: number, source: string): Reading | null {
  const written = source.slice(start, end);
  if (node.type !== 'PLAIN' || !/\n\s*[-*+•] /.test(written)) return null;
  const entries = written.split(/\r?\n\s*[-*+•] /).map((entry) => entry.replace(/\s+/g, ' ').trim());
  return { change: 'list', start, end, mended: `[${entries.map(writeScalar).join(', ')}]`, certain: false };
}

/** Line ends, other control characters, and halves of characters. */
function readCharacters(node: Scalar, start: number, end: number, source: string): Reading | null {
  const value = typeof node.value === 'string' ? node.value.trim() : '';
  const character = findUnfit(value);
  if (character === null) return null;
  const written = source.slice(start, end);
  // `"C:\temp"`: what stands behind the backslash was meant.
  const meant = node.type === 'QUOTE_DOUBLE' && /\\\\[^u]/.test(written) ? written.slice(1, -1) : null;
  const mended = meant === null ? writeScalar(joinLine(value)) : `'${meant.replaceAll("'", "''")}'`;
  const certain = meant === null && !/[\r\n\u0085\u2028\u2029]/.test(value);
  return { change: 'character', start, end: start + written.trimEnd().length, mended, certain, character };
}

function joinLine(value: string): string {
  let line = value;
  for (let sign = findUnfit(line); sign !== null; sign = findUnfit(line)) line = line.replaceAll(sign, ' ');
  return line.replace(/ +/g, ' ').trim();
}

function readAlias(
  node: { source: string; range?: Scalar['range'] },
  document: Document,
  source: string,
): Reading | null {
  let known = false;
  visit(document, {
    Value: (_, value) => {
      if (value.anchor === node.source) known = true;
    },
  });
  return known || !node.range ? null : quoteRest('alias', node.range[0], source);
}

/** The whole value in quotes, with the sign at its beginning that YAML takes for its own. */
function quoteRest(change: YamlChange, start: number, source: string): Reading {
  const lineStart = source.lastIndexOf('\n', start - 1) + 1;
  const before = /^(\s*(?:- +)*(?:["']?[\p{L}\p{N}_-]+["']?:\s+)?)/u.exec(source.slice(lineStart))?.[0].length ?? 0;
  const lineEnd = /[\r\n]|$/.exec(source.slice(lineStart))?.index ?? 0;
  const text = source.slice(lineStart + before, lineStart + lineEnd).trimEnd();
  const from = lineStart + before;
  return { change, start: from, end: from + text.length, mended: quoteText(text), certain: !/ #/.test(text) };
}

/** Between braces, a comma ends a text: what stands behind it becomes a key without a value. */
function readBareKeys(map: YAMLMap, source: string): Reading[] {
  const pairs = map.items;
  if (map.flow !== true) return [];
  return pairs.flatMap((pair, index): Reading[] => {
    const { key, value } = pair;
    if (!isScalar(key) || !key.range || !isBare(value)) return [];
    const [keyStart, keyEnd] = key.range;
    if (/^\s*:/.test(source.slice(keyEnd))) return [];
    const word = String(key.value);
    if (knownKeys.has(word)) {
      const mended = `${word}: true`;
      return [{ change: 'flag', start: keyStart, end: keyEnd, mended, certain: false, empty: true, key: word }];
    }
    const before = pairs[index - 1]?.value;
    const last = pairs.findIndex((one, at) => at > index && !isBareKey(one, source));
    const end = pairs[(last === -1 ? pairs.length : last) - 1]?.key;
    if (!isScalar(before) || before.type !== 'PLAIN' || !before.range || !isScalar(end) || !end.range) return [];
    const [start, stop] = [before.range[0], end.range[1]];
    const rest = pairs
      .slice(index, last === -1 ? pairs.length : last)
      .map((one) => String(isScalar(one.key) ? one.key.value : ''));
    return [{ change: 'comma', start, end: stop, mended: quoteText(source.slice(start, stop)), certain: true, rest }];
  });
}

function isBareKey({ key, value }: { key: unknown; value: unknown }, source: string): boolean {
  return isScalar(key) && !!key.range && isBare(value) && !/^\s*:/.test(source.slice(key.range[1]));
}

function isBare(value: unknown): boolean {
  return value === null || (isScalar(value) && value.value === null && value.range?.[0] === value.range?.[1]);
}
