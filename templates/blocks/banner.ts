import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';

/** A line across the top of a page about the page as a whole, such as that it is a draft or confidential. */
export function banner(content: ElementContent): Element {
  return h('div.banner', h('div.banner-text', [content]));
}
