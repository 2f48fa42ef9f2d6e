import { visitElements } from '../text/visit-nodes.ts';
import { contentOf } from './accessors.ts';
import type { Item } from './model.ts';

/** The ids that stand in the text of an item. */
export function listIds(text: Pick<Item, 'parts' | 'footnotes'>): Set<string> {
  const ids = new Set(text.parts.flatMap((part) => part.anchor ?? []));
  visitElements(contentOf(text), ({ properties }) => {
    if (typeof properties['id'] === 'string') ids.add(properties['id']);
  });
  return ids;
}
