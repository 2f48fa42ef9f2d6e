/* The content as a commit holds it: what io/content-tree.ts and io/file-facts.ts read from disk, read from git. */
import { posix } from 'node:path';
import { lookup } from 'mrmime';
import type { PublishedFile } from '../../agenda/model.ts';
import { isContentPath } from '../../content/content-paths.ts';
import type { ContentFile, ContentTree } from '../../content/sources.ts';
import { sha256 } from '../../sha256.ts';
import { asPublished, isRewritten } from '../published-files.ts';
import { type GitFile, type GitObjects, openObjects } from './git-objects.ts';

/** The content of a commit, and where git keeps each of its files. */
export interface RevisionTree extends ContentTree {
  /** Of the first content root. */
  readonly commit: { readonly hash: string; readonly date: Date } | null;
  readonly blobs: ReadonlyMap<string, Blob>;
}

interface Blob {
  readonly oid: string;
  readonly objects: GitObjects;
  /** What was read of objects, by their keys: most attachments are the same in two revisions. */
  readonly known: Map<string, Promise<BlobFacts>>;
}

type BlobFacts = Pick<PublishedFile, 'bytes' | 'sha256'>;

/**
 * The content roots, opened together. A revision is one of the first root's repository; a root of another repository is
 * taken as it was then, by the date of the commit.
 */
export interface ContentRepository {
  /** The content at a revision. @throws CliError where the revision is unknown. */
  readonly readTree: (revision: string) => Promise<RevisionTree>;
  readonly close: () => void;
}

/** Opens the content roots for reading what their commits hold. Close it. @throws CliError outside git. */
export async function openContentRepository(roots: readonly string[]): Promise<ContentRepository> {
  const opened: GitObjects[] = [];
  const close = () => {
    for (const objects of opened) objects.close();
  };
  try {
    for (const root of roots) opened.push(await openObjects(root));
  } catch (cause) {
    close();
    throw cause;
  }
  const known = new Map();
  return { readTree: (revision) => readTree(revision, roots, opened, known), close };
}

async function readTree(
  revision: string,
  roots: readonly string[],
  opened: readonly GitObjects[],
  known: Blob['known'],
): Promise<RevisionTree> {
  const [first] = opened;
  const files = new Map<string, ContentFile>();
  const blobs = new Map<string, Blob>();
  const commit = first === undefined ? null : await readCommit(revision, first);
  for (const objects of opened) {
    const hash = objects.store === first?.store ? commit?.hash : await objects.resolveAt(commit?.date ?? new Date(0));
    for (const file of hash == null ? [] : await listContent(hash, objects)) {
      const path = file.path.normalize('NFC');
      files.set(path, await readContentFile(file, revision, objects));
      blobs.set(path, { oid: file.oid, objects, known });
    }
  }
  const sorted = new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
  return { roots, commit, blobs, files: sorted, messages: [] };
}

async function readCommit(revision: string, objects: GitObjects): Promise<NonNullable<RevisionTree['commit']>> {
  const hash = await objects.resolve(revision);
  return { hash, date: new Date((await objects.git('show', '-s', '--format=%cI', hash)).trim()) };
}

/** The files of the content; a symbolic link to one of them is that file by another name. */
async function listContent(commit: string, objects: GitObjects): Promise<GitFile[]> {
  const listed = (await objects.list(commit)).filter(({ path }) => isContentPath(path));
  const files = new Map(listed.filter(({ link }) => !link).map((file) => [file.path, file]));
  const linked = listed.filter(({ link }) => link);
  for (const { path, oid } of linked) {
    const target = files.get(posix.join(posix.dirname(path), new TextDecoder().decode(await objects.read(oid))));
    if (target !== undefined) files.set(path, { ...target, path });
  }
  return [...files.values()];
}

/** Size, SHA-256 and media type of files of a commit, by their paths. */
export async function readFactsAt(
  paths: readonly string[],
  tree: RevisionTree,
): Promise<ReadonlyMap<string, PublishedFile>> {
  const facts = new Map<string, PublishedFile>();
  for (const path of paths) {
    const blob = tree.blobs.get(path);
    if (blob === undefined) continue;
    const described = await readBlob(path, blob);
    const mediaType = lookup(path) ?? 'application/octet-stream';
    const absolute = tree.files.get(path)?.absolute ?? '';
    facts.set(path, { path, absolute, mediaType, dimensions: null, ...described });
  }
  return facts;
}

function readBlob(path: string, { oid, objects, known }: Blob): Promise<BlobFacts> {
  const key = keyOfObject(path, oid);
  const facts = known.get(key) ?? objects.read(oid).then((bytes) => describeBlob(path, bytes));
  known.set(key, facts);
  return facts;
}

async function readContentFile({ path, oid }: GitFile, revision: string, objects: GitObjects): Promise<ContentFile> {
  const file = `${revision}:${objects.prefix}${path}`;
  return {
    path: path.normalize('NFC'),
    file,
    absolute: file,
    bytes: path.endsWith('.md') ? await objects.read(oid) : null,
  };
}

/** What an object is published as depends on the name of its file too. */
export function keyOfObject(path: string, oid: string): string {
  return `${isRewritten(path)} ${oid}`;
}

/**
 * Size and SHA-256 of what git holds, as it would be published. A file that Git LFS keeps elsewhere is known by the
 * pointer that stands for it.
 */
export async function describeBlob(path: string, content: Uint8Array): Promise<BlobFacts> {
  const text = content.length < 1024 ? new TextDecoder().decode(content) : '';
  const match = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\noid sha256:([0-9a-f]{64})\nsize (\d+)\n$/.exec(
    text,
  );
  if (match !== null) return { bytes: Number(match[2]), sha256: match[1] ?? '' };
  const published = await asPublished(path, content);
  return { bytes: published.length, sha256: sha256(published) };
}
