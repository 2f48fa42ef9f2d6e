import GithubSlugger from 'github-slugger';
import type { Element, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { visitElements } from '../text/visit-nodes.ts';

const referringAttributes = ['ariaDescribedBy', 'ariaLabelledBy'];

/**
 * Gives every heading an id and makes all ids of a tree its own: `baggrund` in `kortlaegning.md` becomes
 * `kortlaegning--baggrund`, on whatever page it stands. Links within the tree follow.
 * Returns the ids as the author may write them (`#baggrund`) with the ids that they became.
 */
export function assignAnchors(tree: Root, prefix: string): ReadonlyMap<string, string> {
  const slugger = new GithubSlugger();
  const anchors = new Map<string, string>();
  visitElements([tree], (element) => {
    if (/^h[1-6]$/.test(element.tagName)) element.properties['id'] ??= slugger.slug(textOf(element));
    const id = element.properties['id'];
    if (typeof id !== 'string') return;
    anchors.set(id, `${prefix}--${id}`);
    element.properties['id'] = `${prefix}--${id}`;
  });
  visitElements([tree], (element) => rewriteReferences(element, anchors));
  return anchors;
}

function rewriteReferences(element: Element, anchors: ReadonlyMap<string, string>): void {
  for (const name of referringAttributes) {
    const value = element.properties[name];
    const ids = Array.isArray(value) ? value.map(String) : typeof value === 'string' ? value.split(/\s+/) : [];
    if (ids.length > 0) element.properties[name] = ids.map((id) => anchors.get(id) ?? id);
  }
}
