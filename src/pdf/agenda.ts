/*
 * A meeting → its printed agenda (or minutes) as an accessible PDF:
 * the print template with the page numbers known so far → Chromium → numbers read → printed again if need be → cures.
 */
import type { Element, ElementContent } from 'hast';
import { agendaDocument } from '../../templates/print/agenda-document.ts';
import type { PrintView } from '../../templates/print/view.ts';
import type { Meeting, Target } from '../agenda/types.ts';
import { mapElements } from '../markdown/transform.ts';
import { absoluteAddress, publishedFile, targetFile } from '../site/addresses.ts';
import { renderContent } from '../site/content.ts';
import { toHtml } from '../site/html.ts';
import { createView, type SiteContext } from '../site/view.ts';
import { type DocumentMetadata, makeAccessible, type OutlineEntry } from './accessible.ts';
import type { Assets } from './browser.ts';
import { hyphenate } from './hyphenate.ts';
import { type NumberedPrint, type PageNumbers, printWithPageNumbers } from './page-numbers.ts';
import type { Printer } from './printer.ts';

export interface AgendaPrint {
  readonly context: SiteContext;
  readonly printer: Printer;
  readonly assets: Assets;
  /** The date of the document; see contentDate in io/git.ts. */
  readonly date: Date;
  /** `Dagsorden 1.2.3`. */
  readonly creator: string;
}

/** Prints the agenda or minutes of a meeting. */
export async function printAgenda(meeting: Meeting, print: AgendaPrint): Promise<NumberedPrint> {
  const { printer, assets } = print;
  const name = `${meeting.council.id}/${meeting.id}`;
  const render = (pageOf: PageNumbers) => toHtml(agendaDocument(createPrintView(meeting, print.context, pageOf)));
  const anchors = meeting.sections.flatMap((section) => [section.anchor, ...section.items.map((item) => item.id)]);
  const numbered = await printWithPageNumbers(anchors, (pageOf) =>
    printer.print({ html: render(pageOf), assets }, name),
  );
  return { ...numbered, bytes: await makeAccessible(numbered.bytes, describeDocument(meeting, print)) };
}

function createPrintView(meeting: Meeting, context: SiteContext, pageOf: PageNumbers): PrintView {
  const { language } = meeting;
  const { site, files } = context;
  const view = createView(context, 'index.html', language);
  const render = (nodes: readonly ElementContent[], shift: number) => {
    const addressOf = (target: Target) => printedAddress(target, meeting, site.url);
    const content = renderContent(nodes, shift, { addressOf, imageOf: publishedFile, files, language });
    return hyphenate(mapElements(content, dropBackReference), language);
  };
  return {
    ...view,
    meeting,
    document: null,
    pageOf,
    content: render,
    logo: site.logo === null ? null : publishedFile(site.logo),
    attachmentAddress: ({ target }) =>
      'url' in target ? target.url : printedAddress({ kind: 'file', path: target.path }, meeting, site.url),
  };
}

/** The way back from a note is for screens; on paper its arrow says nothing. */
function dropBackReference(element: Element): ElementContent | ElementContent[] {
  return 'dataFootnoteBackref' in element.properties ? [] : element;
}

/** A place of the same agenda is a place of the document; any other needs the site's own address. */
function printedAddress(target: Target, meeting: Meeting, url: string | null): string | null {
  const inside = 'meeting' in target && target.meeting === meeting.id && target.council === meeting.council.id;
  if (inside && target.kind === 'item') return `#${target.anchor ?? target.item}`;
  if (inside && target.anchor !== null) return `#${target.anchor}`;
  if (url === null) return null;
  const hash = target.kind === 'file' || target.anchor === null ? '' : `#${target.anchor}`;
  return absoluteAddress(url, targetFile(target)) + hash;
}

function describeDocument(meeting: Meeting, { context, date, creator }: AgendaPrint): DocumentMetadata {
  return {
    title: `${meeting.title}, ${meeting.council.name}, ${meeting.date}`,
    author: context.site.organization,
    subject: `${meeting.title}, ${meeting.council.name}`,
    keywords: [...new Set(meeting.sections.flatMap((section) => section.items.flatMap((item) => item.case)))],
    language: meeting.language,
    date,
    creator,
    outline: meeting.sections.map(
      (section): OutlineEntry => ({
        title: `${section.number}. ${section.title}`,
        anchor: section.anchor,
        children: section.items.map((item) => ({
          title: `${item.number} ${item.title}`,
          anchor: item.id,
          children: [],
        })),
      }),
    ),
  };
}
