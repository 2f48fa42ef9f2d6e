import type { VFileMessage } from 'vfile-message';
import { type CompareOptions, compareRevisions } from '../build/compare-revisions.ts';
import { writeChanges } from '../build/write-changes.ts';
import type { MeetingChanges } from '../changes/changes.ts';
import type { ChangeFormat } from '../changes/formats.ts';

/** Two states of the content, and how what changed between them is told. */
export interface DiffOptions extends Partial<Omit<CompareOptions, 'before'>> {
  /** A revision of git. */
  readonly before: string;
  /** The form of `text`: `markdown` by default. */
  readonly format?: Exclude<ChangeFormat, 'pdf'>;
  /** Where a preview of the site is, for links to it. */
  readonly previewUrl?: string;
}

/** What changed; `null` where a state cannot be read, or the public may not see it. */
export interface Diff {
  readonly messages: readonly VFileMessage[];
  readonly changes: readonly MeetingChanges[] | null;
  readonly text: string | null;
}

/** What changed in the agendas since a revision. @throws CliError where git, the revision or a meeting is missing */
export async function diffAgendas(options: DiffOptions): Promise<Diff> {
  const { format = 'markdown', previewUrl = null, ...states } = options;
  const compared = { content: ['content'], after: null, readers: 'public' as const, meetings: null, ...states };
  const { comparison, messages } = await compareRevisions(compared);
  if (comparison === null) return { messages, changes: null, text: null };
  const form = { format, previewUrl, browser: {}, sourceDateEpoch: null, file: `diff.${format}` };
  const { bytes, messages: told } = await writeChanges(comparison, form, () => undefined);
  if (bytes === null) return { messages: told, changes: null, text: null };
  return { messages: told, changes: comparison.changes, text: new TextDecoder().decode(bytes) };
}
