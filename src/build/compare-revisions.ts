/*
 * What changed in the agendas between two revisions, or a revision and the working tree:
 * git → content tree → sources → agenda model, twice → comparison for some readers.
 */

import type { VFileMessage } from 'vfile-message';
import { assembleSite } from '../agenda/assemble.ts';
import { listFiles } from '../agenda/list-files.ts';
import { type AssembleCache, createAssembleCache } from '../agenda/memory/assemble-cache.ts';
import type { PublishedFile, Site } from '../agenda/model.ts';
import type { MeetingChanges } from '../changes/changes.ts';
import { redactMessages } from '../check/redact-messages.ts';
import { CliError } from '../cli-error.ts';
import { createLoadCache, type LoadCache, loadContent } from '../content/load.ts';
import type { ContentFile, ContentTree } from '../content/sources.ts';
import { compareSites } from '../history/compare-sites.ts';
import type { ComparedSite } from '../history/current-closures.ts';
import { readContentTree } from '../io/content-tree.ts';
import { readFileFacts } from '../io/file-facts.ts';
import { type ContentRepository, openContentRepository, readFactsAt } from '../io/git/git-tree.ts';
import type { WrittenSite } from '../leak-check/public-content.ts';
import type { OwnCode } from '../markdown/own-code.ts';
import { hasErrors, sortMessages } from '../messages.ts';
import type { AudienceName } from '../visibility/audience.ts';
import type { WrittenStates } from './guard-changes.ts';
import { refuseUnknownMeetings } from './unknown-meetings.ts';

export interface CompareOptions {
  readonly content: readonly string[];
  readonly before: string;
  /** `null` for the working tree. */
  readonly after: string | null;
  readonly readers: AudienceName;
  /** `COUNCIL/MEETING`; `null` for all. */
  readonly meetings: readonly string[] | null;
  /** Plugins of the site's own, which read both states. */
  readonly own?: OwnCode | null;
}

/** What was compared and what differs. */
export interface Comparison {
  readonly before: Revision;
  readonly after: Revision;
  readonly readers: AudienceName;
  readonly site: Site;
  readonly changes: readonly MeetingChanges[];
  /** For the leak check only; `null` for internal readers. */
  readonly written: WrittenStates | null;
}

/** A state of the content, as the user named it; both are `null` for the working tree. */
export interface Revision {
  readonly name: string | null;
  readonly commit: Commit | null;
}

interface Commit {
  readonly hash: string;
  readonly date: Date;
}

/** The comparison, or what is wrong with the content of one of the two states. */
export interface CompareResult {
  readonly comparison: Comparison | null;
  readonly messages: readonly VFileMessage[];
  /** The revision whose content has errors; `null` for the working tree or where there are none. */
  readonly broken: string | null;
}

interface State {
  readonly revision: Revision;
  readonly tree: ContentTree;
  /** `null` where it is empty or broken. */
  readonly content: StateContent | null;
  /** Whether there are no files at all: the content had not been begun, or lay elsewhere. */
  readonly empty: boolean;
  readonly messages: readonly VFileMessage[];
}

interface StateContent extends ComparedSite {
  readonly files: ReadonlyMap<string, PublishedFile>;
  readonly written: WrittenSite;
}

/** The states are read with one cache: most texts are the same in them, and are parsed once. */
interface Memory {
  readonly load: LoadCache;
  readonly assemble: AssembleCache;
  /** What was read before, by path. */
  readonly files: Map<string, ContentFile>;
}

/** Compares two states of the content. @throws CliError where git, a revision or a meeting is missing. */
export async function compareRevisions(options: CompareOptions): Promise<CompareResult> {
  const repository = await openContentRepository(options.content);
  const cache = { load: createLoadCache(), assemble: createAssembleCache(options.own), files: new Map() };
  try {
    const before = await readState(options.before, repository, cache);
    const today = await readWorkingTree(options.content, cache);
    const after = options.after === null ? today : await readState(options.after, repository, cache);
    return compareStates({ before, after, today }, options);
  } finally {
    repository.close();
  }
}

/** What is closed today is hidden in both states, so the public learns nothing where today cannot be read. */
function compareStates(states: Record<'before' | 'after' | 'today', State>, options: CompareOptions): CompareResult {
  const { before, after, today } = states;
  const { readers, meetings } = options;
  const needed = readers === 'public' ? [before, after, today] : [before, after];
  const broken = needed.find(({ content, empty }) => content === null && !empty);
  if (broken !== undefined) {
    const messages = redactMessages(broken.messages, broken.tree, readers);
    return { comparison: null, messages, broken: broken.revision.name };
  }
  const [older, newer] = [before.content ?? beginning(after), after.content ?? beginning(before)];
  refuseUnknownMeetings(meetings, [older.site, newer.site]);
  const other = after === today ? null : today.content;
  const changes = compareSites({ before: older, after: newer, readers, meetings, today: other });
  const now = after === today ? newer : (today.content ?? newer);
  const written = { before: older.written, after: newer.written, today: now.written };
  const told = { readers, site: newer.site, changes, written: readers === 'internal' ? null : written };
  const comparison = { before: before.revision, after: after.revision, ...told };
  return { comparison, messages: [], broken: null };
}

/** A site without councils, where there is nothing else to compare with. @throws CliError where there is nothing at all. */
function beginning({ content }: State): StateContent {
  if (content !== null) {
    const site = { ...content.site, councils: [] };
    const source = { ...content.written.source, councils: [] };
    return { site, files: new Map(), written: { ...content.written, site, source } };
  }
  throw new CliError('There is no content in either state. Name the content folder with --content.');
}

async function readState(name: string, repository: ContentRepository, cache: Memory): Promise<State> {
  const tree = await repository.readTree(name);
  const revision = { name, commit: tree.commit };
  return assembleState(revision, shareFiles(tree, cache), cache, (paths) => readFactsAt(paths, tree));
}

async function readWorkingTree(roots: readonly string[], cache: Memory): Promise<State> {
  const tree = await readContentTree(roots);
  const revision = { name: null, commit: null };
  return assembleState(revision, shareFiles(tree, cache), cache, (paths) => readFileFacts(paths, tree));
}

/** The tree with the files of an earlier one where they are the same. */
function shareFiles(tree: ContentTree, { files }: Memory): ContentTree {
  const shared = [...tree.files].map(([path, file]): [string, ContentFile] => {
    const known = files.get(path);
    const isSame = known?.bytes && file.bytes && Buffer.compare(known.bytes, file.bytes) === 0;
    const one = known !== undefined && isSame ? known : file;
    files.set(path, one);
    return [path, one];
  });
  return { ...tree, files: new Map(shared) };
}

/** Without the rules of `check`: what is only warned of, or was not demanded then, does not stop a comparison. */
async function assembleState(
  revision: Revision,
  tree: ContentTree,
  cache: Memory,
  readFacts: (paths: readonly string[]) => Promise<ReadonlyMap<string, PublishedFile>>,
): Promise<State> {
  if (tree.files.size === 0) return { revision, tree, content: null, empty: true, messages: [] };
  const loaded = loadContent(tree, cache.load);
  const failed = { revision, tree, content: null, empty: false };
  if (loaded.site === null) return { ...failed, messages: sortMessages(loaded.messages) };
  const { site, messages, bodies } = assembleSite(loaded.site, tree, cache.assemble);
  const all = sortMessages([...loaded.messages, ...messages]);
  if (hasErrors(all)) return { ...failed, messages: all };
  const written = { tree, source: loaded.site, site, bodies, drafts: true };
  return { ...failed, content: { site, files: await readFacts(listFiles(site)), written }, messages: all };
}
