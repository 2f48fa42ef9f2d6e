import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { nameAttachment } from '../../src/agenda/attachment-numbers.ts';
import type { Item } from '../../src/agenda/model.ts';
import { type NestedItem, nestItems } from '../../src/agenda/nest-items.ts';
import { writeSectionNumber } from '../../src/agenda/numbers/number-names.ts';
import { itemTitle } from '../blocks/item-badges.ts';
import { numberColumn } from '../blocks/number-width.ts';
import type { PrintView } from './view.ts';

/** The contents on pages of their own: number, title, dot leaders, page number. */
export function printedContents(view: PrintView): Element {
  return h('div.contents', { className: numberColumn(view.meeting) }, [
    h('h2', view.words.contents),
    h(
      'ol',
      view.meeting.sections.map((section) =>
        h('li.contents-section', [
          entry(section.anchor, writeSectionNumber(section.number), [h('span', section.title)], view),
          itemList(nestItems(section.items), view),
        ]),
      ),
    ),
  ]);
}

function itemList(items: readonly NestedItem[], view: PrintView): Element | string {
  if (items.length === 0) return '';
  return h(
    'ol',
    items.map(({ item, children }) =>
      h('li', [
        entry(item.id, item.number, itemTitle(item, view.words), view),
        ...attachments(item, view),
        itemList(children, view),
      ]),
    ),
  );
}

/** In a packet, the attachments of an item with their pages in the packet. */
function attachments(item: Item, view: PrintView): Element[] {
  const enclosed = view.packet?.attachments.filter((attachment) => attachment.item.id === item.id) ?? [];
  if (enclosed.length === 0) return [];
  return [
    h(
      'ol.contents-attachments',
      enclosed.map(({ anchor, number, title, packetPage }) => {
        const name = nameAttachment(number, title, view.words.attachment);
        return h('li', entry(anchor, '', [h('span', name)], { ...view, pageOf: new Map([[anchor, packetPage]]) }));
      }),
    ),
  ];
}

function entry(anchor: string, number: string | null, title: ElementContent[], { pageOf }: PrintView): Element {
  return h('a.entry', { href: `#${anchor}` }, [
    h('span.entry-number', number ?? ''),
    ' ',
    h('span.entry-title', title),
    ' ',
    h('span.entry-page', String(pageOf.get(anchor) ?? 0)),
  ]);
}
