import type { Element } from 'hast';
import { h } from 'hastscript';
import { absoluteAddress, publishedFile } from '../../src/addresses.ts';
import { isOwnName } from '../../src/agenda/attachment-numbers.ts';
import { nameNumber } from '../../src/agenda/numbers/number-names.ts';
import { formatBytes } from '../../src/locale/dates.ts';
import { joinRuns } from '../../src/locale/format-pages.ts';
import type { Locale } from '../../src/locale/index.ts';
import { coverHead } from './cover.ts';
import type { PacketAttachment, PrintView } from './view.ts';

/** The page that stands before an attachment in the packet: what it is, whose it is, and its fingerprint. */
export function attachmentCover(attachment: PacketAttachment, view: PrintView): Element {
  const { words, language } = view;
  const { item, file } = attachment;
  return h('section.separator', [
    coverHead(view),
    h('p.separator-item', [h('span.separator-number', nameNumber(item.number, words)), ' ', h('span', item.title)]),
    h('h2', { id: attachment.anchor }, [
      ...(isOwnName(attachment.number, attachment.title)
        ? []
        : [h('span.separator-number', `${words.attachment} ${attachment.number}`), ' ']),
      h('span', attachment.title),
    ]),
    h('dl.separator-facts', { role: 'list' }, [
      ...fact(words.fileName, attachment.fileName),
      ...fact(words.size, formatBytes(file.bytes, language)),
      ...fact(words.extent, describeExtent(attachment, words)),
      ...(attachment.carried.length === 0 ? [] : fact(words.carriedFiles, attachment.carried.join(', '))),
      ...addressOf(attachment, view),
      ...fact('SHA-256', h('span.fingerprint', file.sha256)),
    ]),
    h('p.separator-page', words.packetPage(attachment.packetPage, view.packet?.pages ?? 0)),
  ]);
}

/** How much of it follows, or why nothing does. */
function describeExtent({ pages, trouble }: PacketAttachment, words: Locale): string {
  if (trouble === null) return pages === null ? words.embeddedFile : words.pages(pages);
  if (trouble.reason !== 'cut-short') return words.notJoined[trouble.reason];
  const { missing, pages: all } = trouble;
  return missing.length === 0 ? words.notJoined.cutShort : words.notJoined.lacking(joinRuns(missing), all);
}

/** Where the site has the file itself, for what cannot be seen here. */
function addressOf({ trouble, carried, file }: PacketAttachment, { site, words }: PrintView): Element[] {
  if (site.url === null || (trouble === null && carried.length === 0)) return [];
  const address = absoluteAddress(site.url, publishedFile(file.path));
  return fact(words.fileOnSite, h('a', { href: address }, address));
}

function fact(term: string, value: string | Element): Element[] {
  return [h('div', { role: 'listitem' }, [h('dt', term), h('dd', value)])];
}
