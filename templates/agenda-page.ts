import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import { councilPage, itemPage, meetingPage, sitePage } from '../src/addresses.ts';
import type { Item, Section } from '../src/agenda/model.ts';
import { writeSectionNumber } from '../src/agenda/number-names.ts';
import { formatDays } from '../src/locale/dates.ts';
import { contents } from './blocks/contents.ts';
import { copyButton } from './blocks/copy-button.ts';
import { downloads } from './blocks/downloads.ts';
import { heading, numbered } from './blocks/heading.ts';
import { itemBody } from './blocks/item.ts';
import { itemTitle } from './blocks/item-badges.ts';
import { describeMeeting } from './blocks/json-ld.ts';
import { meetingFacts } from './blocks/meeting-facts.ts';
import { meetingBadges } from './blocks/meeting-list.ts';
import { meetingNotices } from './blocks/notices.ts';
import { followMeeting } from './blocks/subscribe.ts';
import { timePlan } from './blocks/time-plan.ts';
import { amendedNotice, versionList } from './blocks/versions.ts';
import { page } from './page.ts';
import type { MeetingView } from './view.ts';

/** The whole agenda on one page, its contents beside it. */
export function agendaPageTemplate(view: MeetingView): Root {
  const { meeting, words } = view;
  const date = formatDays(meeting, view.language);
  const follow = followMeeting(view);
  return page(
    {
      title: `${meeting.title}, ${meeting.council.name}, ${date}`,
      name: `${meeting.title}, ${date}`,
      description: `${meeting.title}, ${meeting.council.name}, ${date}`,
      trail: [
        { name: words.home, file: sitePage },
        { name: meeting.council.name, file: councilPage(meeting.council.id) },
      ],
      className: `agenda is-${meeting.status}`,
      listed: meeting.status !== 'draft',
      ...(follow === undefined ? {} : { follow }),
      data: meeting.status === 'draft' ? [] : [describeMeeting(meeting, view.site)],
      main: [
        agendaHead(view),
        ...timePlan(view),
        ...(meeting.sections.length === 0 ? [] : [contents(meeting, words)]),
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

/** Whose agenda it is, what has happened to it, when and where the meeting is held, and what can be taken home. */
function agendaHead(view: MeetingView): Element {
  const { meeting, words } = view;
  return h('header.agenda-head', [
    h('p.eyebrow', [`${meeting.council.name} `, ...meetingBadges(meeting, view)]),
    h('h1', meeting.title),
    ...meetingNotices(meeting, view),
    ...amendedNotice(view),
    h('div.meeting-panel.panel', [
      meetingFacts(meeting, words),
      h('div', [...downloads(view), copyButton(meetingPage(meeting), meeting.title, view)]),
    ]),
  ]);
}

function sectionBlock(section: Section, view: MeetingView): Element {
  return h('section.section', { ariaLabelledBy: section.anchor }, [
    heading(2, section.anchor, numbered(writeSectionNumber(section.number), section.title), view),
    ...section.items.map((item) => itemBlock(item, view)),
  ]);
}

function itemBlock(item: Item, view: MeetingView): Element {
  const [title, ...badges] = itemTitle(item, view.words);
  const link = h('a', { href: view.link(itemPage(view.meeting, item.id)) }, title);
  return h('article.item', { className: item.withdrawn === false ? [] : ['item-withdrawn'], ariaLabelledBy: item.id }, [
    h(`h${item.level + 2}.item-heading`, { id: item.id }, numbered(item.number, [link, ...badges])),
    ...itemBody(item, item.level + 3, view),
  ]);
}
