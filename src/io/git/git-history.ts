/*
 * The content as every commit left it, oldest first. Content roots may lie in one repository or in several: then the
 * dates of the commits say what stood beside what. A root outside git is taken as it is today, at all times.
 */
import { createHash } from 'node:crypto';
import type { PublishedFile } from '../../agenda/model.ts';
import { CliError } from '../../cli-error.ts';
import type { ContentFile, ContentTree } from '../../content/sources.ts';
import {
  applyChanges,
  findLayer,
  type Layer,
  type OpenedRoot,
  openLayer,
  openRoot,
  readBlobFacts,
  readFile,
  type SizeAndHash,
} from './git-layer.ts';
import { type LoggedCommit, type RepositoryLog, readLog } from './git-log.ts';
import type { GitObjects } from './git-objects.ts';
import { listConverted, listStanding } from './standing-files.ts';

/** A commit that touched the content, and all content as it left it. */
export interface ContentStep {
  /** Counted from the first, which is 0. */
  readonly index: number;
  readonly commit: { readonly hash: string; readonly date: Date };
  /** When the next commit came; `null` of the last. */
  readonly until: Date | null;
  /** A file that did not change is the same object as in the step before. */
  readonly tree: ContentTree;
  /** The paths whose file came, went or changed. */
  readonly changed: ReadonlySet<string>;
  /** Size and SHA-256 of files, by their paths. */
  readonly readFacts: (paths: readonly string[]) => Promise<StepFacts>;
}

type StepFacts = ReadonlyMap<string, SizeAndHash>;

export interface ContentHistory {
  /** Whether a clone is shallow, so that what was before is not known. */
  readonly shallow: boolean;
  /** How many commits touched the content. */
  readonly length: number;
  /** Whether all content is in git; what is not is taken as it is today. */
  readonly whole: boolean;
  /** The files that git holds with other bytes than they have on disk, each with its hash. */
  readonly listConverted: () => Promise<ReadonlyArray<readonly string[]>>;
  /** A hash of all that some first commits did: another history has another. */
  readonly identify: (count: number) => string;
  /** When the commit after one came; `null` after the last. */
  readonly endOf: (index: number) => Date | null;
  /**
   * Every commit that touched the content, from the one at an index: what the commits before it changed counts as changed in it.
   * @throws CliError where git lacks what one of them holds.
   */
  readonly steps: (from: number) => AsyncGenerator<ContentStep>;
  readonly close: () => void;
}

interface Step extends LoggedCommit {
  readonly top: string;
}

interface Today {
  readonly files: ContentTree['files'];
  readonly facts: ReadonlyMap<string, PublishedFile>;
}

/** Opens the past of the content roots. `facts` is what is known of the files of today, by their paths. Close it. */
export async function openContentHistory(
  { roots, files }: ContentTree,
  facts: ReadonlyMap<string, PublishedFile>,
): Promise<ContentHistory> {
  const today = { files, facts };
  const opened = await Promise.all(roots.map(openRoot));
  const close = () => {
    for (const { objects } of opened) objects?.close();
  };
  try {
    const logs = await readLogs(opened);
    const steps = orderSteps(logs);
    const layers = await Promise.all(opened.map((one) => openLayer(one, logs)));
    return {
      shallow: logs.some((log) => log.shallow),
      length: steps.length,
      whole: layers.every(({ objects }) => objects !== null),
      listConverted: () => listConverted(layers, facts),
      identify: (count) => identify(steps.slice(0, count), layers, logs),
      endOf: (index) => steps[index + 1]?.date ?? null,
      steps: (from) => walk(steps, layers, today, from),
      close,
    };
  } catch (cause) {
    close();
    throw cause;
  }
}

/** One log for each repository. One without any commit has none. */
async function readLogs(opened: readonly OpenedRoot[]): Promise<RepositoryLog[]> {
  const logs: RepositoryLog[] = [];
  for (const top of new Set(opened.flatMap((one) => one.top ?? []))) {
    const own = opened.flatMap(({ objects, top: where }) => (objects === null || where !== top ? [] : [objects]));
    const [first] = own;
    const prefixes = own.map(({ prefix }) => prefix);
    if (first === undefined || !(await hasCommit(first))) continue;
    logs.push(await readLog(first, top, prefixes).catch((cause: unknown) => refuseHistory(top, cause)));
  }
  return logs;
}

