import type { Element } from 'hast';
import { h } from 'hastscript';
import type { View } from '../view.ts';
import { contactLink } from './contact-link.ts';

/** The foot of every page: who publishes, where to write, and whether everybody can read it. */
export function siteFooter(view: View): Element {
  const { site, words, link, readers } = view;
  return h('footer.colophon', [
    h('div.colophon-row', [
      h('p.organization', site.organization),
      site.contact === null ? '' : h('p', [`${words.contact}: `, contactLink(site.contact)]),
      site.accessibility === null ? '' : h('p', h('a', { href: site.accessibility }, words.accessibility)),
      readers === 'internal' ? '' : h('p', h('a', { href: link('meetings.json') }, words.openData)),
    ]),
  ]);
}
