import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import type { Item, Section } from '../../src/agenda/model.ts';
import { writeSectionNumber } from '../../src/agenda/numbers/number-names.ts';
import { fullTitle } from '../../src/agenda/title.ts';
import { formatDate } from '../../src/locale/dates.ts';
import { paperOf } from '../../src/locale/index.ts';
import { consentNote } from '../blocks/consent.ts';
import { emptySectionNote } from '../blocks/empty-section.ts';
import { itemBody } from '../blocks/item.ts';
import { itemTitle } from '../blocks/item-badges.ts';
import { isLongNumber } from '../blocks/number-width.ts';
import { printedTimePlan } from '../blocks/time-plan.ts';
import { wholeDocument } from '../blocks/whole-document.ts';
import { extractHead } from './extract-head.ts';
import { pageStyle } from './page-style.ts';
import { paperStyle } from './paper.ts';
import { printedContents } from './printed-contents.ts';
import { sectionsOnNewPages } from './section-pages.ts';
import { signatureSheet } from './signature-sheet.ts';
import type { PrintView } from './view.ts';
import { keepAnnouncements } from './wide-tables.ts';

/** The document that is printed: cover, contents, the opening text, and the sections, each on a new page where that helps. */
export function agendaDocument(view: PrintView): Root {
  const { meeting } = view;
  const onNewPages = sectionsOnNewPages(meeting);
  const body = keepAnnouncements(view.content(meeting.body, 0));
  return wholeDocument(
    view.language,
    [
      h('title', `${fullTitle(meeting, view.words)}, ${meeting.council.name}`),
      paperStyle(view.site.paper ?? paperOf(view.language)),
      h('link', { rel: 'stylesheet', href: 'assets/print.css' }),
      h('style', pageStyle(view)),
    ],
    h('body', { className: [`status-${meeting.status}`] }, [
      ...(view.extract
        ? [extractHead(view)]
        : [view.printed.cover(view), printedContents(view), ...printedTimePlan(view)]),
      body.length === 0 ? '' : h('div.opening', body),
      ...meeting.sections.map((section) => sectionBlock(section, onNewPages.has(section), view)),
      ...signatureSheet(view),
      provenance(view),
      ...(view.packet?.attachments ?? []).map((attachment) => view.printed.attachmentCover(attachment, view)),
    ]),
  );
}

function sectionBlock(section: Section, newPage: boolean, view: PrintView): Element {
  return h(newPage ? 'section.section.on-new-page' : 'section.section', [
    h('h2', { id: section.anchor }, numbered(writeSectionNumber(section.number), [h('span', section.title)])),
    ...(view.extract ? [] : [...consentNote(section, view), ...emptySectionNote(section, view)]),
    ...section.items.map((item) => itemBlock(item, view)),
  ]);
}

function itemBlock(item: Item, view: PrintView): Element {
  return h('div.item', { className: item.withdrawn === false ? [] : ['item-withdrawn'] }, [
    h(`h${item.level + 2}.item-heading`, { id: item.id }, numbered(item.number, itemTitle(item, view.words))),
    ...keepAnnouncements(itemBody(item, item.level + 3, view)),
  ]);
}

/** From which state of the content the document was made. */
function provenance({ commit, words, language }: PrintView): Element | string {
  if (commit === null) return '';
  return h('p.provenance', words.madeFrom(commit.hash.slice(0, 10), formatDate(commit.date.toISOString(), language)));
}

/** A heading whose number hangs in the margin, where there is one that has room there. */
function numbered(number: string | null, title: ElementContent[]): ElementContent[] {
  if (number === null) return title;
  return [
    h('span.number', { className: isLongNumber(number) ? ['number-long'] : [] }, number),
    { type: 'text', value: ' ' },
    ...title,
  ];
}
