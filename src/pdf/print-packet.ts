/*
 * The packet of a meeting: its agenda, then every attachment behind a separator page, in one PDF.
 * 1. Each attachment is opened: PDFs as they are, images and plain text printed, other files to be embedded. What cannot
 *    be joined keeps its separator, which says why and where the file is.
 * 2. The agenda is printed once more, its contents extended by the attachments, the separators at its end.
 * 3. The attachments' pages are put behind their separators and stamped (packet/join.ts).
 */

import type { VFileMessage } from 'vfile-message';
import { attachmentDocument, type ShownAttachment } from '../../templates/print/attachment-document.ts';
import type { AttachmentTrouble, PacketAttachment, PacketView } from '../../templates/print/view.ts';
import { packetFile, publishedFile } from '../addresses.ts';
import { itemsOf } from '../agenda/accessors.ts';
import { nameAttachment } from '../agenda/attachment-numbers.ts';
import type { Attachment, Item, Meeting, PublishedFile } from '../agenda/model.ts';
import { nameNumber } from '../agenda/numbers/number-names.ts';
import { type Locale, paperOf } from '../locale/index.ts';
import { wordsOf } from '../locale/own-words.ts';
import { isBlank } from '../text/is-blank.ts';
import type { AudienceName } from '../visibility/audience.ts';
import { makeAccessible } from './accessible.ts';
import { describeLostClaims } from './fault-message.ts';
import { joinPacket, type PacketEntry, type PacketWords } from './packet/join.ts';
import { openPdf } from './packet/open-attachment.ts';
import { isShown, listWithoutRoom } from './packet/packet-room.ts';
import { type Pagination, readPageNumbers, unknown } from './page-numbers.ts';
import { describeDocument, documentKey, type PrintContext, printNumbered } from './print-agenda.ts';
import { printOnce, type RecordAssets } from './print-cache.ts';
import { toPrintedHtml } from './printed-html.ts';

export interface PacketContext extends PrintContext {
  /** The bytes of a file that the site publishes. */
  readonly read: (file: PublishedFile) => Promise<Uint8Array>;
  /** Source Sans 3 for stamps and form fields, Latin first. */
  readonly fonts: readonly Uint8Array[];
  /** Told how many attachments of a meeting's packet are joined. */
  readonly tell: (meeting: Meeting, done: number, total: number) => void;
}

export interface PrintedPacket {
  readonly bytes: Uint8Array;
  readonly pages: number;
  /** The files of attachments that could not be joined, by path. */
  readonly unjoined: readonly string[];
  readonly messages: readonly VFileMessage[];
}

/** An attachment that was not opened yet. */
type Listed = Omit<PacketAttachment, 'packetPage' | 'pages' | 'trouble' | 'carried'>;
type Enclosed = Omit<PacketAttachment, 'packetPage'> & { readonly content: PacketEntry['content'] };

/**
 * The packet of a meeting, printed or as it was printed before; `null` where the meeting has no attachments of its own.
 * Its front has most often the pages of the agenda that was printed alone.
 */
export async function printPacket(
  meeting: Meeting,
  print: PacketContext,
  agenda: Pagination,
): Promise<PrintedPacket | null> {
  const listed = itemsOf(meeting).flatMap((item) => item.attachments.flatMap((one) => listEnclosed(item, one, print)));
  if (listed.length === 0) return null;
  const { cache } = print;
  const guess = appendSeparators(agenda, listed);
  if (cache === null) return makePacket(meeting, listed, print, guess);
  // What is in the files decides about their separators, so that the files say all of it.
  const unopened = listed.map((one) => ({ ...one, pages: null, trouble: null, carried: [] }));
  const hashes = listed.map(({ file }) => file.sha256);
  const key = await documentKey(meeting, print, cache, arrangePacket(unopened, unknown), ['packet', hashes]);
  const { bytes, about } = await printOnce(cache, key, async (record) => {
    const { bytes, ...about } = await makePacket(meeting, listed, print, guess, record);
    return { bytes, about };
  });
  return { bytes, ...about };
}

async function makePacket(
  meeting: Meeting,
  listed: readonly Listed[],
  print: PacketContext,
  guess: Pagination,
  record: RecordAssets = (assets) => assets,
): Promise<PrintedPacket> {
  const enclosed: Enclosed[] = [];
  const without = listWithoutRoom(listed.map(({ file }) => file));
  for (const one of listed) {
    const opened = without.has(one.file) ? noRoom : await openAttachment(one, meeting, print);
    enclosed.push({ ...one, ...opened });
  }
  const numbered = await printNumbered(
    meeting,
    print,
    (pagination) => arrangePacket(enclosed, pagination),
    record,
    guess,
  );
  const view = arrangePacket(enclosed, numbered);
  const entries = view.attachments.map((one, index) => toEntry(one, enclosed[index], numbered, wordsOf(meeting)));
  const { bytes, lost } = await joinPacket(numbered.bytes, entries, {
    words: packetWords(meeting, print.context.readers),
    fonts: print.fonts,
    metadata: describeDocument(meeting, print),
    tell: (done, total) => print.tell(meeting, done, total),
  });
  const unjoined = enclosed.filter(({ trouble }) => trouble !== null).map(({ file }) => file.path);
  return { bytes, pages: view.pages, unjoined, messages: describeLostClaims(lost, packetFile(meeting)) };
}

