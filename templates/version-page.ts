import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import { councilPage, meetingPage, sitePage } from '../src/addresses.ts';
import type { Item, Section } from '../src/agenda/model.ts';
import { writeSectionNumber } from '../src/agenda/numbers/number-names.ts';
import type { Version } from '../src/history/versions.ts';
import { contents } from './blocks/contents.ts';
import { heading, numbered } from './blocks/heading.ts';
import { itemBody } from './blocks/item.ts';
import { itemTitle } from './blocks/item-badges.ts';
import { meetingFacts } from './blocks/meeting-facts.ts';
import { meetingFullName, meetingHeading, meetingName } from './blocks/meeting-name.ts';
import { statusMark } from './blocks/status-mark.ts';
import { supersededNote } from './blocks/versions.ts';
import { page } from './page.ts';
import type { MeetingView } from './view.ts';

/** The whole agenda as it was in an earlier version: kept for those who look back, and for no search. */
export function versionPageTemplate(version: Version, view: MeetingView): Root {
  const { meeting, words } = view;
  const past = version.meeting;
  const name = words.versions.number(version.number);
  return page(
    {
      title: `${name}: ${meetingFullName(past, view)}`,
      name,
      description: `${name}: ${meetingFullName(past, view)}`,
      trail: [
        { name: words.home, file: sitePage },
        { name: meeting.council.name, file: councilPage(meeting.council.id) },
        { name: meetingName(meeting, view), file: meetingPage(meeting) },
      ],
      className: `agenda is-${past.status}`,
      listed: false,
      canonical: meetingPage(meeting),
      main: [
        h('header.agenda-head', { dataPagefindIgnore: 'all' }, [
          supersededNote(version, view),
          h('p.eyebrow', statusMark(past, words)),
          h('h1', `${meetingHeading(past, view)} (${name})`),
          h('div.panel', meetingFacts(past, view)),
        ]),
        contents(past, words),
        h('div.agenda-text', { dataPagefindIgnore: 'all' }, [
          ...view.content(past.body, 0),
          ...past.sections.map((section) => sectionBlock(section, view)),
        ]),
      ],
    },
    view,
  );
}

function sectionBlock(section: Section, view: MeetingView): Element {
  return h('section.section', { ariaLabelledBy: section.anchor }, [
    heading(2, section.anchor, numbered(writeSectionNumber(section.number), section.title), view),
    ...section.items.map((item) => itemBlock(item, view)),
  ]);
}

function itemHeading(item: Item, view: MeetingView): Element {
  const title = heading(item.level + 2, item.id, numbered(item.number, itemTitle(item, view.words)), view);
  return { ...title, properties: { ...title.properties, className: ['item-heading'] } };
}

function itemBlock(item: Item, view: MeetingView): Element {
  return h('article.item', { className: item.withdrawn === false ? [] : ['item-withdrawn'], ariaLabelledBy: item.id }, [
    itemHeading(item, view),
    ...itemBody(item, item.level + 3, view),
  ]);
}
