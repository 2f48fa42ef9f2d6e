import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import { councilPage, itemPage, meetingPage, sitePage } from '../src/addresses.ts';
import { itemsOf } from '../src/agenda/accessors.ts';
import type { Item, Section } from '../src/agenda/model.ts';
import { nameItem, writeSectionNumber } from '../src/agenda/numbers/number-names.ts';
import { formatDays } from '../src/locale/dates.ts';
import { consentNote } from './blocks/consent.ts';
import { contents } from './blocks/contents.ts';
import { copyButton } from './blocks/copy-button.ts';
import { downloads } from './blocks/downloads.ts';
import { emptySectionNote } from './blocks/empty-section.ts';
import { heading, numbered } from './blocks/heading.ts';
import { itemBody } from './blocks/item.ts';
import { itemTitle } from './blocks/item-badges.ts';
import { describeMeeting } from './blocks/json-ld.ts';
import { meetingFacts } from './blocks/meeting-facts.ts';
import { meetingBadges } from './blocks/meeting-list.ts';
import { meetingFullName, meetingHeading, ownTitle } from './blocks/meeting-name.ts';
import { neighbouringMeetings } from './blocks/neighbouring-meetings.ts';
import { meetingNotices } from './blocks/notices.ts';
import { followMeeting } from './blocks/subscribe.ts';
import { timePlan } from './blocks/time-plan.ts';
import { amendedSign, versionList } from './blocks/versions.ts';
import { page } from './page.ts';
import type { AgendaView } from './view.ts';

/** The whole agenda on one page, its contents beside it. */
export function agendaPageTemplate(view: AgendaView): Root {
  const { meeting, words } = view;
  const follow = followMeeting(view);
  return page(
    {
      title: meetingFullName(meeting, view),
      name: formatDays(meeting, view.language),
      description: describeAgenda(view),
      trail: [
        { name: words.home, file: sitePage },
        { name: meeting.council.name, file: councilPage(meeting.council.id) },
      ],
      className: `agenda is-${meeting.status}`,
      listed: meeting.status !== 'draft',
      picture: view.preview,
      ...(follow === undefined ? {} : { follow }),
      data: meeting.status === 'draft' ? [] : [describeMeeting(meeting, view.site, words)],
      main: [
        agendaHead(view),
        ...(meeting.sections.length === 0 ? [] : [contents(meeting, words)]),
        h('div.agenda-text', [
          ...timePlan(view),
          ...view.content(meeting.body, 0),
          ...meeting.sections.map((section) => sectionBlock(section, view)),
          ...versionList(view),
          ...neighbouringMeetings(view),
        ]),
      ],
    },
    view,
  );
}

/** Whose agenda it is, what has happened to it, when and where the meeting is held, and what can be taken home. */
function agendaHead(view: AgendaView): Element {
  const { meeting } = view;
  const title = ownTitle(meeting, view);
  return h('header.agenda-head', [
    h('p.eyebrow', [
      ...[...meetingBadges(meeting, view), ...amendedSign(view)].flatMap((sign) => [sign, ' ']),
      title === null ? '' : h('span.meeting-title', title),
    ]),
    h('h1', meetingHeading(meeting, view)),
    ...meetingNotices(meeting, view),
    h('div.meeting-panel.panel', [
      meetingFacts(meeting, view),
      h('div', [...downloads(view), copyButton(meetingPage(meeting), meetingHeading(meeting, view), view)]),
    ]),
  ]);
}

/** What who shares or finds the page is told: what is on the agenda, as far as a preview shows it. */
function describeAgenda(view: AgendaView): string {
  const titles = itemsOf(view.meeting).map(nameItem);
  return [meetingFullName(view.meeting, view), shorten(titles)].filter(Boolean).join(': ');
}

/** As many titles as a preview has room for. */
function shorten(titles: readonly string[]): string {
  const room = 160;
  const shown = titles.filter((_, index) => titles.slice(0, index + 1).join('; ').length <= room);
  return shown.join('; ') + (shown.length < titles.length && shown.length > 0 ? ' …' : '');
}

function sectionBlock(section: Section, view: AgendaView): Element {
  return h('section.section', { ariaLabelledBy: section.anchor }, [
    heading(2, section.anchor, numbered(writeSectionNumber(section.number), section.title), view),
    ...consentNote(section, view),
    ...emptySectionNote(section, view),
    ...section.items.map((item) => itemBlock(item, view)),
  ]);
}

function itemBlock(item: Item, view: AgendaView): Element {
  const [title, ...badges] = itemTitle(item, view.words);
  // Without a number, its name would be that of the link among the contents, which leads elsewhere.
  const ariaLabel = item.number === null ? view.words.linkTo(item.title) : undefined;
  const link = h('a', { href: view.link(itemPage(view.meeting, item.id)), ariaLabel }, title);
  return h('article.item', { className: item.withdrawn === false ? [] : ['item-withdrawn'], ariaLabelledBy: item.id }, [
    h(`h${item.level + 2}.item-heading`, { id: item.id }, numbered(item.number, [link, ...badges])),
    ...itemBody(item, item.level + 3, view),
  ]);
}
