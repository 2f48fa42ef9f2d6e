import type { Element } from 'hast';
import { h } from 'hastscript';
import type { View } from '../view.ts';

/** The foot of every page: who publishes, where to write, and whether everybody can read it. */
export function colophon(view: View): Element {
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

/** An e-mail address as a link; anything else as it is written. */
export function contactLink(contact: string): Element | string {
  return contact.includes('@') ? h('a', { href: `mailto:${contact}` }, contact) : contact;
}
