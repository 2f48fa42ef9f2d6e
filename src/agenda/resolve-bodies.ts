import type { Element, Root } from 'hast';
import type { VFileMessage } from 'vfile-message';
import type { ContentTree } from '../content/sources.ts';
import type { TextStore } from '../content/text-store.ts';
import { createNames, type TreeNames } from '../content/tree-names.ts';
import { findReferences, type Reference, readExactly } from '../markdown/references.ts';
import { replaceElements } from '../text/replace-elements.ts';
import type { Body } from './body.ts';
import { createFolderStamps, type FolderContents, type FolderStamps } from './memory/folder-stamps.ts';
import { withTree } from './memory/kept-bodies.ts';
import { nameBody } from './memory/kept-facts.ts';
import type { Outline } from './outline.ts';
import { applyLead, asPage, type Followed, followReference, indexOf } from './resolve.ts';

/** Bodies by path, and what was found of them. */
interface ResolvedBodies {
  readonly bodies: ReadonlyMap<string, Body>;
  readonly messages: readonly VFileMessage[];
}

/** By body as parsed: the body with its references resolved, and where they led. */
export interface ResolvedCache {
  readonly known: WeakMap<Body, Resolved>;
  readonly nameTree: (tree: ContentTree) => TreeNames;
  readonly stamp: (folders: FolderContents, names: TreeNames) => FolderStamps;
  /** What earlier runs found out about texts; `null` where nothing is kept. */
  readonly kept: TextStore | null;
}

interface Resolved {
  readonly body: Body;
  readonly leads: string;
  /** The folders that its references lead into, and the state in which they were looked at. */
  readonly folders: readonly string[];
  readonly seen: number;
}

/** Nothing is resolved yet. */
export function createResolvedCache(kept: TextStore | null = null): ResolvedCache {
  return { known: new WeakMap(), nameTree: createNames(), stamp: createFolderStamps(), kept };
}

/** Resolves the references of the bodies, or of those in `only`, in copies; one whose references lead where they led before is kept. */
export function resolveBodies(
  parsed: ReadonlyMap<string, Body>,
  only: ReadonlySet<string> | null,
  { places, folders }: Pick<Outline, 'places' | 'folders'>,
  tree: ContentTree,
  cache: ResolvedCache,
): ResolvedBodies {
  const messages: VFileMessage[] = [];
  const bodies = new Map<string, Body>();
  const stamps = cache.stamp(folders, cache.nameTree(tree));
  for (const [path, body] of parsed) bodies.set(path, only?.has(path) === false ? body : resolveBody(body));
  return { bodies, messages };

  function resolveBody(body: Body): Body {
    const known = cache.known.get(body);
    if (known?.folders.some((folder) => stamps.isChanged(folder, known.seen)) === false) return known.body;
    const followed = body.refers.map((one) => followReference(one, { body, bodies: parsed, places, tree }));
    const leads = JSON.stringify(followed.map(({ lead }) => lead));
    const seen = { folders: [...new Set(body.refers.flatMap((one) => listFolders(one, body)))], seen: stamps.now };
    const isFaulty = followed.some(({ explain }) => explain !== null);
    if (known?.leads === leads && !isFaulty) {
      cache.known.set(body, { ...known, ...seen });
      return known.body;
    }
    const led = body.refers.length === 0 ? body : leadBody(body, followed);
    // What a message suggests depends on every other file.
    if (!isFaulty) {
      cache.known.set(body, { body: led, leads, ...seen });
      nameBody(led, leads, cache.kept);
    }
    for (const [at, { explain }] of followed.entries()) {
      if (explain !== null) messages.push(explain(body.references[at]?.place));
    }
    return led;
  }

  /** The folders in which something decides where a reference leads. */
  function listFolders(reference: Reference, body: Body): string[] {
    const exact = readExactly(reference, body.path, (one) => tree.files.has(one));
    const path = exact.path === '' ? body.path : asPage(exact.path, places);
    return [path, ...(exact.path === '' ? [] : [indexOf(exact.path)])].map(folderOf);
  }
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** A body whose references lead somewhere; its tree is a copy, made when somebody looks at it. */
function leadBody(body: Body, followed: readonly Followed[]): Body {
  const refers = body.refers.map((one, at) => ({ ...one, target: followed[at]?.lead?.target ?? null }));
  return withTree(body, refers, () => {
    const tree = copyReferring(body);
    const references = findReferences(tree, body.path);
    for (const [at, { element }] of references.entries()) {
      const lead = followed[at]?.lead ?? null;
      if (lead !== null) applyLead(element, lead);
    }
    return { tree, references };
  });
}

/** A copy in which references can be given targets; the rest is the same. */
function copyReferring({ tree, references }: Body): Root {
  const children = tree.children.flatMap((node) => (node.type === 'doctype' ? [] : [node]));
  const referring = new Set(references.map(({ element }) => element));
  const copy = (element: Element): Element =>
    referring.has(element) ? { ...element, properties: { ...element.properties } } : element;
  return { ...tree, children: replaceElements(children, copy) };
}
