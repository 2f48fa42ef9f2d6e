import { visit } from 'unist-util-visit';
import type { Item } from './model.ts';

/** The ids that stand in the text of an item. */
export function listIds({ parts, footnotes }: Pick<Item, 'parts' | 'footnotes'>): Set<string> {
  const ids = new Set(parts.flatMap((part) => part.anchor ?? []));
  const children = [...parts.flatMap((part) => part.content), ...footnotes];
  visit({ type: 'root', children }, 'element', ({ properties }) => {
    if (typeof properties['id'] === 'string') ids.add(properties['id']);
  });
  return ids;
}
