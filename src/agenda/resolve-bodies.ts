import type { Element } from 'hast';
import type { VFileMessage } from 'vfile-message';
import type { ContentTree } from '../content/sources.ts';
import { createNames, type TreeNames } from '../content/tree-names.ts';
import { type LocalReference, readExactly } from '../markdown/references.ts';
import { replaceElements } from '../text/replace-elements.ts';
import type { Body } from './body.ts';
import { withTree } from './kept-bodies.ts';
import { asPage, indexOf, type LinkTarget, type LinkTargets, resolveReferences } from './resolve.ts';

/** Bodies by path, and what was found of them. */
interface ResolvedBodies {
  readonly bodies: ReadonlyMap<string, Body>;
  readonly messages: readonly VFileMessage[];
}

/** By body as parsed: the body with its references resolved, and where they led. */
export interface ResolvedCache {
  readonly known: WeakMap<Body, Resolved>;
  readonly nameTree: (tree: ContentTree) => TreeNames;
}

interface Resolved {
  readonly body: Body;
  readonly leads: string;
  /** Where all of this is the same, `leads` is too. */
  readonly seen: { readonly names: TreeNames; readonly pages: readonly SeenPage[] };
}

/** What stood where a reference leads. */
interface SeenPage {
  readonly index: string;
  readonly page: string;
  readonly place: LinkTarget | undefined;
  readonly body: Body | undefined;
}

/** Nothing is resolved yet. */
export function createResolvedCache(): ResolvedCache {
  return { known: new WeakMap(), nameTree: createNames() };
}

/** Resolves the references of the bodies, or of those in `only`, in copies; one whose references lead where they led before is kept. */
export function resolveBodies(
  parsed: ReadonlyMap<string, Body>,
  only: ReadonlySet<string> | null,
  places: LinkTargets,
  tree: ContentTree,
  cache: ResolvedCache,
): ResolvedBodies {
  const messages: VFileMessage[] = [];
  const bodies = new Map<string, Body>();
  const names = cache.nameTree(tree);
  for (const [path, body] of parsed) bodies.set(path, only?.has(path) === false ? body : resolveBody(body));
  return { bodies, messages };

  function resolveBody(body: Body): Body {
    if (body.references.length === 0) return body;
    const known = cache.known.get(body);
    if (known !== undefined && known.seen.names === names && known.seen.pages.every(isSamePage)) return known.body;
    const found = body.references.map((reference) => ({ reference, page: findPage(reference, body) }));
    const leads = found.map(({ reference, page }) => describeLead(reference, page, body, tree)).join('\n');
    const seen = { names, pages: found.map(({ page }) => page) };
    if (known?.leads === leads) {
      cache.known.set(body, { ...known, seen });
      return known.body;
    }
    const copy = copyBody(body);
    const faults = resolveReferences({ body: copy, bodies: parsed, places, tree });
    for (const message of faults) messages.push(message);
    // What a message suggests depends on every other file.
    if (faults.length === 0) cache.known.set(body, { body: copy, leads, seen });
    return copy;
  }

  function findPage(reference: LocalReference, body: Body): SeenPage {
    const { path } = readExactly(reference, body.path, (one) => tree.files.has(one));
    const index = path === '' ? '' : indexOf(path);
    const page = path === '' ? body.path : asPage(path, places);
    return { index, page, place: places.get(page), body: parsed.get(page) };
  }

  function isSamePage({ index, page, place, body }: SeenPage): boolean {
    return places.get(page) === place && parsed.get(page) === body && places.has(index) === (page === index);
  }
}

/** All that the resolved reference depends on besides the files themselves: ids come from paths, numbers do not. */
function describeLead(
  { element, path, anchor, written }: LocalReference,
  { page, place, body }: SeenPage,
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
