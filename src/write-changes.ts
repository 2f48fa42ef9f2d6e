/* What changed → the document that was asked for: a comment, a page, data. */
import type { Comparison, Revision } from './compare-revisions.ts';
import { readStyle } from './io/package-files.ts';
import { findLocale } from './locale/index.ts';
import { changesHtml } from './site/changes-html.ts';
import { changesJson } from './site/changes-json.ts';
import { changesMarkdown } from './site/changes-markdown.ts';
import type { NamedState } from './site/named-state.ts';

/** The forms that changes can be told in. */
export const changeFormats = ['markdown', 'html', 'json'] as const;

export type ChangeFormat = (typeof changeFormats)[number];

export interface WriteChangesOptions {
  readonly format: ChangeFormat;
  /** Where a preview of the site is, with drafts. */
  readonly previewUrl: string | null;
}

/** The bytes of changes in a form. */
export async function writeChanges(comparison: Comparison, options: WriteChangesOptions): Promise<Uint8Array> {
  const style = options.format === 'html' ? await readStyle('changes.css') : '';
  return new TextEncoder().encode(writeText(comparison, options, style));
}

function writeText(comparison: Comparison, { format, previewUrl }: WriteChangesOptions, style: string): string {
  const { before, after, site, changes } = comparison;
  if (format === 'json') return changesJson({ before: asData(before), after: asData(after) }, changes);
  const { language } = site;
  const states = { before: nameState(before, language), after: nameState(after, language) };
  if (format === 'html') return changesHtml(changes, { ...states, previewUrl, language, style });
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
