import type { Locale } from '../locale/index.ts';

/** A state of the content as its reader knows it. */
export interface RevisionLabel {
  readonly name: string;
  /** Short; `null` where the name is the commit, or there is none. */
  readonly commit: string | null;
}

/** The same with when it was, in words; `null` for what no commit holds yet. */
export interface DatedRevision extends RevisionLabel {
  readonly date: string | null;
}

/** For those who know nothing of commits: `Fra den 17. september 2026 kl. 10.00 til nu`. */
export function describeMoments(before: DatedRevision, after: DatedRevision, words: Locale): string {
  return words.changes.betweenMoments(before.date ?? before.name, after.date);
}

/** `main (0a1b2c3d4e)`. */
export function describeRevision({ name, commit }: RevisionLabel): string {
  return commit === null ? name : `${name} (${commit})`;
}
