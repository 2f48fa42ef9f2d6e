import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Item } from '../../src/agenda/model.ts';
import { itemTitle } from '../blocks/item-badges.ts';
import type { PrintView } from './view.ts';

/** The contents on pages of their own: number, title, dot leaders, page number. */
export function printedContents(view: PrintView): Element {
  return h('div.contents', [
    h('h2', view.words.contents),
    h(
      'ol',
      view.meeting.sections.map((section) =>
        h('li.contents-section', [
          entry(section.anchor, `${section.number}.`, [h('span', section.title)], view),
          section.items.length === 0
            ? ''
            : h(
                'ol',
                section.items.map((item) =>
                  h('li', [entry(item.id, item.number, itemTitle(item, view.words), view), ...attachments(item, view)]),
                ),
              ),
        ]),
      ),
    ),
  ]);
}

/** In a packet, the attachments of an item with their pages in the packet. */
function attachments(item: Item, view: PrintView): Element[] {
  const enclosed = view.packet?.attachments.filter((attachment) => attachment.item.id === item.id) ?? [];
  if (enclosed.length === 0) return [];
  return [
    h(
      'ol.contents-attachments',
      enclosed.map(({ anchor, number, title, packetPage }) => {
        const name = `${view.words.attachment} ${number}: ${title}`;
        return h('li', entry(anchor, '', [h('span', name)], { ...view, pageOf: new Map([[anchor, packetPage]]) }));
      }),
    ),
  ];
}

function entry(anchor: string, number: string, title: ElementContent[], { pageOf }: PrintView): Element {
  return h('a.entry', { href: `#${anchor}` }, [
    h('span.entry-number', number),
    ' ',
    h('span.entry-title', title),
    ' ',
    h('span.entry-page', String(pageOf.get(anchor) ?? 0)),
  ]);
}
