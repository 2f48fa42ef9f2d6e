import type { Element } from 'hast';
import { h } from 'hastscript';
import { nameAttachment } from '../../src/agenda/attachment-numbers.ts';
import type { Attachment, Item } from '../../src/agenda/model.ts';
import type { View } from '../view.ts';
import { describeFile } from './describe-file.ts';

/** The attachments that the text of an item does not link to itself; under a heading where the text has none. */
export function attachmentList(item: Item, level: number, view: View): Element[] {
  const remaining = item.attachments.filter((attachment) => !attachment.mentioned);
  if (remaining.length === 0) return [];
  const heading = view.words.attachments;
  const under = item.parts.at(-1)?.name?.toLowerCase() === heading.toLowerCase();
  return [
    ...(under ? [] : [h(`h${level}.part-title`, heading)]),
    h(
      'ul.attachments',
      remaining.map((attachment) => h('li', attachmentLink(attachment, view))),
    ),
  ];
}

/** An attachment as a link, with what it is and how large. */
export function attachmentLink(attachment: Attachment, view: View): Array<Element | string> {
  const address = view.attachmentAddress(attachment);
  const title = nameAttachment(attachment.number, attachment.title, view.words.attachment);
  const file = 'path' in attachment.target ? view.file(attachment.target.path) : undefined;
  return [
    address === null ? h('span', title) : h('a', { href: address }, title),
    file === undefined ? '' : ` (${describeFile(file, view.language)})`,
    attachment.closed ? ` – ${view.words.closedAttachment}` : '',
  ];
}
