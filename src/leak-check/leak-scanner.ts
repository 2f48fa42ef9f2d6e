/*
 * The gate: what may not be known of a site → a search through what was built of it. A secret that the public model
 * says as well, or that its author calls public, is none.
 */
import type { VFileMessage } from 'vfile-message';
import type { Site } from '../agenda/model.ts';
import { locales } from '../locale/index.ts';
import type { BuiltFile } from './built-file.ts';
import { decodeEscapes } from './decode-escapes.ts';
import { readTexts } from './file-texts.ts';
import { explainLeak } from './leak-message.ts';
import { normalizeForSearch } from './normalize.ts';
import { indexPatterns, listPatterns, mergePatterns, type Pattern, type PatternIndex } from './patterns.ts';
import { listPublicTexts } from './public-texts.ts';
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
  /** What the public sees. */
  readonly visible: readonly Site[];
  /** Words that every site has, besides those of the languages. */
  readonly vocabulary: readonly string[];
}

/** Two documents of one sender share a letterhead: so many passages, or such a share of all, is more than that. */
const manyPassages = 100;
const mostPassages = 0.5;

/** Arranges what must not be found. */
export function createLeakScanner({ secrets, visible, vocabulary }: LeakScannerFacts): LeakScanner {
  const listed = secrets.flatMap((secret) => withoutKnown(listPatterns([secret]), secret.source.data.public ?? []));
  const texts =
    listed.length === 0 ? [] : [...visible.flatMap((site) => listPublicTexts(site, locales)), ...vocabulary];
  const patterns = withoutKnown(mergePatterns(listed), texts);
  return {
    own: indexPatterns(patterns),
    foreign: indexPatterns(patterns.filter(({ singleWord }) => !singleWord)),
    passages: countBySecret(patterns),
  };
}

/** Whether there is nothing to look for. */
export function isIdle({ own }: LeakScanner): boolean {
  return own.short.size === 0 && own.passages.size === 0;
}

/** The secrets that a file of the site gives away, one message each; `foreign` where others wrote what is in it. */
export async function findLeaks(builtFile: BuiltFile, guard: LeakScanner, foreign: boolean): Promise<VFileMessage[]> {
  const { path } = builtFile;
  const inName = secretsOf(searchName(path, guard));
  const found = new Set<Pattern>();
  for await (const text of readTexts(builtFile)) {
    searchText(normalizeForSearch(text), foreign ? guard.foreign : guard.own, found);
  }
  const inText = foreign ? secretsOf(found).filter((secret) => isMuch(secret, found, guard)) : secretsOf(found);
  const name = inName.length === 0 ? path : maskName(path, guard);
  return [...new Set([...inName, ...inText])].map((secret) => explainLeak(secret, name));
}

function withoutKnown(patterns: readonly Pattern[], texts: readonly string[]): readonly Pattern[] {
  if (texts.length === 0 || patterns.length === 0) return patterns;
  const index = indexPatterns(patterns);
  const known = new Set<Pattern>();
  for (const text of texts) searchText(normalizeForSearch(decodeEscapes(text)), index, known);
  return patterns.filter((pattern) => !known.has(pattern));
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

function secretsOf(patterns: ReadonlySet<Pattern>): Secret[] {
  return [...new Set([...patterns].flatMap(({ secrets }) => secrets))];
}

function searchName(path: string, { own }: LeakScanner): Set<Pattern> {
  return searchText(normalizeForSearch(decodeEscapes(path)), own);
}

/** A name that is a secret itself is not said. */
function maskName(path: string, guard: LeakScanner): string {
  const steps = path.split('/').map((step) => (searchName(step, guard).size === 0 ? step : '…'));
  const masked = steps.join('/');
  return searchName(masked, guard).size === 0 ? masked : '…';
}
