import type { Element } from 'hast';
import { h } from 'hastscript';
import type { View } from '../view.ts';

/** A page on the way to another: its name, and its file in the site. */
export interface Step {
  readonly name: string;
  readonly file: string;
}

/** The way to a page from the front page, the page itself last; nothing on the front page. */
export function breadcrumbs(trail: readonly Step[], name: string, { words, link }: View): Element | string {
  if (trail.length === 0) return '';
  return h('nav.breadcrumbs', { ariaLabel: words.breadcrumbs }, [
    h('ol', [
      ...trail.map((step) => h('li', h('a', { href: link(step.file) }, step.name))),
      h('li', h('span', { ariaCurrent: 'page' }, name)),
    ]),
  ]);
}
