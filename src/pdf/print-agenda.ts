/*
 * A meeting → its printed agenda (or minutes) as an accessible PDF:
 * the print template with the page numbers known so far → Chromium → numbers read → printed again if need be → made accessible.
 */

import { nameExtract } from '../../templates/print/extract-head.ts';
import type { PacketView } from '../../templates/print/view.ts';
import { itemsOf, keyOf } from '../agenda/accessors.ts';
import { titleWithBadges } from '../agenda/badges.ts';
import { itemOfExtract } from '../agenda/extract.ts';
import type { Meeting } from '../agenda/model.ts';
import { type NestedItem, nestItems } from '../agenda/nest-items.ts';
import { nameItem, nameSection } from '../agenda/numbers/number-names.ts';
import { fullTitle } from '../agenda/title.ts';
import { formatDays } from '../locale/dates.ts';
import type { Locale } from '../locale/index.ts';
import { wordsOf } from '../locale/own-words.ts';
import type { SiteContext } from '../site/page-view.ts';
import { type CuredDocument, curePrint, type DocumentMetadata, type OutlineEntry } from './accessible.ts';
import type { Hyphenate } from './hyphenate.ts';
import { type Pagination, printWithPageNumbers, unknown } from './page-numbers.ts';
import {
  type DocumentKey,
  keepLastPagination,
  type PrintCache,
  printOnce,
  type RecordAssets,
  readLastPagination,
  readPagination,
  writePagination,
} from './print-cache.ts';
import type { Assets } from './print-job.ts';
import { createPrintView } from './print-view.ts';
import { toPrintedHtml } from './printed-html.ts';
import type { Printer } from './printer.ts';

/** Where documents are kept, and the version of the browser that they are printed with. */
export interface KeptPrints extends PrintCache {
  readonly version: () => Promise<string>;
}

export interface PrintContext {
  /** What earlier builds printed; `null` where nothing is kept. */
  readonly cache: KeptPrints | null;
  readonly context: SiteContext;
  readonly printer: Pick<Printer, 'print' | 'complete'>;
  readonly assets: Assets;
  /** The date that the document of a meeting bears. */
  readonly dateOf: (meeting: Meeting) => Date;
  /** `Dagsorden 1.2.3`. */
  readonly creator: string;
  readonly hyphenate: Hyphenate;
  /** Whether an item is printed by itself. */
  readonly extract?: boolean;
}

/** The agenda or minutes of a meeting: printed, or as they were printed before. */
export async function printAgenda(meeting: Meeting, print: PrintContext): Promise<Pagination & CuredDocument> {
  const { cache } = print;
  if (cache === null) return printNumbered(meeting, print);
  const key = await documentKey(meeting, print, cache, null);
  const { bytes, about } = await printOnce(cache, key, async (record) => {
    const { bytes, faults, ...pagination } = await printNumbered(meeting, print, () => null, record);
    return { bytes, about: { ...writePagination(pagination), faults } };
  });
  return { bytes, faults: about.faults, ...readPagination(about) };
}

/** What shapes a document of a meeting; `parts` says what else does than its text. */
export async function documentKey(
  meeting: Meeting,
  print: PrintContext,
  { version }: KeptPrints,
  packet: PacketView | null,
  parts: unknown = null,
): Promise<DocumentKey> {
  const job = await print.printer.complete({ html: render(meeting, print, unknown, packet), assets: print.assets });
  return { job, browser: await version(), parts: [describeDocument(meeting, print), print.context.site.pdf, parts] };
}

/** Prints the agenda or minutes of a meeting; with a packet's view, as the front of the packet. */
export async function printNumbered(
  meeting: Meeting,
  print: PrintContext,
  packetOf: (pagination: Pagination) => PacketView | null = () => null,
  record: RecordAssets = (assets) => assets,
  guess: Pagination = unknown,
): Promise<Pagination & CuredDocument> {
  const { printer, cache } = print;
  const anchors = meeting.sections.flatMap((section) => [section.anchor, ...section.items.map((item) => item.id)]);
  const separators = packetOf(unknown)?.attachments.map((one) => one.anchor) ?? [];
  const of = print.extract === true ? `${itemOfExtract(meeting)?.id} ` : '';
  const name = `${keyOf(meeting)} ${of}${meeting.status} ${separators.length === 0 ? 'alone' : 'packet'}`;
  const numbered = await printWithPageNumbers(
    [...anchors, ...separators],
    async (pagination, draft) => {
      const html = render(meeting, print, pagination, packetOf(pagination));
      const job = await printer.complete({ html, assets: print.assets });
      return printer.print({ ...job, assets: record(job.assets), draft }, keyOf(meeting));
    },
    (cache === null ? null : await readLastPagination(cache, name)) ?? guess,
  );
  const { document, pages, pageOf } = numbered;
  if (cache !== null) await keepLastPagination(cache, name, { pages, pageOf });
  // What attachments say of themselves is about PDF 1.7, so the packet stays one.
  const form = separators.length === 0 ? print.context.site.pdf : 'ua-1';
  return { pages, pageOf, ...curePrint(document, { ...describeDocument(meeting, print), form }) };
}

function render(
  meeting: Meeting,
  { context, hyphenate, extract = false }: PrintContext,
  pagination: Pagination,
  packet: PacketView | null,
): string {
  const view = createPrintView(meeting, context, pagination, packet, hyphenate, extract);
  return toPrintedHtml(context.templates.agendaDocument(view));
}

/** Title, author, date and outline of a meeting's document. */
export function describeDocument(
  meeting: Meeting,
  { context, dateOf, creator, extract = false }: PrintContext,
): DocumentMetadata {
  const words = wordsOf(meeting);
  const mark = context.readers === 'internal' ? `${words.confidential}: ` : '';
  const item = extract ? itemOfExtract(meeting) : null;
  const title = item === null ? fullTitle(meeting, words) : `${nameExtract(meeting, words)}, ${nameItem(item)}`;
  return {
    title: `${mark}${title}, ${meeting.council.name}, ${formatDays(meeting, meeting.language)}`,
    author: context.site.organization,
    subject: `${title}, ${meeting.council.name}`,
    keywords: [...new Set(itemsOf(meeting).flatMap((item) => item.case))],
    language: meeting.language,
    date: dateOf(meeting),
    creator,
    outline: meeting.sections.map(
      (section): OutlineEntry => ({
        title: nameSection(section),
        anchor: section.anchor,
        children: nestItems(section.items).map((nested) => outlineItem(nested, words)),
      }),
    ),
  };
}

function outlineItem({ item, children }: NestedItem, words: Locale): OutlineEntry {
  return {
    title: nameItem({ number: item.number, title: titleWithBadges(item, words) }),
    anchor: item.id,
    children: children.map((child) => outlineItem(child, words)),
  };
}
