/* An item of the model, of its source and its text. Its parts are read by who looks at them. */
import { readFields } from '../fields/field.ts';
import { itemFields } from '../fields/item-fields.ts';
import { splitParts } from '../markdown/parts.ts';
import { passName } from '../text/known-texts.ts';
import { once } from '../text/remember.ts';
import { listAttachments } from './attachments.ts';
import type { Body } from './body.ts';
import type { Item } from './model.ts';
import type { NumberedItem } from './numbers/number-agenda.ts';

/** Whether an item that was made of the same text stands where it stood. */
export function isPlacedAs(item: Item, { number, level, publicId }: NumberedItem): boolean {
  return item.number === number && item.level === level && item.publicId === publicId;
}

/** Apart, so that an item holds its text and no longer the body that it was read from. */
function readText(body: Body) {
  return once(() => splitParts(body.tree));
}

export function makeItem({ source, number, level, publicId }: NumberedItem, body: Body): Item {
  const text = readText(body);
  const item: Item = {
    id: source.id,
    publicId,
    number,
    level,
    ...readFields(itemFields, source.data),
    continues: null,
    continuedBy: [],
    redacted: false,
    get parts() {
      return text().parts;
    },
    get footnotes() {
      return text().footnotes;
    },
    attachments: listAttachments(source, body),
  };
  passName(body, item);
  return item;
}
