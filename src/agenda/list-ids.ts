import { visitElements } from '../text/visit-nodes.ts';
import type { Item } from './model.ts';

/** The ids that stand in the text of an item. */
export function listIds({ parts, footnotes }: Pick<Item, 'parts' | 'footnotes'>): Set<string> {
  const ids = new Set(parts.flatMap((part) => part.anchor ?? []));
  const children = [...parts.flatMap((part) => part.content), ...footnotes];
  visitElements(children, ({ properties }) => {
    if (typeof properties['id'] === 'string') ids.add(properties['id']);
  });
  return ids;
}
