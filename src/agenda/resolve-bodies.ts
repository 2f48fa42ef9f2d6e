import type { Element } from 'hast';
import type { VFileMessage } from 'vfile-message';
import type { ContentTree } from '../content/sources.ts';
import { type LocalReference, readExactly } from '../markdown/references.ts';
import { replaceElements } from '../text/replace-elements.ts';
import type { Body } from './body.ts';
import { withTree } from './kept-bodies.ts';
import { asPage, type LinkTargets, resolveReferences } from './resolve.ts';

/** Bodies by path, and what was found of them. */
interface ResolvedBodies {
  readonly bodies: ReadonlyMap<string, Body>;
  readonly messages: readonly VFileMessage[];
}

/** By body as parsed: the body with its references resolved, and where they led. */
export type ResolvedCache = WeakMap<Body, { readonly body: Body; readonly leads: string }>;

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
  for (const [path, body] of parsed) bodies.set(path, only?.has(path) === false ? body : resolveBody(body));
  return { bodies, messages };

  function resolveBody(body: Body): Body {
    if (body.references.length === 0) return body;
    const leads = body.references.map((reference) => describeLead(reference, body, parsed, places, tree)).join('\n');
    const known = cache.get(body);
    if (known?.leads === leads) return known.body;
    const copy = copyBody(body);
    const found = resolveReferences({ body: copy, bodies: parsed, places, tree });
    for (const message of found) messages.push(message);
    // What a message suggests depends on every other file.
    if (found.length === 0) cache.set(body, { body: copy, leads });
    return copy;
  }
}

/** All that the resolved reference depends on besides the files themselves: ids come from paths, numbers do not. */
function describeLead(
  reference: LocalReference,
  body: Body,
  bodies: ReadonlyMap<string, Body>,
  places: LinkTargets,
  tree: ContentTree,
): string {
  const { element } = reference;
  const { path, anchor } = readExactly(reference, body.path, (one) => tree.files.has(one));
  const page = path === '' ? body.path : asPage(path, places);
  const place = element.tagName === 'a' ? places.get(page) : undefined;
  if (place === undefined) return tree.files.has(page) ? `file ${page}` : 'nothing';
  const id = anchor === null ? '' : bodies.get(page)?.anchors.get(anchor);
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
