import type { ItemChange, MarkedContent, MeetingChanges } from '../../src/changes/changes.ts';
import { listChangedLines } from '../../src/changes/diff-lines.ts';
import { compareSites } from '../../src/history/compare-sites.ts';
import type { ComparedSite } from '../../src/history/current-closures.ts';
import { sha256 } from '../../src/sha256.ts';
import type { AudienceName } from '../../src/visibility/audience.ts';
import { assembleClean, type Files, siteWith } from './content.ts';

/** A state of the content that must be without problems. */
function stateOf(files: Files): ComparedSite {
  const entries = Object.entries(files).map(([path, text]) => {
    const bytes = new TextEncoder().encode(text);
    return [path, { bytes: bytes.length, sha256: sha256(bytes) }] as const;
  });
  return { site: assembleClean(files), files: new Map(entries) };
}

interface Eyes {
  readonly readers?: AudienceName;
  /** The content of today, where that is neither state. */
  readonly today?: Files;
}

/** What changed between the content of two states. */
export function compareFiles(before: Files, after: Files, { readers = 'public', today }: Eyes = {}): MeetingChanges[] {
  const present = today === undefined ? null : stateOf(today);
  return compareSites({ before: stateOf(before), after: stateOf(after), readers, meetings: null, today: present });
}

/** What changed in the one meeting of `siteWith`, whose files are named within it. */
export function compareMeeting(before: Files, after: Files): MeetingChanges | null {
  const inMeeting = (files: Files) =>
    siteWith(Object.fromEntries(Object.entries(files).map(([path, text]) => [`it/2026-09-17/${path}`, text])));
  const changes = compareFiles(inMeeting(before), inMeeting(after));
  if (changes.length > 1) throw new Error(`${changes.length} meetings changed`);
  return changes[0] ?? null;
}

/** What changed in the only item that changed. */
export function compareItem(before: string, after: string): ItemChange | null {
  const items = compareMeeting({ 'a.md': before }, { 'a.md': after })?.items ?? [];
  if (items.length > 1) throw new Error(`${items.length} items changed`);
  return items[0] ?? null;
}

/** Changed lines as text: `{+added+}`, `{-removed-}`. */
export function showChanges(content: MarkedContent | null): string[] {
  const marks = { added: ['{+', '+}'], removed: ['{-', '-}'] };
  return listChangedLines(content ?? []).map((line) =>
    line.map(({ change, text }) => (change === null ? text : `${marks[change][0]}${text}${marks[change][1]}`)).join(''),
  );
}
