/* What changed → the document that was asked for: a comment, data. */
import type { Comparison, Revision } from './compare-revisions.ts';
import { findLocale } from './locale/index.ts';
import { changesJson } from './site/changes-json.ts';
import { changesMarkdown, type NamedState } from './site/changes-markdown.ts';

/** The forms that changes can be told in. */
export const changeFormats = ['markdown', 'json'] as const;

export type ChangeFormat = (typeof changeFormats)[number];

export interface WriteChangesOptions {
  readonly format: ChangeFormat;
  /** Where a preview of the site is, with drafts. */
  readonly previewUrl: string | null;
}

/** The bytes of changes in a form. */
export async function writeChanges(comparison: Comparison, options: WriteChangesOptions): Promise<Uint8Array> {
  return new TextEncoder().encode(writeText(comparison, options));
}

function writeText({ before, after, site, changes }: Comparison, { format, previewUrl }: WriteChangesOptions): string {
  if (format === 'json') return changesJson({ before: asData(before), after: asData(after) }, changes);
  const { language } = site;
  const states = { before: nameState(before, language), after: nameState(after, language) };
  return changesMarkdown(changes, { ...states, previewUrl, language });
}

function asData({ name, commit }: Revision): { revision: string | null; commit: string | null } {
  return { revision: name, commit: commit?.hash ?? null };
}

/** A revision that is named by its hash is shown by the beginning of it. */
function nameState({ name, commit }: Revision, language: string): NamedState {
  if (name === null || commit === null) return { name: findLocale(language).changes.workingTree, commit: null };
  const short = commit.hash.slice(0, 10);
  return commit.hash.startsWith(name) ? { name: short, commit: null } : { name, commit: short };
}
