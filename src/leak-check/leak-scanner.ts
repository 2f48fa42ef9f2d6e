/*
 * The leak check: what may not be known of a site → a search through what was built of it. Nothing is forgotten because a page
 * says it: only what its author calls public, what stands in the public titles and reasons of closed items, and the words
 * of the interface. What is no secret for ever, as a draft or a name, is forgotten where open content says it.
 */
import type { VFileMessage } from 'vfile-message';
import { listInterface } from '../text/general-words.ts';
import { normalizeForSearch } from '../text/normalize-for-search.ts';
import { createGeneral, isStrict, listAllowedPatterns } from './disclosures.ts';
import type { BuiltFile } from './files/built-file.ts';
import { decodeEscapes } from './files/decode-escapes.ts';
import { readTexts } from './files/file-texts.ts';
import { explainLeak } from './leak-message.ts';
import { indexPatterns, mergePatterns, type Pattern, type PatternIndex } from './patterns.ts';
import type { PublicFile } from './public-content.ts';
import { searchText } from './search-text.ts';
import type { Secret } from './secrets.ts';

/** What a public site is searched for. */
export interface LeakScanner {
  /** For what Dagsorden writes itself. */
  readonly own: PatternIndex;
  /** For texts that others wrote, in which a single word says nothing. */
  readonly foreign: PatternIndex;
  /** How many passages there are of each text. */
  readonly passages: ReadonlyMap<Secret, number>;
}

export interface LeakScannerFacts {
  readonly secrets: readonly Secret[];
  /** What everybody may read, as it was written. */
  readonly content: readonly PublicFile[];
  /** What earlier versions said to everybody: no draft and no withdrawn text of today takes that back. */
  readonly past: Iterable<string>;
  /** Words that every site has, besides those of the languages. */
  readonly vocabulary: readonly string[];
}

/** What was found in a file. */
export interface Findings {
  /** As it may be said: a name that is a secret itself is not. */
  readonly name: string;
  readonly patterns: ReadonlySet<Pattern>;
}

/** Two documents of one sender share a letterhead: so many passages, or such a share of all, is more than that. */
const manyPassages = 100;
const mostPassages = 0.5;

/** Arranges what must not be found. */
export function createLeakScanner({ secrets, content, past, vocabulary }: LeakScannerFacts): LeakScanner {
  const all = listAllowedPatterns(secrets);
  const strict = indexPatterns(all.filter(isStrict));
  const isGeneral = createGeneral(content, strict);
  const tellsNothing = createGeneral(content, strict, 1);
  const lasts = (pattern: Pattern) => isStrict(pattern) && !isGeneral(pattern) && !isPast(pattern);
  const stubs = content.filter(({ kind }) => kind === 'closed').flatMap(textsOf);
  const known = new Set([
    ...findKnown(all, [...listInterface(), ...vocabulary, ...stubs]),
    ...findKnown(
      all.filter((one) => !lasts(one)),
      content.flatMap(textsOf),
    ),
    ...findKnown(all.filter(isPassing), past),
  ]);
  const patterns = mergePatterns(all.filter((one) => !known.has(one) && !tellsNothing(one)));
  return {
    own: indexPatterns(patterns),
    foreign: indexPatterns(patterns.filter((one) => !one.singleWord && !isGeneral(one))),
    passages: countBySecret(patterns),
  };
}

/** Whether there is nothing to look for. */
export function isIdle({ own }: LeakScanner): boolean {
  return own.short.size === 0 && own.passages.size === 0;
}

/** The secrets in a file of the site; `foreign` where others wrote what is in it. */
export async function searchBuiltFile(builtFile: BuiltFile, scanner: LeakScanner, foreign: boolean): Promise<Findings> {
  const { path } = builtFile;
  const inName = searchName(path, scanner);
  const found = new Set<Pattern>();
  for await (const text of readTexts(builtFile)) {
    searchText(normalizeForSearch(text), foreign ? scanner.foreign : scanner.own, found);
  }
  const inText = [...found].filter((one) => !foreign || one.secrets.some((secret) => isMuch(secret, found, scanner)));
  return { name: inName.size === 0 ? path : maskName(path, scanner), patterns: new Set([...inName, ...inText]) };
}

/** One message for every secret. */
export function explainFindings({ name, patterns }: Findings): VFileMessage[] {
  return [...new Set([...patterns].flatMap(({ secrets }) => secrets))].map((secret) => explainLeak(secret, name));
}

/** Whether a secret is none for ever: what is no longer a draft, decided or withdrawn may be said. */
export function isPassing({ secrets }: Pattern): boolean {
  return secrets.every(({ why }) => why !== 'closed');
}

function isPast({ secrets }: Pattern): boolean {
  return secrets.every(({ past }) => past === true);
}

function textsOf({ texts }: PublicFile): string[] {
  return texts.map(({ text }) => text);
}

function findKnown(patterns: readonly Pattern[], texts: Iterable<string>): ReadonlySet<Pattern> {
  const known = new Set<Pattern>();
  if (patterns.length === 0) return known;
  const index = indexPatterns(patterns);
  for (const text of texts) searchText(normalizeForSearch(decodeEscapes(text)), index, known);
  return known;
}

function isMuch(secret: Secret, found: ReadonlySet<Pattern>, { passages }: LeakScanner): boolean {
  if (secret.kind !== 'passage') return true;
  const count = countBySecret(found).get(secret) ?? 0;
  return count >= manyPassages || count >= mostPassages * (passages.get(secret) ?? 0);
}

function countBySecret(patterns: Iterable<Pattern>): Map<Secret, number> {
  const counts = new Map<Secret, number>();
  for (const { secrets } of patterns) for (const one of secrets) counts.set(one, (counts.get(one) ?? 0) + 1);
  return counts;
}

function searchName(path: string, { own }: LeakScanner): Set<Pattern> {
  return searchText(normalizeForSearch(decodeEscapes(path)), own);
}

/** A name that is a secret itself is not said. */
function maskName(path: string, scanner: LeakScanner): string {
  const steps = path.split('/').map((step) => (searchName(step, scanner).size === 0 ? step : '…'));
  const masked = steps.join('/');
  return searchName(masked, scanner).size === 0 ? masked : '…';
}
