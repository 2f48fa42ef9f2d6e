import type { Normalized } from './normalize.ts';
import { hashHead, type Pattern, type PatternIndex, passageLength, rollHash, shortHead } from './patterns.ts';

/** Adds the needles that a text holds to those found before, and gives them all. */
export function searchText(text: Normalized, index: PatternIndex, found = new Set<Pattern>()): Set<Pattern> {
  if (index.short.size > 0) searchShort(text, index, found);
  if (index.passages.size > 0) searchPassages(text, index, found);
  return found;
}

/** Names and titles begin and end with a word. */
function searchShort(text: Normalized, { short, marks }: PatternIndex, found: Set<Pattern>): void {
  const { codes, starts } = text;
  for (let at = 0; at + shortHead <= codes.length; at += 1) {
    if (starts[at] === 0) continue;
    const hash = hashHead(codes, at, shortHead);
    if (marks[hash & 0xffff] === 0) continue;
    for (const pattern of short.get(hash) ?? []) {
      const end = at + pattern.codes.length;
      if (!found.has(pattern) && isAt(codes, at, pattern.codes) && (end === codes.length || starts[end] === 1))
        found.add(pattern);
    }
  }
}

function searchPassages({ codes }: Normalized, { passages }: PatternIndex, found: Set<Pattern>): void {
  let hash = hashHead(codes, 0, passageLength);
  for (let at = 0; at + passageLength <= codes.length; at += 1) {
    const known = passages.get(hash);
    if (known !== undefined) {
      for (const pattern of known) if (!found.has(pattern) && isAt(codes, at, pattern.codes)) found.add(pattern);
    }
    hash = rollHash(hash, codes[at] ?? 0, codes[at + passageLength] ?? 0);
  }
}

function isAt(codes: Uint16Array, at: number, wanted: Uint16Array): boolean {
  if (at + wanted.length > codes.length) return false;
  for (let index = 0; index < wanted.length; index += 1) if (codes[at + index] !== wanted[index]) return false;
  return true;
}
