import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { publishedFile, sitePage } from '../../src/addresses.ts';
import type { View } from '../view.ts';
import { searchField } from './search-form.ts';
import { siteNavigation } from './site-navigation.ts';

/** The head of every page: who publishes, the way home, the search, and the way to every council. */
export function masthead(view: View): Element {
  const { site, link } = view;
  const tools = listTools(view);
  return h('header.masthead', [
    h('div.masthead-row', [
      h('a.masthead-home', { href: link(sitePage) }, [
        ...logo(view),
        h('span.masthead-names', [h('span.site-title', site.title), h('span.organization', site.organization)]),
      ]),
      tools.length === 0 ? '' : h('div.masthead-tools', tools),
      siteNavigation(view),
    ]),
  ]);
}

/** What stands at the right of the masthead, such as the search field. */
function listTools(view: View): ElementContent[] {
  const search = searchField(view);
  return search === null ? [] : [search];
}

function logo({ site, link, file }: View): Element[] {
  if (site.logo === null) return [];
  const height = 48;
  const size = file(site.logo)?.dimensions ?? null;
  const width = size === null ? undefined : Math.round((size.width / size.height) * height);
  return [h('img.logo', { src: link(publishedFile(site.logo)), alt: '', width, height })];
}
