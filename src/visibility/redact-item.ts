import type { Item } from '../agenda/model.ts';
import { keepFields } from '../fields/field.ts';
import { itemFields } from '../fields/item-fields.ts';
import type { Locale } from '../locale/index.ts';

/** What the public sees of a closed item. Its id becomes its number, since a file name says too much. */
export function redactItem(item: Item, words: Locale): Item {
  const title = item.closed?.title ?? words.closedTitle;
  const reason = item.closed?.reason ?? words.closedReason;
  return {
    ...keepFields(itemFields, item, ({ seenBy }) => seenBy === 'everybody'),
    id: item.number,
    number: item.number,
    title,
    closed: { title, reason },
    redacted: true,
    parts: [],
    footnotes: [],
    attachments: [],
  };
}
