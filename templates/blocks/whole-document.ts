/* What every page and every printed document begins with. */
import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';

/** A document in a language (a BCP 47 tag); its encoding stands first, where HTML wants it (within 1,024 bytes). */
export function wholeDocument(language: string, head: readonly ElementContent[], body: Element): Root {
  const html = h('html', { lang: language }, [h('head', [h('meta', { charSet: 'utf-8' }), ...head]), body]);
  return { type: 'root', children: [{ type: 'doctype' }, html] };
}
