/*
 * The gate: what may not be known of a site → a search through what was built of it. A secret that the public model
 * says as well, or that its author calls public, is none.
 */
import type { VFileMessage } from 'vfile-message';
import type { Site } from '../agenda/model.ts';
import { locales } from '../locale/index.ts';
import type { Artefact } from './built-file.ts';
import { decodeEscapes } from './decode-escapes.ts';
import { readTexts } from './file-texts.ts';
import { explainLeak } from './leak-message.ts';
import { foldText } from './normalize.ts';
import { indexNeedles, listNeedles, mergeNeedles, type Needle, type NeedleIndex } from './patterns.ts';
import { listPublicTexts } from './public-texts.ts';
import { searchText } from './search-text.ts';
import type { Secret } from './secrets.ts';

/** What a public site is searched for. */
export interface Guard {
  /** For what Dagsorden writes itself. */
  readonly own: NeedleIndex;
  /** For texts that others wrote, in which a single word says nothing. */
  readonly foreign: NeedleIndex;
  /** How many passages there are of each text. */
  readonly passages: ReadonlyMap<Secret, number>;
}

export interface GuardFacts {
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
export function createGuard({ secrets, visible, vocabulary }: GuardFacts): Guard {
  const listed = secrets.flatMap((secret) => withoutKnown(listNeedles([secret]), secret.source.data.public ?? []));
  const texts =
    listed.length === 0 ? [] : [...visible.flatMap((site) => listPublicTexts(site, locales)), ...vocabulary];
  const needles = withoutKnown(mergeNeedles(listed), texts);
  return {
    own: indexNeedles(needles),
    foreign: indexNeedles(needles.filter(({ weak }) => !weak)),
    passages: countBySecret(needles),
  };
}

/** Whether there is nothing to look for. */
export function isIdle({ own }: Guard): boolean {
  return own.short.size === 0 && own.passages.size === 0;
}

/** The secrets that a file of the site gives away, one message each; `foreign` where others wrote what is in it. */
export async function findLeaks(artefact: Artefact, guard: Guard, foreign: boolean): Promise<VFileMessage[]> {
  const { path } = artefact;
  const inName = secretsOf(searchName(path, guard));
  const found = new Set<Needle>();
  for await (const text of readTexts(artefact)) {
    searchText(foldText(text), foreign ? guard.foreign : guard.own, found);
  }
  const inText = foreign ? secretsOf(found).filter((secret) => isMuch(secret, found, guard)) : secretsOf(found);
  const name = inName.length === 0 ? path : maskName(path, guard);
  return [...new Set([...inName, ...inText])].map((secret) => explainLeak(secret, name));
}

function withoutKnown(needles: readonly Needle[], texts: readonly string[]): readonly Needle[] {
  if (texts.length === 0 || needles.length === 0) return needles;
  const index = indexNeedles(needles);
  const known = new Set<Needle>();
  for (const text of texts) searchText(foldText(decodeEscapes(text)), index, known);
  return needles.filter((needle) => !known.has(needle));
}

function isMuch(secret: Secret, found: ReadonlySet<Needle>, { passages }: Guard): boolean {
  if (secret.kind !== 'passage') return true;
  const count = countBySecret(found).get(secret) ?? 0;
  return count >= manyPassages || count >= mostPassages * (passages.get(secret) ?? 0);
}

function countBySecret(needles: Iterable<Needle>): Map<Secret, number> {
  const counts = new Map<Secret, number>();
  for (const { secrets } of needles) for (const one of secrets) counts.set(one, (counts.get(one) ?? 0) + 1);
  return counts;
}

function secretsOf(needles: ReadonlySet<Needle>): Secret[] {
  return [...new Set([...needles].flatMap(({ secrets }) => secrets))];
}

function searchName(path: string, { own }: Guard): Set<Needle> {
  return searchText(foldText(decodeEscapes(path)), own);
}

/** A name that is a secret itself is not said. */
function maskName(path: string, guard: Guard): string {
  const steps = path.split('/').map((step) => (searchName(step, guard).size === 0 ? step : '…'));
  const masked = steps.join('/');
  return searchName(masked, guard).size === 0 ? masked : '…';
}
