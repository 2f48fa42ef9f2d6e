import type { Element } from 'hast';
import { h } from 'hastscript';

/** An e-mail address as a link; anything else as it is written. */
export function contactLink(contact: string): Element | string {
  return contact.includes('@') ? h('a', { href: `mailto:${contact}` }, contact) : contact;
}
