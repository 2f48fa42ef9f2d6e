/*
 * What is closed, in what everybody may read: an open item, a place, the text of a council, a comment of the theme. Such
 * a place is an error there, whether or not it was meant: only `public:` of the closed item says that it was.
 * 1. Patterns are the titles, attachments' titles and passages of what is closed, without those that `public:` allows.
 * 2. What consists of general words, or is the title of several open items, tells nothing.
 * 3. A name alone is none either; in a file that also tells of the item or leads to it, it is.
 */
import type { Position } from 'unist';
import type { SecretKind } from '../locale/message-values.ts';
import { listGeneralWords } from '../text/general-words.ts';
import { normalizeForSearch } from '../text/normalize-for-search.ts';
import { foldWord, listFoldedWords, readCodes, splitWords } from '../text/search-words.ts';
import type { PublicText } from './body-texts.ts';
import { indexPatterns, listPatterns, type Pattern, type PatternIndex } from './patterns.ts';
import type { PublicFile } from './public-content.ts';
import { findMatches, searchText } from './search-text.ts';
import type { Secret } from './secrets.ts';

/** A place in public content that says what is closed. */
export interface Disclosure {
  readonly file: string;
  readonly place: Position | undefined;
  readonly secret: Secret;
}

/** Those of file names. */
const endings = ['pdf', 'docx', 'doc', 'xlsx', 'xls', 'pptx', 'odt', 'txt', 'csv', 'md'];
/** What is one of a kind, of whatever words it consists. */
const particular: readonly SecretKind[] = ['case', 'address', 'content'];
/** How many words of its own a passage must have to tell something. */
const tellingWords = 2;

/** Whether a pattern stays one though public content says it: then that is the error. */
export function isStrict({ secrets, singleWord }: Pattern): boolean {
  const kinds: readonly SecretKind[] = ['title', 'attachment', 'text', 'passage'];
  return !singleWord && secrets.some(({ kind, why }) => why === 'closed' && kinds.includes(kind));
}

/** Every place in public content that says what is closed, in order; places that touch are one. */
export function findDisclosures(closed: readonly Secret[], content: readonly PublicFile[]): Disclosure[] {
  const stubs = content.filter(({ kind }) => kind === 'closed').flatMap(({ texts }) => texts.map(({ text }) => text));
  const patterns = withoutKnown(listAllowedPatterns(closed), stubs);
  const names = listNames(patterns, content);
  const index = indexPatterns(patterns.filter(isStrict));
  const general = createGeneral(content, index);
  return content
    .filter(({ kind }) => kind !== 'closed')
    .flatMap((file) => {
      const told = file.texts.flatMap((text) => findSpans(text, index).filter(({ pattern }) => !general(pattern)));
      const items = new Set([...file.leadsTo, ...told.flatMap(({ pattern }) => pattern.secrets.map(pathOf))]);
      const named = indexPatterns(names.filter(({ secrets }) => secrets.some((one) => items.has(pathOf(one)))));
      const spans = [...told, ...file.texts.filter(({ field }) => !field).flatMap((text) => findSpans(text, named))];
      return joinSpans(spans).map(({ text, start, end, secret }) => ({
        file: file.file,
        place: text.locate(start, end),
        secret,
      }));
    });
}

/** Patterns without what `public:` of their item allows. */
export function listAllowedPatterns(secrets: readonly Secret[]): Pattern[] {
  return secrets.flatMap((secret) => withoutKnown(listPatterns([secret]), secret.allowed));
}

/** Patterns that stand in none of some texts. */
function withoutKnown(patterns: readonly Pattern[], texts: readonly string[]): readonly Pattern[] {
  if (texts.length === 0) return patterns;
  const index = indexPatterns(patterns);
  const known = new Set<Pattern>();
  for (const text of texts) searchText(normalizeForSearch(text), index, known);
  return patterns.filter((pattern) => !known.has(pattern));
}

/**
 * Whether a pattern says nothing of its item: by its words, or since agendas say it again and again. A passage must have
 * as many words of its own as `telling` says.
 */
export function createGeneral(
  content: readonly PublicFile[],
  index: PatternIndex,
  telling = tellingWords,
): (pattern: Pattern) => boolean {
  const titles = content.flatMap(({ title }) => (title === null ? [] : [foldWord(title)]));
  const routine = new Set(titles.filter((title, at) => titles.indexOf(title) !== at));
  const general = new Set([...listGeneralWords(), ...endings]);
  const isKnown = (word: string) => /^\p{N}+$/u.test(word) || general.has(word) || general.has(word.replace(/s$/, ''));
  const isGeneral = ({ codes, starts, secrets }: Pattern) => {
    if (secrets.every(({ kind }) => kind === 'title') && routine.has(readCodes(codes))) return true;
    if (secrets.some(({ kind }) => particular.includes(kind))) return false;
    const own = splitWords(codes, starts).filter((word) => !isKnown(word));
    return own.length < (secrets.some(({ kind }) => kind === 'text' || kind === 'passage') ? telling : 1);
  };
  // What names the site and its councils is general too, unless it is itself what tells.
  for (const { text, field } of content.filter(({ kind }) => kind === 'site').flatMap(({ texts }) => texts)) {
    if (!field || [...searchText(normalizeForSearch(text), index)].some((one) => !isGeneral(one))) continue;
    for (const word of listFoldedWords(text)) general.add(word);
  }
  return isGeneral;
}

function pathOf({ source }: Secret): string {
  return source.path;
}

/** Names of two words or more, of those who stand in no public field. */
function listNames(patterns: readonly Pattern[], content: readonly PublicFile[]): Pattern[] {
  const names = patterns.filter(
    ({ secrets, singleWord }) => !singleWord && secrets.every(({ kind }) => kind === 'name'),
  );
  const index = indexPatterns(names);
  const known = new Set<Pattern>();
  for (const { text, field } of content.flatMap(({ texts }) => texts)) {
    if (field) searchText(normalizeForSearch(text), index, known);
  }
  return names.filter((one) => !known.has(one));
}

interface Span {
  readonly text: PublicText;
  readonly pattern: Pattern;
  readonly start: number;
  readonly end: number;
}

function findSpans(text: PublicText, index: ReturnType<typeof indexPatterns>): Span[] {
  const found: Array<{ pattern: Pattern; at: number }> = [];
  findMatches(normalizeForSearch(text.text), index, (pattern, at) => found.push({ pattern, at }));
  if (found.length === 0) return [];
  const offsets = listOffsets(text.text);
  return found.map(({ pattern, at }) => ({
    text,
    pattern,
    start: offsets[at] ?? 0,
    end: (offsets[at + pattern.codes.length - 1] ?? text.text.length - 1) + 1,
  }));
}

/** The place in the text of every letter and digit that the search compares. */
function listOffsets(text: string): number[] {
  const offsets: number[] = [];
  let at = 0;
  for (const character of text) {
    for (const _ of normalizeForSearch(character).codes) offsets.push(at);
    at += character.length;
  }
  return offsets;
}

/** Passages begin at every word: what they cover together is one place. */
function joinSpans(spans: readonly Span[]): Array<Omit<Span, 'pattern'> & { readonly secret: Secret }> {
  const joined: Array<{ text: PublicText; start: number; end: number; secret: Secret }> = [];
  for (const { text, pattern, start, end } of [...spans].sort((one, other) => one.start - other.start)) {
    const [secret] = pattern.secrets;
    const before = joined.findLast((one) => one.text === text && start <= one.end);
    if (before !== undefined) before.end = Math.max(before.end, end);
    else if (secret !== undefined) joined.push({ text, start, end, secret });
  }
  return joined;
}
