import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import type { Item, Section } from '../src/agenda/types.ts';
import { formatBytes, formatDate } from '../src/locale/dates.ts';
import { councilPage, itemPage, sitePage } from '../src/site/addresses.ts';
import { describeMeeting } from '../src/site/json-ld.ts';
import { contents } from './blocks/contents.ts';
import { itemBody } from './blocks/item.ts';
import { meetingFacts } from './blocks/meeting-facts.ts';
import { statusMark } from './blocks/meeting-list.ts';
import { amendedMark, versionList } from './blocks/versions.ts';
import { page } from './page.ts';
import type { DocumentFacts, MeetingView } from './view.ts';

/** The whole agenda on one page, its contents beside it. */
export function agendaPageTemplate(view: MeetingView): Root {
  const { meeting, words } = view;
  const date = formatDate(meeting.date, view.language);
  return page(
    {
      title: `${meeting.title}, ${date}`,
      description: `${meeting.title}, ${meeting.council.name}, ${date}`,
      trail: [
        { name: words.home, file: sitePage },
        { name: meeting.council.name, file: councilPage(meeting.council.id) },
      ],
      className: 'agenda',
      listed: meeting.status !== 'draft',
      data: meeting.status === 'draft' ? [] : [describeMeeting(meeting, view.site)],
      main: [
        h('header.agenda-head', [
          h('p.council-name', meeting.council.name),
          h('h1', meeting.title),
          statusMark(meeting, words),
          ...amendedMark(view),
          meetingFacts(meeting, words),
          ...downloads(view),
        ]),
        contents(meeting, words),
        h('div.agenda-text', [
          ...view.content(meeting.body, 0),
          ...meeting.sections.map((section) => sectionBlock(section, view)),
          ...versionList(view),
        ]),
      ],
    },
    view,
  );
}

function downloads({ document, packetDocument, link, words, language }: MeetingView): Element[] {
  const line = (facts: DocumentFacts | null, label: string) => {
    if (facts === null) return [];
    const size = `${words.pages(facts.pages)}, ${formatBytes(facts.bytes, language)}`;
    return [h('p.download', [h('a', { href: link(facts.file) }, label), h('span.quiet', ` ${size}`)])];
  };
  return [...line(document, words.downloadPdf), ...line(packetDocument, words.downloadPacket)];
}

function sectionBlock(section: Section, view: MeetingView): Element {
  return h('section.section', { ariaLabelledBy: section.anchor }, [
    h('h2', { id: section.anchor }, [h('span.number', `${section.number}.`), ' ', section.title]),
    ...section.items.map((item) => itemBlock(item, view)),
  ]);
}

function itemBlock(item: Item, view: MeetingView): Element {
  const heading = h('a', { href: view.link(itemPage(view.meeting, item.id)) }, item.title);
  return h('article.item', { className: item.withdrawn === false ? [] : ['item-withdrawn'], ariaLabelledBy: item.id }, [
    h('h3', { id: item.id }, [h('span.number', item.number), ' ', heading]),
    ...itemBody(item, 4, view),
  ]);
}
