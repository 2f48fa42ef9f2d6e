import type { Element } from 'hast';
import { h } from 'hastscript';
import { formatBytes } from '../../src/locale/dates.ts';
import { masthead } from './cover.ts';
import type { PacketAttachment, PrintView } from './view.ts';

/** The page that stands before an attachment in the packet: what it is, whose it is, and its fingerprint. */
export function attachmentCover(attachment: PacketAttachment, view: PrintView): Element {
  const { words, language } = view;
  const { item, file } = attachment;
  return h('section.separator', [
    masthead(view),
    h('p.separator-item', [h('span.separator-number', words.itemNumber(item.number)), ' ', h('span', item.title)]),
    h('h2', { id: attachment.anchor }, [
      h('span.separator-number', `${words.attachment} ${attachment.number}`),
      ' ',
      h('span', attachment.title),
    ]),
    h('dl.separator-facts', [
      ...fact(words.fileName, attachment.fileName),
      ...fact(words.size, formatBytes(file.bytes, language)),
      ...fact(words.extent, attachment.pages === null ? words.embeddedFile : words.pages(attachment.pages)),
      ...fact('SHA-256', h('span.fingerprint', file.sha256)),
    ]),
    h('p.separator-page', words.packetPage(attachment.packetPage, view.packet?.pages ?? 0)),
  ]);
}

function fact(term: string, value: string | Element): Element[] {
  return [h('div', [h('dt', term), h('dd', value)])];
}
