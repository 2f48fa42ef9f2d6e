/* The content as a commit holds it: what io/content-tree.ts and io/file-facts.ts read from disk, read from git. */
import { lookup } from 'mrmime';
import type { PublishedFile } from '../agenda/types.ts';
import type { ContentFile, ContentTree } from '../content/types.ts';
import { sha256 } from '../sha256.ts';
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
}

/** The content roots of a repository, opened together. */
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
  return { readTree: (revision) => readTree(revision, roots, opened), close };
}

async function readTree(
  revision: string,
  roots: readonly string[],
  opened: readonly GitObjects[],
): Promise<RevisionTree> {
  const files = new Map<string, ContentFile>();
  const blobs = new Map<string, Blob>();
  for (const objects of opened) {
    const listed = await objects.list(await objects.resolve(revision));
    for (const file of listed.filter(({ path }) => isContent(path))) {
      const path = file.path.normalize('NFC');
      files.set(path, await readContentFile(file, revision, objects));
      blobs.set(path, { oid: file.oid, objects });
    }
  }
  const sorted = new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
  return { roots, commit: await readCommit(revision, opened[0]), blobs, files: sorted, messages: [] };
}

async function readCommit(revision: string, objects: GitObjects | undefined): Promise<RevisionTree['commit']> {
  if (objects === undefined) return null;
  const hash = await objects.resolve(revision);
  return { hash, date: new Date((await objects.git('show', '-s', '--format=%cI', hash)).trim()) };
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
    const described = describeBlob(await blob.objects.read(blob.oid));
    const mediaType = lookup(path) ?? 'application/octet-stream';
    facts.set(path, { path, absolute: tree.files.get(path)?.absolute ?? '', mediaType, ...described });
  }
  return facts;
}

/** Whether a path below a root is content: hidden files and folders are not. */
export function isContent(path: string): boolean {
  return !path.split('/').some((name) => name.startsWith('.') || name === 'node_modules');
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

/** Size and SHA-256 of what git holds. A file that Git LFS keeps elsewhere is known by the pointer that stands for it. */
export function describeBlob(content: Uint8Array): Pick<PublishedFile, 'bytes' | 'sha256'> {
  const text = content.length < 1024 ? new TextDecoder().decode(content) : '';
  const match = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\noid sha256:([0-9a-f]{64})\nsize (\d+)\n$/.exec(
    text,
  );
  if (match === null) return { bytes: content.length, sha256: sha256(content) };
  return { bytes: Number(match[2]), sha256: match[1] ?? '' };
}
