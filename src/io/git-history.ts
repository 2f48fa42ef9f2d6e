/*
 * The content as every commit left it, oldest first. Content roots may lie in one repository or in several: then the
 * dates of the commits say what stood beside what. A root outside git is taken as it is today, at all times.
 */
import { join } from 'node:path';
import type { PublishedFile } from '../agenda/types.ts';
import type { ContentFile, ContentTree } from '../content/types.ts';
import { readContentTree } from './content-tree.ts';
import { findTop, type LoggedCommit, listDirty, type RepositoryLog, readLog } from './git-log.ts';
import { type GitObjects, openObjects } from './git-objects.ts';
import { describeBlob, isContent } from './git-tree.ts';

/** A commit that touched the content, and all content as it left it. */
export interface ContentStep {
  readonly commit: { readonly hash: string; readonly date: Date };
  /** A file that did not change is the same object as in the step before. */
  readonly tree: ContentTree;
  /** Size and SHA-256 of files, by their paths. */
  readonly readFacts: (paths: readonly string[]) => Promise<StepFacts>;
}

type FileFacts = Pick<PublishedFile, 'bytes' | 'sha256'>;

type StepFacts = ReadonlyMap<string, FileFacts>;

export interface ContentHistory {
  /** Whether a clone is shallow, so that what was before is not known. */
  readonly shallow: boolean;
  /** How many steps there are. */
  readonly length: number;
  /** Every commit that touched the content; one whose files cannot be read is left out. */
  readonly steps: () => AsyncGenerator<ContentStep>;
  readonly close: () => void;
}

/** A content root, and what it holds at the step that is read. */
interface Layer {
  readonly root: string;
  readonly objects: GitObjects | null;
  readonly top: string | null;
  /** What stands in the last commit and was not changed since, by path. */
  readonly current: ReadonlyMap<string, string>;
  readonly oids: Map<string, string>;
  readonly files: Map<string, ContentFile>;
  /** By path and object. */
  readonly read: Map<string, ContentFile>;
}

interface Step extends LoggedCommit {
  readonly top: string;
}

/** Opens the past of the content roots. `today` is what is known of the files of today, by their paths. Close it. */
export async function openContentHistory(
  roots: readonly string[],
  today: ReadonlyMap<string, PublishedFile>,
): Promise<ContentHistory> {
  const opened = await Promise.all(roots.map(openRoot));
  const close = () => {
    for (const { objects } of opened) objects?.close();
  };
  try {
    const logs = await readLogs(opened);
    const steps = orderSteps(logs);
    const layers = await Promise.all(opened.map((one) => openLayer(one, logs)));
    const shallow = logs.some((log) => log.shallow);
    return { shallow, length: steps.length, steps: () => walk(steps, layers, today), close };
  } catch (cause) {
    close();
    throw cause;
  }
}

type OpenedRoot = Pick<Layer, 'root' | 'objects' | 'top'>;

async function openRoot(root: string): Promise<OpenedRoot> {
  const objects = await openObjects(root).catch(() => null);
  // A bare repository has no top: its files are read as they are.
  return { root, objects, top: objects === null ? null : await findTop(objects).catch(() => null) };
}

