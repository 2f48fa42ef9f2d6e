import type { Normalized } from '../text/normalize-for-search.ts';
import { hashHead, type Pattern, type PatternIndex, passageLength, rollHash, shortHead } from './patterns.ts';

/** Adds the patterns that a text holds to those found before, and gives them all. */
export function searchText(text: Normalized, index: PatternIndex, found = new Set<Pattern>()): Set<Pattern> {
  findMatches(text, index, (pattern) => found.add(pattern), found);
  return found;
}

/** Tells every place of a text at which a pattern begins; those in `passed` are not looked for. */
export function findMatches(
  text: Normalized,
  index: PatternIndex,
  see: (pattern: Pattern, at: number) => unknown,
  passed: ReadonlySet<Pattern> = new Set(),
): void {
  if (index.short.size > 0) findShort(text, index, see, passed);
  if (index.passages.size > 0) findPassages(text, index, see, passed);
}

type See = (pattern: Pattern, at: number) => unknown;

/** Names and titles begin and end with a word. */
function findShort(text: Normalized, { short, marks }: PatternIndex, see: See, passed: ReadonlySet<Pattern>): void {
  const { codes, starts } = text;
  for (let at = 0; at + shortHead <= codes.length; at += 1) {
    if (starts[at] === 0) continue;
    const hash = hashHead(codes, at, shortHead);
    if (marks[hash & 0xffff] === 0) continue;
    for (const pattern of short.get(hash) ?? []) {
      const end = at + pattern.codes.length;
      if (!passed.has(pattern) && isAt(codes, at, pattern.codes) && (end === codes.length || starts[end] === 1))
        see(pattern, at);
    }
  }
}

function findPassages({ codes }: Normalized, { passages }: PatternIndex, see: See, passed: ReadonlySet<Pattern>): void {
  let hash = hashHead(codes, 0, passageLength);
  for (let at = 0; at + passageLength <= codes.length; at += 1) {
    const known = passages.get(hash);
    if (known !== undefined) {
      for (const pattern of known) if (!passed.has(pattern) && isAt(codes, at, pattern.codes)) see(pattern, at);
    }
    hash = rollHash(hash, codes[at] ?? 0, codes[at + passageLength] ?? 0);
  }
}

function isAt(codes: Uint16Array, at: number, wanted: Uint16Array): boolean {
  if (at + wanted.length > codes.length) return false;
  for (let index = 0; index < wanted.length; index += 1) if (codes[at + index] !== wanted[index]) return false;
  return true;
}
