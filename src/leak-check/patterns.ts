/*
 * Secrets → what is looked for: short ones whole, long texts by every passage of some words in them. All of them are
 * found in one pass over a text, by the hash of their first letters.
 */
import { type Normalized, normalizeForSearch } from '../text/normalize-for-search.ts';
import type { Secret } from './secrets.ts';

/** A run of letters that gives a secret away. */
export interface Pattern {
  readonly codes: Uint16Array;
  /** 1 where a word begins. */
  readonly starts: Uint8Array;
  /** What it gives away; several where they say the same. */
  readonly secrets: readonly Secret[];
  /** Whether it must begin and end with a word. */
  readonly whole: boolean;
  /** Whether it is a word or two, which says nothing in a text that others wrote. */
  readonly singleWord: boolean;
}

/** Patterns by the hash of their first letters. */
export interface PatternIndex {
  /** Of `shortHead` letters. */
  readonly short: ReadonlyMap<number, readonly Pattern[]>;
  /** A mark for each hash of a short head: most places of a text are ruled out by it. */
  readonly marks: Uint8Array;
  /** Of `passageLength` letters. */
  readonly passages: ReadonlyMap<number, readonly Pattern[]>;
}

/** How many letters the hash of a name or title covers, and the least that is looked for. */
export const shortHead = 4;
/** How many words and letters a passage must have to be told from what anybody would write. */
const passageWords = 6;
export const passageLength = 32;
/** A short text is looked for as a whole from this many letters on. */
const leastText = 16;
const weakest = 8;
const base = 0x01000193;

/** All that gives away some secrets. */
export function listPatterns(secrets: readonly Secret[]): Pattern[] {
  return secrets.flatMap((secret) => (isText(secret) ? listPassages(secret) : nameNeedles(secret)));
}

/** The same patterns, each once. */
export function mergePatterns(patterns: readonly Pattern[]): Pattern[] {
  const merged = new Map<string, Pattern & { readonly secrets: Secret[] }>();
  for (const pattern of patterns) {
    const key = `${pattern.whole} ${pattern.singleWord} ${pattern.codes.join()}`;
    const known = merged.get(key);
    if (known === undefined) merged.set(key, { ...pattern, secrets: [...pattern.secrets] });
    else for (const secret of pattern.secrets) known.secrets.push(secret);
  }
  return [...merged.values()];
}

/** Arranges patterns for the search. */
export function indexPatterns(patterns: readonly Pattern[]): PatternIndex {
  const [short, passages] = [new Map<number, Pattern[]>(), new Map<number, Pattern[]>()];
  const marks = new Uint8Array(0x10000);
  for (const pattern of patterns) {
    const head = pattern.whole ? shortHead : passageLength;
    const hash = hashHead(pattern.codes, 0, head);
    const map = pattern.whole ? short : passages;
    const known = map.get(hash);
    if (known === undefined) map.set(hash, [pattern]);
    else known.push(pattern);
    if (pattern.whole) marks[hash & 0xffff] = 1;
  }
  return { short, marks, passages };
}

/** The hash of `length` letters; `rollHash` gives the next one. */
export function hashHead(codes: Uint16Array, start: number, length: number): number {
  let hash = 0;
  for (let at = start; at < start + length; at += 1) hash = (Math.imul(hash, base) + (codes[at] ?? 0)) | 0;
  return hash;
}

/** The hash of as many letters one further on. */
export function rollHash(hash: number, leaving: number, entering: number): number {
  return (Math.imul((hash - Math.imul(leaving, highest)) | 0, base) + entering) | 0;
}

const highest = powerOf(passageLength - 1);

function powerOf(exponent: number): number {
  let power = 1;
  for (let at = 0; at < exponent; at += 1) power = Math.imul(power, base);
  return power;
}

function isText({ kind }: Secret): boolean {
  return kind === 'text' || kind === 'passage';
}

function nameNeedles(secret: Secret): Pattern[] {
  return secret.forms.flatMap((form) => {
    const { codes, starts } = normalizeForSearch(form);
    const words = countWords(starts);
    const singleWord = words < 2 || codes.length < weakest;
    return codes.length < shortHead ? [] : [{ codes, starts, secrets: [secret], whole: true, singleWord }];
  });
}

/** Every passage of a text, from each of its words on. */
function listPassages(secret: Secret): Pattern[] {
  return secret.forms.flatMap((form) => {
    const folded = normalizeForSearch(form);
    const { codes, starts } = folded;
    const words = listWords(folded);
    const passages = words.flatMap((start, index) => {
      const end = words[index + passageWords] ?? (index + passageWords === words.length ? codes.length : null);
      if (end === null) return [];
      const full = Math.max(end, start + passageLength);
      return full > codes.length
        ? []
        : [
            {
              codes: codes.subarray(start, full),
              starts: starts.subarray(start, full),
              secrets: [secret],
              whole: false,
              singleWord: false,
            },
          ];
    });
    if (passages.length > 0 || codes.length < leastText || words.length < 3) return passages;
    return [{ codes, starts, secrets: [secret], whole: true, singleWord: words.length < passageWords }];
  });
}

function listWords({ starts }: Normalized): number[] {
  const words: number[] = [];
  for (const [at, start] of starts.entries()) if (start === 1) words.push(at);
  return words;
}

function countWords(starts: Uint8Array): number {
  return starts.reduce((sum, start) => sum + start, 0);
}