/** An agenda's pagination with a page for every separator at its end. */
function appendSeparators({ pages, pageOf }: Pagination, listed: readonly Listed[]): Pagination {
  const separators = listed.map(({ anchor }, index) => [anchor, pages + index + 1] as const);
  return { pages: pages + listed.length, pageOf: new Map([...pageOf, ...separators]) };
}

function packetWords(meeting: Meeting, readers: AudienceName): PacketWords {
  const words = wordsOf(meeting);
  const mark = readers === 'internal' ? `${words.confidential} · ` : '';
  return {
    stamp: (...places) => `${mark}${words.attachmentPage(...places)}`,
    packetPage: words.packetPage,
    attachment: (number, title) => nameAttachment(number, title, words.attachment),
  };
}

/** Where every attachment stands in the packet, given the pagination of the agenda with its separators at the end. */
function arrangePacket(
  enclosed: ReadonlyArray<Omit<PacketAttachment, 'packetPage'>>,
  pagination: Pagination,
): PacketView {
  let before = 0;
  const attachments = enclosed.map((one) => {
    const packetPage = (pagination.pageOf.get(one.anchor) ?? 0) + before;
    before += one.pages ?? 0;
    return { ...one, packetPage };
  });
  return { pages: pagination.pages + before, attachments };
}

function toEntry(
  attachment: PacketAttachment,
  enclosed: Enclosed | undefined,
  pagination: Pagination,
  words: Locale,
): PacketEntry {
  if (enclosed === undefined) throw new Error('An attachment of the packet was lost');
  return {
    itemNumber: nameNumber(attachment.item.number, words),
    itemTitle: attachment.item.title,
    itemAnchor: attachment.item.id,
    number: attachment.number,
    title: attachment.title,
    fileName: attachment.fileName,
    mediaType: attachment.file.mediaType,
    separatorAnchor: attachment.anchor,
    separatorPage: pagination.pageOf.get(attachment.anchor) ?? 0,
    content: enclosed.content,
  };
}

function listEnclosed(item: Item, { target, number, title }: Attachment, print: PacketContext): Listed[] {
  const file = 'path' in target ? print.context.files.get(target.path) : undefined;
  if (file === undefined) return [];
  const fileName = file.path.split('/').at(-1) ?? file.path;
  return [{ anchor: `${item.id}--packet-${number}`, item, number, title, fileName, file }];
}

const noRoom = { pages: null, trouble: { reason: 'large' }, carried: [], content: { kind: 'none' } } as const;

async function openAttachment({ file, title }: Listed, meeting: Meeting, print: PacketContext) {
  const { content, trouble = null, carried = [] } = await openContent(file, title, meeting, print);
  return { pages: content.kind === 'pages' ? content.pages : null, trouble, carried, content };
}

interface Opened {
  readonly content: PacketEntry['content'];
  readonly trouble?: AttachmentTrouble;
  readonly carried?: readonly string[];
}

/** Pages, a file to embed, or what is wrong with it. */
async function openContent(
  file: PublishedFile,
  title: string,
  meeting: Meeting,
  print: PacketContext,
): Promise<Opened> {
  if (file.mediaType === 'application/pdf') return openPdfContent(file, print);
  const content = await showAsPages(file, print);
  if (content === null) return { content: { kind: 'file', read: () => print.read(file) } };
  const { language } = meeting;
  const paper = print.context.site.paper ?? paperOf(language);
  const html = toPrintedHtml(attachmentDocument({ title, language, paper, content }));
  const printed = await print.printer.print({ html, assets: print.assets }, file.path);
  const metadata = { ...describeDocument(meeting, print), title, subject: title, keywords: [], outline: [] };
  const bytes = await makeAccessible(printed, metadata);
  return { content: { kind: 'pages', pages: (await readPageNumbers(bytes)).pages, read: async () => bytes } };
}

async function openPdfContent(file: PublishedFile, print: PacketContext): Promise<Opened> {
  const opened = await openPdf(await print.read(file));
  if (opened.kind === 'trouble') return { content: { kind: 'none' }, trouble: opened };
  const { pages, carried } = opened;
  return { content: { kind: 'pages', pages, read: () => print.read(file) }, carried };
}

async function showAsPages(file: PublishedFile, { read }: PacketContext): Promise<ShownAttachment['content'] | null> {
  if (!isShown(file)) return null;
  if (/^image\/(png|jpeg|webp|gif|svg\+xml)$/.test(file.mediaType)) return { image: publishedFile(file.path) };
  if (file.mediaType !== 'text/plain') return null;
  const text = new TextDecoder().decode(await read(file));
  // A page without anything on it has no tags that could be joined.
  return isBlank(text) ? null : { text };
}
