/*
 * Which drafts a build lets out: those whose moment has come, but none that was published before. Who sets an agenda back
 * to a draft takes it back, whatever its `published` says; where the past is not known whole, that cannot be told.
 */

import { isDue, listScheduled, releaseDrafts, type ScheduledDraft } from '../content/release-drafts.ts';
import type { ContentTree, SiteSource } from '../content/sources.ts';
import { readFrontMatter } from '../content/yaml/front-matter.ts';
import { isShallow } from '../io/git/git.ts';
import { readPastTexts } from '../io/git/past-texts.ts';

/** What becomes of the drafts that say when they go out. */
export interface Release {
  readonly site: SiteSource;
  readonly drafts: readonly ReleasedDraft[];
}

export interface ReleasedDraft extends ScheduledDraft {
  readonly state: 'out' | 'waiting' | 'taken-back' | 'unknown-past';
}

/** The site at a moment; without one, every draft stays what it is. */
export async function releaseDue(site: SiteSource, tree: ContentTree, now: Date | null): Promise<Release> {
  const drafts: ReleasedDraft[] = [];
  if (now === null) return { site, drafts };
  for (const draft of listScheduled(site)) {
    drafts.push({ ...draft, state: isDue(draft, now) ? await lookBack(draft, tree) : 'waiting' });
  }
  return {
    site: releaseDrafts(
      site,
      drafts.filter(({ state }) => state === 'out'),
    ),
    drafts,
  };
}

async function lookBack({ meeting }: ScheduledDraft, tree: ContentTree): Promise<ReleasedDraft['state']> {
  const file = tree.files.get(meeting.path)?.absolute ?? meeting.file;
  if (await isShallow(file.replace(/[\\/][^\\/]*$/, ''))) return 'unknown-past';
  const texts = await readPastTexts(file);
  return texts.some(wasPublished) ? 'taken-back' : 'out';
}

function wasPublished(text: string): boolean {
  const value: unknown = readFrontMatter(text, '').frontMatter?.value;
  const status = typeof value === 'object' && value !== null && 'status' in value ? value.status : null;
  return status === 'published' || status === 'minutes' || status === 'cancelled';
}
