import type { Element } from 'hast';
import { h } from 'hastscript';
import { searchPage } from '../../src/addresses.ts';
import type { View } from '../view.ts';

/** The search field of every page but the search's own; it works without scripts as far as that page. */
export function searchField({ search, page, words, link }: View): Element | null {
  if (!search || page === searchPage) return null;
  const { label, submit } = words.search;
  return h('form.site-search', { role: 'search', action: link(searchPage), method: 'get' }, [
    h('input', { type: 'search', name: 'q', ariaLabel: label, placeholder: submit, autoComplete: 'off' }),
    h('button', { type: 'submit' }, submit),
  ]);
}
