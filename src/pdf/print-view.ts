import type { Element, ElementContent } from 'hast';
import type { PacketView, PrintView } from '../../templates/print/view.ts';
import { absoluteAddress, documentFile, publishedFile, relativeAddress, targetFile } from '../addresses.ts';
import { itemsOf } from '../agenda/accessors.ts';
import type { Meeting, PageTarget, Target } from '../agenda/model.ts';
import { type SiteContext, surroundingsOf } from '../site/page-view.ts';
import { renderContent } from '../site/render-content.ts';
import { mapElements } from '../text/map-elements.ts';
import type { Hyphenate } from './hyphenate.ts';
import type { Pagination } from './page-numbers.ts';

/** How the printed document of a meeting writes addresses, content and page numbers. */
export function createPrintView(
  meeting: Meeting,
  context: SiteContext,
  pagination: Pagination,
  packet: PacketView | null,
  hyphenate: Hyphenate,
  extract = false,
): PrintView {
  const { language } = meeting;
  const { site, files, commit } = context;
  const addressOf = (target: Target) => printedAddress(target, meeting, site.url, packet);
  const page = documentFile(meeting);
  let passages = 0;
  const nextId = () => {
    passages += 1;
    return `passage--${passages}`;
  };
  const render = (nodes: readonly ElementContent[], shift: number) => {
    const content = renderContent(nodes, shift, { addressOf, imageOf: publishedFile, files, language });
    return hyphenate(
      mapElements(content, (element) => preparePassage(element, nextId)),
      language,
    );
  };
  return {
    ...surroundingsOf(context, meeting),
    medium: 'print',
    printed: context.templates,
    page,
    link: (file) => relativeAddress(page, file, context.offline),
    meeting,
    document: null,
    agendaDocument: null,
    packetDocument: null,
    preview: null,
    pageOf: pagination.pageOf,
    content: render,
    logo: site.logo === null ? null : publishedFile(site.logo),
    packet,
    extract,
    commit,
    attachmentAddress: ({ target }) => ('url' in target ? target.url : addressOf({ kind: 'file', path: target.path })),
  };
}

/**
 * What Chromium needs to tag content rightly: an inline passage keeps its language only with an id, and an empty cell
 * only with something in it. What is folded on a screen is open. The way back from a note is for screens; on paper its arrow says nothing.
 */
function preparePassage(element: Element, nextId: () => string): ElementContent | ElementContent[] {
  const { properties, tagName, children } = element;
  if ('dataFootnoteBackref' in properties) return [];
  if (tagName === 'details') return { ...element, properties: { ...properties, open: true } };
  if ('lang' in properties) return { ...element, properties: { ...properties, id: properties['id'] ?? nextId() } };
  const empty = (tagName === 'td' || tagName === 'th') && children.length === 0;
  return empty ? { ...element, children: [{ type: 'text', value: '\u00A0' }] } : element;
}

/** Whether a place stands in what is printed: of an item that is printed by itself, the others do not. */
function isInside(target: Target, meeting: Meeting): target is PageTarget {
  if (!('meeting' in target) || target.meeting !== meeting.id || target.council !== meeting.council.id) return false;
  return target.kind !== 'item' || itemsOf(meeting).some(({ id }) => id === target.item);
}

/** A place of the same agenda or packet is a place of the document; any other needs the site's own address. */
function printedAddress(
  target: Target,
  meeting: Meeting,
  url: string | null,
  packet: PacketView | null,
): string | null {
  if (target.kind === 'file') {
    const enclosed = packet?.attachments.find(({ file }) => file.path === target.path);
    if (enclosed !== undefined) return `#${enclosed.anchor}`;
  }
  const inside = isInside(target, meeting);
  if (inside && target.kind === 'item') return `#${target.anchor ?? target.item}`;
  if (inside && target.anchor !== null) return `#${target.anchor}`;
  if (url === null) return null;
  const hash = target.kind === 'file' || target.anchor === null ? '' : `#${target.anchor}`;
  return absoluteAddress(url, targetFile(target)) + hash;
}
