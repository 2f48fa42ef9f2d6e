/* Headings with lasting addresses: on a screen each is a link to itself, on paper it is plain text. */
import type { Element, ElementContent } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { h } from 'hastscript';
import type { Locale } from '../../src/locale/index.ts';
import type { View } from '../view.ts';

/** What a heading with an id holds on a screen. One that has a link already gets a second one behind it. */
export function linkToItself(id: string, children: readonly ElementContent[], words: Locale): ElementContent[] {
  const href = `#${id}`;
  if (!children.some(holdsLink)) return [h('a.anchor', { href }, [...children])];
  const title = textOf({ type: 'root', children: [...children] });
  return [...children, ' ', h('a.anchor', { href, ariaLabel: words.linkTo(title) }, '#')].map(asNode);
}

/** A heading of a template. */
export function heading(level: number, id: string, children: readonly ElementContent[], view: View): Element {
  const inner = view.medium === 'screen' ? linkToItself(id, children, view.words) : [...children];
  return h(`h${level}`, { id }, inner);
}

/** A number and a title, to stand beside each other; the title alone where there is no number. */
export function numbered(number: string | null, title: string | readonly ElementContent[]): ElementContent[] {
  const named = typeof title === 'string' ? [h('span', title)] : [...title];
  if (number === null) return named;
  return [h('span.number', number), { type: 'text', value: ' ' }, ...named];
}

function holdsLink(node: ElementContent): boolean {
  return node.type === 'element' && (node.tagName === 'a' || node.children.some(holdsLink));
}

function asNode(node: ElementContent | string): ElementContent {
  return typeof node === 'string' ? { type: 'text', value: node } : node;
}
