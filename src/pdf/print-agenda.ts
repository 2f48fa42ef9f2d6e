/*
 * A meeting → its printed agenda (or minutes) as an accessible PDF:
 * the print template with the page numbers known so far → Chromium → numbers read → printed again if need be → made accessible.
 */

import { agendaDocument } from '../../templates/print/agenda-document.ts';
import type { PacketView } from '../../templates/print/view.ts';
import { itemsOf } from '../agenda/accessors.ts';
import { titleWithBadges } from '../agenda/badges.ts';
import type { Meeting } from '../agenda/model.ts';
import { type NestedItem, nestItems } from '../agenda/nest-items.ts';
import { nameItem, nameSection } from '../agenda/number-names.ts';
import { fullTitle } from '../agenda/title.ts';
import type { Locale } from '../locale/index.ts';
import { wordsOf } from '../locale/own-words.ts';
import type { SiteContext } from '../site/page-view.ts';
import { type CuredDocument, cureDocument, type DocumentMetadata, type OutlineEntry } from './accessible.ts';
import type { Assets } from './browser.ts';
import type { Hyphenate } from './hyphenate.ts';
import { type NumberedPrint, type Pagination, printWithPageNumbers } from './page-numbers.ts';
import { createPrintView } from './print-view.ts';
import { toPrintedHtml } from './printed-html.ts';
import type { Printer } from './printer.ts';

export interface PrintContext {
  readonly context: SiteContext;
  readonly printer: Printer;
  readonly assets: Assets;
  /** The date that the document of a meeting bears. */
  readonly dateOf: (meeting: Meeting) => Date;
  /** `Dagsorden 1.2.3`. */
  readonly creator: string;
  readonly hyphenate: Hyphenate;
}

/** Prints the agenda or minutes of a meeting; with a packet's view, as the front of the packet. */
export async function printAgenda(
  meeting: Meeting,
  print: PrintContext,
  packetOf: (pagination: Pagination) => PacketView | null = () => null,
): Promise<NumberedPrint & CuredDocument> {
  const { printer, assets, context, hyphenate } = print;
  const render = (pagination: Pagination) =>
    toPrintedHtml(agendaDocument(createPrintView(meeting, context, pagination, packetOf(pagination), hyphenate)));
  const anchors = meeting.sections.flatMap((section) => [section.anchor, ...section.items.map((item) => item.id)]);
  const separators = packetOf({ pages: 0, pageOf: new Map() })?.attachments.map((one) => one.anchor) ?? [];
  const numbered = await printWithPageNumbers([...anchors, ...separators], (pagination) =>
    printer.print({ html: render(pagination), assets }, `${meeting.council.id}/${meeting.id}`),
  );
  return { ...numbered, ...(await cureDocument(numbered.bytes, describeDocument(meeting, print))) };
}

/** Title, author, date and outline of a meeting's document. */
export function describeDocument(meeting: Meeting, { context, dateOf, creator }: PrintContext): DocumentMetadata {
  const words = wordsOf(meeting);
  const mark = context.readers === 'internal' ? `${words.confidential}: ` : '';
  const title = fullTitle(meeting, words);
  return {
    title: `${mark}${title}, ${meeting.council.name}, ${meeting.date}`,
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
    title: nameItem({ ...item, title: titleWithBadges(item, words) }),
    anchor: item.id,
    children: children.map((child) => outlineItem(child, words)),
  };
}
