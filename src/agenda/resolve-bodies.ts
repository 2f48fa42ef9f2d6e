import type { Element } from 'hast';
import type { VFileMessage } from 'vfile-message';
import type { ContentTree } from '../content/sources.ts';
import { createNames, type TreeNames } from '../content/tree-names.ts';
import { type LocalReference, readExactly } from '../markdown/references.ts';
import { replaceElements } from '../text/replace-elements.ts';
import type { Body } from './body.ts';
import { createFolderStamps, type FolderContents, type FolderStamps } from './folder-stamps.ts';
import { withTree } from './kept-bodies.ts';
import type { Outline } from './outline.ts';
import { asPage, indexOf, type LinkTarget, resolveReferences } from './resolve.ts';

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
}

interface Resolved {
  readonly body: Body;
  readonly leads: string;
  /** The folders that its references lead into, and the state in which they were looked at. */
  readonly folders: readonly string[];
  readonly seen: number;
}

/** What stands where a reference leads. */
interface Page {
  readonly path: string;
  readonly place: LinkTarget | undefined;
  readonly body: Body | undefined;
  readonly folders: readonly string[];
}

/** Nothing is resolved yet. */
export function createResolvedCache(): ResolvedCache {
  return { known: new WeakMap(), nameTree: createNames(), stamp: createFolderStamps() };
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
    if (body.references.length === 0) return body;
    const known = cache.known.get(body);
    if (known?.folders.some((folder) => stamps.isChanged(folder, known.seen)) === false) return known.body;
    const found = body.references.map((reference) => ({ reference, page: findPage(reference, body) }));
    const leads = found.map(({ reference, page }) => describeLead(reference, page, body, tree)).join('\n');
    const seen = { folders: [...new Set(found.flatMap(({ page }) => page.folders))], seen: stamps.now };
    if (known?.leads === leads) {
      cache.known.set(body, { ...known, ...seen });
      return known.body;
    }
    const copy = copyBody(body);
    const faults = resolveReferences({ body: copy, bodies: parsed, places, tree });
    for (const message of faults) messages.push(message);
    // What a message suggests depends on every other file.
    if (faults.length === 0) cache.known.set(body, { body: copy, leads, ...seen });
    return copy;
  }

  function findPage(reference: LocalReference, body: Body): Page {
    const exact = readExactly(reference, body.path, (one) => tree.files.has(one));
    const path = exact.path === '' ? body.path : asPage(exact.path, places);
    const folders = [path, ...(exact.path === '' ? [] : [indexOf(exact.path)])].map(folderOf);
    return { path, place: places.get(path), body: parsed.get(path), folders };
  }
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** All that the resolved reference depends on besides the files themselves: ids come from paths, numbers do not. */
function describeLead(
  { element, path, anchor, written }: LocalReference,
  { path: page, place, body }: Page,
  from: Body,
  tree: ContentTree,
): string {
  if (element.tagName !== 'a' || place === undefined) return tree.files.has(page) ? `file ${page}` : 'nothing';
  const exact = readExactly({ written, path, anchor }, from.path, (one) => tree.files.has(one));
  const id = exact.anchor === null ? '' : body?.anchors.get(exact.anchor);
  return `${place.item?.number ?? place.item?.title} ${place.item?.date} ${id}`;
}

/** A copy in which references can be given targets; the rest is the same. */
function copyBody(body: Body): Body {
  const children = body.tree.children.flatMap((node) => (node.type === 'doctype' ? [] : [node]));
  const referring = new Set(body.references.map(({ element }) => element));
  const copy = (element: Element): Element =>
    referring.has(element) ? { ...element, properties: { ...element.properties } } : element;
  const tree = { ...body.tree, children: replaceElements(children, copy) };
  return withTree(body, tree);
}
