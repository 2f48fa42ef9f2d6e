import type { Root } from 'hast';
import { h } from 'hastscript';
import { councilPage, sitePage } from '../src/addresses.ts';
import { page } from './page.ts';
import type { View } from './view.ts';

/** What a reader sees where there is no page: that it is so, and where to go on. */
export function notFoundPageTemplate(view: View): Root {
  const { site, words, link } = view;
  return page(
    {
      title: words.notFound,
      description: words.notFound,
      trail: [],
      listed: false,
      main: [
        h('h1', words.notFound),
        h('p.lead', words.notFoundHelp),
        h('ul', [
          h('li', h('a', { href: link(sitePage) }, words.home)),
          ...site.councils.map(({ id, name }) => h('li', h('a', { href: link(councilPage(id)) }, name))),
        ]),
      ],
    },
    view,
  );
}
