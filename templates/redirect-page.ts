import type { Root } from 'hast';
import { h } from 'hastscript';
import { absoluteAddress, themeFile } from '../src/addresses.ts';
import { contentPolicy } from './blocks/content-policy.ts';
import { wholeDocument } from './blocks/whole-document.ts';
import type { View } from './view.ts';

/** A page at an old address: it leads on at once, and says so to those whose browser does not. */
export function redirectPageTemplate(to: string | { readonly url: string }, view: View): Root {
  const { site, language, words, link, offline } = view;
  const address = typeof to === 'string' ? link(to) : to.url;
  const canonical = site.url === null || typeof to !== 'string' ? address : absoluteAddress(site.url, to);
  return wholeDocument(
    language,
    [
      contentPolicy({ offline }),
      h('title', words.pageMoved),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('meta', { name: 'robots', content: 'noindex' }),
      h('meta', { httpEquiv: 'refresh', content: `0; url=${address}` }),
      h('link', { rel: 'canonical', href: canonical }),
      h('link', { rel: 'stylesheet', href: link('assets/site.css') }),
      ...(site.theme?.pages == null ? [] : [h('link', { rel: 'stylesheet', href: link(themeFile) })]),
    ],
    h('body', h('main', [h('h1', words.pageMoved), h('p', h('a', { href: address }, words.pageMovedTo))])),
  );
}
