/* What content needs on a screen and not on paper: headings that can be linked to, tables that scroll by keyboard,
 * words for what is only seen. */
import type { Element, ElementContent } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { linkToItself } from '../../templates/blocks/heading.ts';
import type { Locale } from '../locale/index.ts';
import { mapElements } from '../text/map-elements.ts';

/** Rendered content, made ready for a page of the site. */
export function prepareForScreen(content: readonly ElementContent[], words: Locale): ElementContent[] {
  return mapElements(content, (element) => prepare(element, words));
}

function prepare(element: Element, words: Locale): Element {
  const { tagName, properties, children } = element;
  const id = properties['id'];
  if (/^h[1-6]$/.test(tagName) && typeof id === 'string') {
    return { ...element, children: linkToItself(id, children, words) };
  }
  const passage = passages(words)[tagName];
  if (passage !== undefined) return tellPassage(element, passage, words);
  if (typeof properties['align'] === 'string') return alignByClass(element);
  if (tagName === 'img') return { ...element, properties: { ...properties, loading: 'lazy', decoding: 'async' } };
  if (tagName === 'pre') return scrollable(element, words.preformatted);
  const isFrame = Array.isArray(properties['className']) && properties['className'].includes('table');
  return tagName === 'div' && isFrame ? scrollable(element, describeTable(element, words)) : element;
}

/** What readers hear before a passage that is only seen to be added, deleted or highlighted. */
function passages({ changes }: Locale): Readonly<Record<string, string>> {
  const { inserted, deleted, marked } = changes;
  return { ins: inserted, del: deleted, s: deleted, strike: deleted, mark: marked };
}

/** The style sheet says it in generated text, which nobody copies or finds. */
function tellPassage(element: Element, before: string, { changes }: Locale): Element {
  const told = { dataBefore: `${before} `, dataAfter: `, ${changes.endOfChange} ` };
  return { ...element, properties: { ...element.properties, ...told } };
}

/** GFM's columns: the attribute is obsolete in HTML, section 16.2. */
function alignByClass(element: Element): Element {
  const { align, className, ...properties } = element.properties;
  const classes = Array.isArray(className) ? className : [];
  return { ...element, properties: { ...properties, className: [...classes, `align-${align}`] } };
}

/** What can be wider than the screen must be reached by keyboard, and say what it is. */
function scrollable(element: Element, ariaLabel: string): Element {
  return { ...element, properties: { ...element.properties, tabIndex: 0, role: 'group', ariaLabel } };
}

/** The caption of a table, else its column headings. */
function describeTable(frame: Element, words: Locale): string {
  const caption = listInside(frame, 'caption').map(textOf)[0]?.trim();
  const heads = listInside(frame, 'thead').flatMap((head) => listInside(head, 'th').map((cell) => textOf(cell).trim()));
  return caption || words.table(heads.filter(Boolean).join(', '));
}

function listInside(element: Element, tagName: string): Element[] {
  return element.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    return [...(child.tagName === tagName ? [child] : []), ...listInside(child, tagName)];
  });
}
