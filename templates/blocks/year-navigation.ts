import type { Element } from 'hast';
import { h } from 'hastscript';
import type { ShownYear } from '../../src/agenda/years.ts';
import type { View } from '../view.ts';

/** The years of a list that has a page for each; nothing for one that is whole. */
export function yearNavigation(shown: ShownYear | null, fileOf: (year: string) => string, view: View): Element[] {
  if (shown === null) return [];
  const links = shown.all.map((year) =>
    h('li', h('a', { href: view.link(fileOf(year)), ariaCurrent: year === shown.year ? 'page' : undefined }, year)),
  );
  return [h('nav.years', { ariaLabel: view.words.search.year }, h('ul', links))];
}