async function hasCommit({ git }: GitObjects): Promise<boolean> {
  return git('rev-parse', '--verify', '--quiet', 'HEAD').then(
    () => true,
    () => false,
  );
}

/** A partial clone asks its remote for what it lacks, which may not answer. */
function refuseHistory(top: string, cause: unknown): never {
  throw new CliError(
    `git cannot read the history of ${top}. Fetch what the clone lacks with git fetch --refetch, or build with --no-history, without earlier versions.`,
    { cause },
  );
}

/** The commits of all repositories by date; within a repository they keep their order, whatever their dates say. */
function orderSteps(logs: readonly RepositoryLog[]): Step[] {
  const dated = logs.flatMap(({ top, commits }) => {
    let latest = 0;
    return commits.map((commit) => {
      latest = Math.max(latest, commit.date.getTime());
      return { step: { ...commit, top }, latest };
    });
  });
  return dated.sort((a, b) => a.latest - b.latest).map(({ step }) => step);
}

/** Folders of a repository are known by their place in it: a clone elsewhere has the same history. */
function identify(steps: readonly Step[], layers: readonly Layer[], logs: readonly RepositoryLog[]): string {
  const place = (top: string | null) => logs.findIndex((log) => log.top === top);
  const hash = createHash('sha256');
  hash.update(JSON.stringify(layers.map(({ objects, top }) => [objects?.prefix ?? null, place(top)])));
  for (const { top, ...commit } of steps) hash.update(JSON.stringify([place(top), commit]));
  return hash.digest('hex');
}

async function* walk(
  steps: readonly Step[],
  layers: readonly Layer[],
  today: Today,
  from: number,
): AsyncGenerator<ContentStep> {
  const known = listStanding(layers, today.facts);
  let files: ReadonlyMap<string, ContentFile> = new Map(layers.flatMap((layer) => [...layer.files]));
  let changed = new Set<string>();
  for (const [index, { hash, date, changes, top }] of steps.entries()) {
    for (const layer of layers.filter((one) => one.top === top)) await applyChanges(changes, layer, changed);
    if (index < from) continue;
    const fresh = await readFiles(changed, layers, today.files).catch((cause: unknown) => refuseHistory(top, cause));
    changed = new Set();
    files = replaceFiles(files, fresh);
    const tree = { roots: layers.map(({ root }) => root), files, messages: [] };
    yield {
      index,
      commit: { hash, date },
      until: steps[index + 1]?.date ?? null,
      tree,
      changed: new Set(fresh.keys()),
      readFacts: (wanted) => readFacts(wanted, layers, today.facts, known),
    };
  }
}

function replaceFiles(
  before: ReadonlyMap<string, ContentFile>,
  fresh: ReadonlyMap<string, ContentFile | null>,
): ReadonlyMap<string, ContentFile> {
  const files = new Map(before);
  for (const [path, file] of fresh) {
    if (file === null) files.delete(path);
    else files.set(path, file);
  }
  const added = [...fresh.keys()].some((path) => !before.has(path));
  return added ? new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1))) : files;
}

/** The files that stand at the paths now; `null` where there is none. */
async function readFiles(
  paths: Iterable<string>,
  layers: readonly Layer[],
  today: Today['files'],
): Promise<Map<string, ContentFile | null>> {
  const fresh = new Map<string, ContentFile | null>();
  for (const path of paths) fresh.set(path, await readFile(path, layers, today));
  return fresh;
}

async function readFacts(
  paths: readonly string[],
  layers: readonly Layer[],
  today: ReadonlyMap<string, PublishedFile>,
  known: Map<string, SizeAndHash>,
): Promise<StepFacts> {
  const facts = new Map<string, SizeAndHash>();
  for (const path of paths) {
    const layer = findLayer(path, layers);
    const found = layer === undefined ? null : await readBlobFacts(path, layer, today.get(path), known);
    if (found !== null) facts.set(path, found);
  }
  return facts;
}
