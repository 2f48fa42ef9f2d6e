import type { Locale } from '../locale/index.ts';

/** A heading with a mark or a note behind the word is still the decision's. */
export function isDecision(name: string | null, words: Locale): boolean {
  return name?.toLowerCase().replace(/[^\p{L}]+$/u, '') === words.decision.toLowerCase();
}