/** One log for each repository. One without any commit has none. */
async function readLogs(opened: readonly OpenedRoot[]): Promise<RepositoryLog[]> {
  const logs: RepositoryLog[] = [];
  for (const top of new Set(opened.flatMap((one) => one.top ?? []))) {
    const own = opened.flatMap(({ objects, top: where }) => (objects === null || where !== top ? [] : [objects]));
    const [first] = own;
    const prefixes = own.map(({ prefix }) => prefix);
    const log = first === undefined ? null : await readLog(first, top, prefixes).catch(() => null);
    if (log !== null) logs.push(log);
  }
  return logs;
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

async function openLayer({ root, objects, top }: OpenedRoot, logs: readonly RepositoryLog[]): Promise<Layer> {
  const layer = { root, objects, top, oids: new Map<string, string>(), read: new Map() };
  const log = logs.find((one) => one.top === top);
  if (objects === null || log === undefined) {
    const { files } = await readContentTree([root]);
    return { ...layer, objects: null, current: new Map(), files: new Map(files) };
  }
  return { ...layer, current: await readCurrent(objects, log), files: new Map() };
}

async function readCurrent(objects: GitObjects, { commits }: RepositoryLog): Promise<Map<string, string>> {
  const dirty = await listDirty(objects).catch(() => null);
  // Then every file is read from git.
  if (dirty === null) return new Map();
  const current = new Map<string, string>();
  for (const { path, oid } of commits.flatMap(({ changes }) => changes)) {
    const own = ownPath(path, objects);
    if (own === null) continue;
    if (oid === null || dirty.has(path)) current.delete(own);
    else current.set(own, oid);
  }
  return current;
}

/** The path below the root; `null` for what is no content of it. */
function ownPath(path: string, { prefix }: GitObjects): string | null {
  const own = path.slice(prefix.length);
  return path.startsWith(prefix) && isContent(own) ? own.normalize('NFC') : null;
}

async function* walk(
  steps: readonly Step[],
  layers: readonly Layer[],
  today: ReadonlyMap<string, PublishedFile>,
): AsyncGenerator<ContentStep> {
  const known = new Map<string, FileFacts>();
  let files: ReadonlyMap<string, ContentFile> = new Map(layers.flatMap((layer) => [...layer.files]));
  let changed = new Set<string>();
  for (const { hash, date, changes, top } of steps) {
    for (const layer of layers.filter((one) => one.top === top)) applyChanges(changes, layer, changed);
    const fresh = await readFiles(changed, layers).catch(() => null);
    if (fresh === null) continue;
    changed = new Set();
    files = replaceFiles(files, fresh);
    const tree = { roots: layers.map(({ root }) => root), files, messages: [] };
    yield { commit: { hash, date }, tree, readFacts: (wanted) => readFacts(wanted, layers, today, known) };
  }
}

/** Notes which object stands at each path after a commit, and the paths that changed. */
function applyChanges(changes: Step['changes'], { objects, oids }: Layer, changed: Set<string>): void {
  if (objects === null) return;
  for (const { path, oid } of changes) {
    const own = ownPath(path, objects);
    if (own === null) continue;
    if (oid === null) oids.delete(own);
    else oids.set(own, oid);
    changed.add(own);
  }
}

/** The files that stand at the paths now; `null` where there is none. */
async function readFiles(paths: Iterable<string>, layers: readonly Layer[]): Promise<Map<string, ContentFile | null>> {
  const fresh = new Map<string, ContentFile | null>();
  for (const path of paths) fresh.set(path, await readFile(path, layers));
  return fresh;
}

async function readFile(path: string, layers: readonly Layer[]): Promise<ContentFile | null> {
  const layer = findLayer(path, layers);
  const oid = layer?.oids.get(path);
  if (layer === undefined || layer.objects === null || oid === undefined) return layer?.files.get(path) ?? null;
  const key = `${path}\0${oid}`;
  const known = layer.read.get(key);
  if (known !== undefined) return known;
  const bytes = path.endsWith('.md') ? await layer.objects.read(oid) : null;
  const file: ContentFile = { path, file: path, absolute: path, bytes };
  layer.read.set(key, file);
  return file;
}

/** The last root that has the file. */
function findLayer(path: string, layers: readonly Layer[]): Layer | undefined {
  return layers.findLast(({ oids, files }) => oids.has(path) || files.has(path));
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

async function readFacts(
  paths: readonly string[],
  layers: readonly Layer[],
  today: ReadonlyMap<string, PublishedFile>,
  known: Map<string, FileFacts>,
): Promise<StepFacts> {
  const facts = new Map<string, FileFacts>();
  for (const path of paths) {
    const layer = findLayer(path, layers);
    const found = layer === undefined ? null : await readFileFacts(path, layer, today.get(path), known);
    if (found !== null) facts.set(path, found);
  }
  return facts;
}

/** Of a file that is the same today, what is known already; `null` where the clone lacks the object. */
async function readFileFacts(
  path: string,
  { root, objects, oids, current }: Layer,
  now: PublishedFile | undefined,
  known: Map<string, FileFacts>,
): Promise<FileFacts | null> {
  const oid = oids.get(path);
  if (objects === null || oid === undefined) return now ?? null;
  if (now !== undefined && oid === current.get(path) && now.absolute === join(root, path)) return now;
  const found = known.get(oid) ?? (await objects.read(oid).then(describeBlob, () => null));
  if (found !== null) known.set(oid, found);
  return found;
}
