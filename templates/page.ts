import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import type { Thing } from 'schema-dts';
import { firstFonts, publishedFile, themeFile } from '../src/addresses.ts';
import { banner } from './blocks/banner.ts';
import { breadcrumbs, type Step } from './blocks/breadcrumbs.ts';
import { contentPolicy } from './blocks/content-policy.ts';
import { metadata } from './blocks/metadata.ts';
import type { Follow } from './blocks/subscribe.ts';
import { wholeDocument } from './blocks/whole-document.ts';
import type { View } from './view.ts';

export interface PageContent {
  readonly title: string;
  readonly description: string;
  /** The way to the page, the page itself left out. */
  readonly trail: readonly Step[];
  /** The page itself in the breadcrumbs; its title by default. */
  readonly name?: string;
  /** Named in the style sheet where a kind of page has a layout of its own. */
  readonly className?: string;
  /** What the reader must know of the whole page before anything else. */
  readonly banners?: readonly ElementContent[];
  readonly main: readonly ElementContent[];
  /** Whether search engines may show it; they may by default. */
  readonly listed?: boolean;
  /** The page that stands for this one, where it is not itself. */
  readonly canonical?: string;
  /** What programs that know schema.org read of it. */
  readonly data?: readonly Thing[];
  /** What other sites show with a link to it; the logo by default. */
  readonly picture?: string | null;
  /** The feed and the calendar that belong to it. */
  readonly follow?: Follow;
}

/** A whole page of the site: head, banners, masthead, breadcrumbs, main text, footer. */
export function page(content: PageContent, view: View): Root {
  return wholeDocument(
    view.language,
    head(content, view),
    h('body', [
      h('a.skip', { href: '#main' }, view.words.skipToContent),
      ...[...confidential(view), ...(content.banners ?? [])].map(banner),
      view.blocks.masthead(view),
      breadcrumbs(content.trail, content.name ?? content.title, view),
      h('main', { id: 'main', tabIndex: -1, className: content.className }, [...content.main]),
      view.blocks.siteFooter(view),
    ]),
  );
}

function confidential({ readers, words }: View): ElementContent[] {
  return readers === 'internal' ? [{ type: 'text', value: words.confidentialNotice }] : [];
}

function head(content: PageContent, view: View): Element[] {
  const title = content.title === view.site.title ? content.title : `${content.title} – ${view.site.title}`;
  return [
    contentPolicy(view),
    h('title', title),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('meta', { name: 'description', content: content.description }),
    h('meta', { name: 'generator', content: 'Dagsorden' }),
    h('meta', { name: 'color-scheme', content: 'light dark' }),
    ...(view.offline ? [] : firstFonts.map((file) => preload(view.link(file)))),
    h('link', { rel: 'stylesheet', href: view.link('assets/site.css') }),
    ...(view.site.theme?.pages == null ? [] : [h('link', { rel: 'stylesheet', href: view.link(themeFile) })]),
    ...favicon(view),
    h('script', { src: view.link('assets/site.js'), defer: true }),
    ...metadata({ ...content, title }, view),
  ];
}

/** The logo, as the sign of the site among the tabs of a browser. */
function favicon({ site, link }: View): Element[] {
  return site.logo === null ? [] : [h('link', { rel: 'icon', href: link(publishedFile(site.logo)) })];
}

function preload(href: string): Element {
  return h('link', { rel: 'preload', href, as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' });
}
