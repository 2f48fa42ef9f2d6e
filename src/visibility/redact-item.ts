import type { Item } from '../agenda/model.ts';
import { keepFields } from '../fields/field.ts';
import { itemFields } from '../fields/item-fields.ts';
import type { Locale } from '../locale/index.ts';

/** The id, and so the address, of a closed item for the public: a file name says too much. */
export function redactedId({ publicId }: Pick<Item, 'publicId'>): string {
  return publicId;
}

/** What the public sees of a closed item. */
export function redactItem(item: Item, words: Locale): Item {
  const title = item.closed?.title ?? words.closedTitle;
  const reason = item.closed?.reason ?? words.closedReason;
  return {
    ...keepFields(itemFields, item, ({ seenBy }) => seenBy === 'everybody'),
    id: redactedId(item),
    publicId: item.publicId,
    number: item.number,
    level: item.level,
    title,
    closed: { title, reason },
    continues: null,
    continuedBy: [],
    redacted: true,
    parts: [],
    footnotes: [],
    attachments: [],
  };
}
