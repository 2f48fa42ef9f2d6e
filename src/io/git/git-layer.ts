/* A content root at a moment of its past: which object of git stands at each path, and what is read of it. */
import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import type { PublishedFile } from '../../agenda/model.ts';
import { isContentPath } from '../../content/content-paths.ts';
import type { ContentFile } from '../../content/sources.ts';
import { readContentTree } from '../content-tree.ts';
import { findTop, type LoggedCommit, listDirty, type RepositoryLog } from './git-log.ts';
import { type GitObjects, openObjects } from './git-objects.ts';
import { describeBlob, keyOfObject } from './git-tree.ts';

/** A content root, and what it holds at the step that is read. */
export interface Layer extends OpenedRoot {
  /** What stands in the last commit and was not changed since, by path. */
  readonly current: ReadonlyMap<string, string>;
  readonly oids: Map<string, string>;
  /** The paths that symbolic links lead to, by theirs. */
  readonly links: Map<string, string>;
  /** Of a root outside git. */
  readonly files: ReadonlyMap<string, ContentFile>;
  /** By path and object. */
  readonly read: Map<string, ContentFile>;
}

/** A content root; `objects` and `top` are `null` outside git. */
export interface OpenedRoot {
  readonly root: string;
  readonly objects: GitObjects | null;
  readonly top: string | null;
}

export type SizeAndHash = Pick<PublishedFile, 'bytes' | 'sha256'>;

/** Opens the repository of a content root. */
export async function openRoot(root: string): Promise<OpenedRoot> {
  const objects = await openObjects(root).catch(() => null);
  // A bare repository has no top: its files are read as they are.
  return { root, objects, top: objects === null ? null : await findTop(objects).catch(() => null) };
}

/** A content root before its first commit. */
export async function openLayer({ root, objects, top }: OpenedRoot, logs: readonly RepositoryLog[]): Promise<Layer> {
  const layer = {
    root,
    objects,
    top,
    oids: new Map<string, string>(),
    links: new Map<string, string>(),
    read: new Map(),
  };
  const log = logs.find((one) => one.top === top);
  if (objects === null || log === undefined) {
    const { files } = await readContentTree([root]);
    return { ...layer, objects: null, current: new Map(), files };
  }
  return { ...layer, current: await readCurrent(objects, log), files: new Map() };
}

async function readCurrent(objects: GitObjects, { commits }: RepositoryLog): Promise<Map<string, string>> {
  const dirty = await listDirty(objects).catch(() => null);
  // Then every file is read from git.
  if (dirty === null) return new Map();
  const current = new Map<string, string>();
  for (const { path, oid, link } of commits.flatMap(({ changes }) => changes)) {
    const own = ownPath(path, objects);
    if (own === null) continue;
    if (oid === null || link || dirty.has(path)) current.delete(own);
    else current.set(own, oid);
  }
  return current;
}

/** The path below the root; `null` for what is no content of it. */
function ownPath(path: string, { prefix }: GitObjects): string | null {
  const own = path.slice(prefix.length);
  return path.startsWith(prefix) && isContentPath(own) ? own.normalize('NFC') : null;
}

/** Notes which object stands at each path after a commit, and the paths that changed. */
export async function applyChanges(
  changes: LoggedCommit['changes'],
  { objects, oids, links }: Layer,
  changed: Set<string>,
): Promise<void> {
  if (objects === null) return;
  for (const { path, oid, link } of changes) {
    const own = ownPath(path, objects);
    if (own === null) continue;
    oids.delete(own);
    links.delete(own);
    if (oid !== null && link) links.set(own, await readLink(own, oid, objects));
    else if (oid !== null) oids.set(own, oid);
    changed.add(own);
  }
  for (const [own, target] of links) if (changed.has(target)) changed.add(own);
}

/** Where a symbolic link leads, from the root; nowhere where the clone lacks it. */
async function readLink(path: string, oid: string, { read }: GitObjects): Promise<string> {
  const target = await read(oid).catch(() => new Uint8Array());
  return posix.join(posix.dirname(path), new TextDecoder().decode(target)).normalize('NFC');
}

function findOid(path: string, { oids, links }: Layer): string | undefined {
  return oids.get(links.get(path) ?? path);
}

/** What stands at a path; `null` where nothing does. A text that is the same today is today's file, whose parts are known. */
export async function readFile(
  path: string,
  layers: readonly Layer[],
  today: ReadonlyMap<string, ContentFile>,
): Promise<ContentFile | null> {
  const layer = findLayer(path, layers);
  const oid = layer === undefined ? undefined : findOid(path, layer);
  if (layer === undefined || layer.objects === null || oid === undefined) return layer?.files.get(path) ?? null;
  const key = `${path}\0${oid}`;
  const known = layer.read.get(key);
  if (known !== undefined) return known;
  const now = path.endsWith('.md') ? today.get(path) : undefined;
  const file = now !== undefined && isObject(now.bytes, oid) ? now : await readObject(path, oid, layer.objects);
  layer.read.set(key, file);
  return file;
}

async function readObject(path: string, oid: string, { read }: GitObjects): Promise<ContentFile> {
  return { path, file: path, absolute: path, bytes: path.endsWith('.md') ? await read(oid) : null };
}

/** Whether bytes are those of an object of git, whose id is a hash of them. */
function isObject(bytes: Uint8Array | null, oid: string): boolean {
  if (bytes === null) return false;
  const hash = createHash(oid.length === 64 ? 'sha256' : 'sha1');
  return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex') === oid;
}

/** The last root that has the file. */
export function findLayer(path: string, layers: readonly Layer[]): Layer | undefined {
  return layers.findLast((layer) => findOid(path, layer) !== undefined || layer.files.has(path));
}

/** Size and SHA-256: of what is known, as it is known; `null` where the clone lacks the object. */
export async function readBlobFacts(
  path: string,
  layer: Layer,
  now: PublishedFile | undefined,
  known: Map<string, SizeAndHash>,
): Promise<SizeAndHash | null> {
  const { objects } = layer;
  const oid = findOid(path, layer);
  if (objects === null || oid === undefined) return now ?? null;
  const key = keyOfObject(path, oid);
  const found =
    known.get(key) ??
    (await objects
      .read(oid)
      .then((bytes) => describeBlob(path, bytes))
      .catch(() => null));
  if (found !== null) known.set(key, found);
  return found;
}
