import type { Folded } from './normalize.ts';
import { hashHead, type Needle, type NeedleIndex, passageLength, rollHash, shortHead } from './patterns.ts';

/** Adds the needles that a text holds to those found before, and gives them all. */
export function searchText(text: Folded, index: NeedleIndex, found = new Set<Needle>()): Set<Needle> {
  if (index.short.size > 0) searchShort(text, index, found);
  if (index.passages.size > 0) searchPassages(text, index, found);
  return found;
}

/** Names and titles begin and end with a word. */
function searchShort(text: Folded, { short, marks }: NeedleIndex, found: Set<Needle>): void {
  const { codes, starts } = text;
  for (let at = 0; at + shortHead <= codes.length; at += 1) {
    if (starts[at] === 0) continue;
    const hash = hashHead(codes, at, shortHead);
    if (marks[hash & 0xffff] === 0) continue;
    for (const needle of short.get(hash) ?? []) {
      const end = at + needle.codes.length;
      if (!found.has(needle) && isAt(codes, at, needle.codes) && (end === codes.length || starts[end] === 1))
        found.add(needle);
    }
  }
}

function searchPassages({ codes }: Folded, { passages }: NeedleIndex, found: Set<Needle>): void {
  let hash = hashHead(codes, 0, passageLength);
  for (let at = 0; at + passageLength <= codes.length; at += 1) {
    const known = passages.get(hash);
    if (known !== undefined) {
      for (const needle of known) if (!found.has(needle) && isAt(codes, at, needle.codes)) found.add(needle);
    }
    hash = rollHash(hash, codes[at] ?? 0, codes[at + passageLength] ?? 0);
  }
}

function isAt(codes: Uint16Array, at: number, wanted: Uint16Array): boolean {
  if (at + wanted.length > codes.length) return false;
  for (let index = 0; index < wanted.length; index += 1) if (codes[at + index] !== wanted[index]) return false;
  return true;
}
