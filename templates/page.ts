import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import type { Thing } from 'schema-dts';
import { publishedFile, sitePage } from '../src/site/addresses.ts';
import { type Follow, metadata } from './blocks/metadata.ts';
import type { View } from './view.ts';

export interface PageContent {
  readonly title: string;
  readonly description: string;
  /** The way to the page: names and files, the page itself left out. */
  readonly trail: ReadonlyArray<{ readonly name: string; readonly file: string }>;
  /** Named in the style sheet where a kind of page has a layout of its own. */
  readonly className?: string;
  readonly main: readonly ElementContent[];
  /** Whether search engines may show it; they may by default. */
  readonly listed?: boolean;
  /** The page that stands for this one, where it is not itself. */
  readonly canonical?: string;
  /** What programs that know schema.org read of it. */
  readonly data?: readonly Thing[];
  /** The feed and the calendar that belong to it. */
  readonly follow?: Follow;
}

/** A whole page of the site: head, masthead, breadcrumbs, main text, footer. */
export function page(content: PageContent, view: View): Root {
  const { site, language } = view;
  return {
    type: 'root',
    children: [
      { type: 'doctype' },
      h('html', { lang: language }, [
        head(content, view),
        h('body', [
          h('a.skip', { href: '#main' }, view.words.skipToContent),
          masthead(view),
          breadcrumbs(content, view),
          h('main', { id: 'main', tabIndex: -1, className: content.className }, [...content.main]),
          footer(site, view),
        ]),
      ]),
    ],
  };
}

function head(content: PageContent, view: View): Element {
  const title = content.title === view.site.title ? content.title : `${content.title} – ${view.site.title}`;
  return h('head', [
    h('meta', { charSet: 'utf-8' }),
    h('title', title),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('meta', { name: 'description', content: content.description }),
    h('meta', { name: 'generator', content: 'Dagsorden' }),
    ...metadata({ ...content, title }, view),
    h('link', { rel: 'stylesheet', href: view.link('assets/site.css') }),
  ]);
}

function masthead({ site, link }: View): Element {
  const logo = site.logo === null ? null : link(publishedFile(site.logo));
  return h('header.masthead', [
    h('a', { href: link(sitePage) }, [
      logo === null ? '' : h('img.logo', { src: logo, alt: '', height: 40 }),
      h('span.site-title', site.title),
      h('span.organization', site.organization),
    ]),
  ]);
}

function breadcrumbs({ trail, title }: PageContent, { words, link }: View): Element | string {
  if (trail.length === 0) return '';
  return h('nav.breadcrumbs', { ariaLabel: words.breadcrumbs }, [
    h('ol', [
      ...trail.map(({ name, file }) => h('li', h('a', { href: link(file) }, name))),
      h('li', h('span', { ariaCurrent: 'page' }, title)),
    ]),
  ]);
}

function footer(site: View['site'], { words }: View): Element {
  const contact = site.contact?.includes('@') ? h('a', { href: `mailto:${site.contact}` }, site.contact) : site.contact;
  return h('footer.colophon', [
    h('p', site.organization),
    contact === null ? '' : h('p', [`${words.contact}: `, contact]),
    site.accessibility === null ? '' : h('p', h('a', { href: site.accessibility }, words.accessibility)),
  ]);
}
