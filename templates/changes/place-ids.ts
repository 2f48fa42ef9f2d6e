/* Makes the ids of a meeting its own on a page that holds several. */
import type { Element, ElementContent, Properties } from 'hast';
import { visit } from 'unist-util-visit';
import { mapElements } from '../../src/text/map-elements.ts';

const referring = ['ariaLabelledBy', 'ariaDescribedBy'];

/** An id of a meeting on the page; a closed item's is its number. */
export function placeId(prefix: string, id: string): string {
  return `${prefix}${id.replaceAll('.', '-')}`;
}

/** A copy with `prefix` before every id and what refers to it; links to what is not there become plain text. */
export function placeIds(tree: Element, prefix: string): ElementContent {
  const known = new Set<string>();
  visit(tree, 'element', ({ properties }) => {
    if (typeof properties['id'] === 'string') known.add(properties['id']);
  });
  const [placed = tree] = mapElements([tree], (element) => {
    const { tagName, properties } = element;
    const href = properties['href'];
    if (tagName === 'a' && typeof href === 'string' && href.startsWith('#') && !known.has(href.slice(1))) {
      return { ...element, tagName: 'span', properties: {} };
    }
    return { ...element, properties: placeProperties(properties, known, prefix) };
  });
  return placed;
}

function placeProperties(properties: Properties, known: ReadonlySet<string>, prefix: string): Properties {
  const placed: Properties = { ...properties };
  const { id, href } = properties;
  if (typeof id === 'string') placed['id'] = placeId(prefix, id);
  if (typeof href === 'string' && href.startsWith('#')) placed['href'] = `#${placeId(prefix, href.slice(1))}`;
  for (const name of referring) {
    const value = properties[name];
    if (value == null) continue;
    const ids = (Array.isArray(value) ? value.map(String) : String(value).split(/\s+/)).filter((one) => known.has(one));
    placed[name] = ids.length === 0 ? null : ids.map((one) => placeId(prefix, one));
  }
  return placed;
}
