import type { Element } from 'hast';
import { h } from 'hastscript';
import { councilPage, searchPage } from '../../src/addresses.ts';
import type { View } from '../view.ts';

/** As many councils stand side by side where there is room; more are folded, and on a narrow screen all are. */
const atOnce = 4;

/** The councils of the site and, where there is no room for its field, the search: in the head of every page. */
export function siteNavigation(view: View): Element | string {
  const { site, words, search, page, link } = view;
  const isFew = site.councils.length <= atOnce;
  const list = site.councils.map(({ id, name }) => h('li', councilLink(id, name, view)));
  const folded = h('details', { className: isFew ? 'few' : undefined }, [h('summary', words.councils), h('ul', list)]);
  const toSearch =
    search && page !== searchPage ? h('a.to-search', { href: link(searchPage) }, words.search.title) : '';
  return list.length === 0 ? '' : h('nav.site-nav', { ariaLabel: words.councils }, [folded, toSearch]);
}

/** A link that says whether the reader is there: on the page itself, or somewhere below it. */
function councilLink(id: string, name: string, { page, link }: View): Element {
  const file = councilPage(id);
  const current = page === file ? 'page' : page.startsWith(`${id}/`) ? 'true' : undefined;
  return h('a', { href: link(file), ariaCurrent: current }, name);
}
