import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import { councilDecisionsOfYear, councilPage, itemPage, meetingPage, sitePage } from '../src/addresses.ts';
import { isUnapproved } from '../src/agenda/approval.ts';
import { type Decision, listDecisions } from '../src/agenda/list-decisions.ts';
import type { Council, Meeting } from '../src/agenda/model.ts';

import { type ShownYear, yearOf } from '../src/agenda/years.ts';
import { formatDayAndDate, formatDays } from '../src/locale/dates.ts';
import { joinNames } from '../src/text/join-names.ts';
import type { Step } from './blocks/breadcrumbs.ts';
import { numbered } from './blocks/heading.ts';
import { resultOf } from './blocks/item.ts';
import { itemTitle } from './blocks/item-badges.ts';
import { meetingName } from './blocks/meeting-name.ts';
import { yearNavigation } from './blocks/year-navigation.ts';
import { page } from './page.ts';
import type { View } from './view.ts';

/** What was decided at a meeting, on one page. */
export function meetingDecisionsPageTemplate(meeting: Meeting, view: View): Root {
  const { council } = meeting;
  const date = formatDays(meeting, view.language);
  const trail = [...trailTo(council, view), { name: meetingName(meeting, view), file: meetingPage(meeting) }];
  const title = `${view.words.decisions}, ${council.name}, ${date}`;
  const day = formatDayAndDate(meeting.date, view.language, view.words);
  const list = [...unapproved(meeting, view), ...decisionList(meeting, 2, view)];
  return decisionsPage(title, `${council.name}, ${day}`, trail, list, view);
}

/**
 * Everything that a council has decided, or that it has in one year, the newest meeting first. It is there once the
 * council has minutes.
 */
export function councilDecisionsPageTemplate(council: Council, shown: ShownYear | null, view: View): Root {
  const meetings = council.meetings.filter(({ date }) => shown === null || yearOf(date) === shown.year);
  const held = meetings.filter((meeting) => listDecisions(meeting).length > 0);
  const newestFirst = [...held].sort((a, b) => (a.date < b.date ? 1 : -1));
  const main = newestFirst.flatMap((meeting) => [
    h('h2.decisions-day', { id: `meeting-${meeting.id}` }, [
      h('a', { href: view.link(meetingPage(meeting)) }, formatDayAndDate(meeting.date, view.language, view.words)),
    ]),
    ...unapproved(meeting, view),
    ...decisionList(meeting, 3, view),
  ]);
  const what = shown === null ? view.words.decisions : `${view.words.decisions} ${shown.year}`;
  const years = yearNavigation(shown, (year) => councilDecisionsOfYear(council.id, year), view);
  return decisionsPage(`${what}, ${council.name}`, council.name, trailTo(council, view), [...years, ...main], view);
}

function decisionsPage(title: string, whose: string, trail: Step[], list: Element[], view: View): Root {
  const { words } = view;
  const content = list.length === 0 ? [h('p.quiet', words.noDecisions)] : list;
  return page(
    {
      title,
      name: words.decisions,
      description: title,
      trail,
      className: 'decisions is-minutes',
      main: [h('div', [h('p.eyebrow', whose), h('h1', words.decisions), ...content])],
    },
    view,
  );
}

/** That the minutes in which this stands can still change. */
function unapproved(meeting: Meeting, { words }: View): Element[] {
  return isUnapproved(meeting) ? [h('p.quiet', words.approval.pending)] : [];
}

function decisionList(meeting: Meeting, level: number, view: View): Element[] {
  return listDecisions(meeting).map((decision) => decisionBlock(decision, meeting, level, view));
}

function decisionBlock({ item, content }: Decision, meeting: Meeting, level: number, view: View): Element {
  const { words, link } = view;
  const [title, ...badges] = itemTitle(item, words);
  // Items of one name are told apart by those who hear links by themselves.
  const name = [title, h('span.visually-hidden', `, ${formatDays(meeting, view.language)}`)];
  const facts = [
    item.case.join(', '),
    item.responsible.length === 0 ? '' : `${words.fields.item.responsible.label}: ${joinNames(item.responsible)}`,
    ...resultOf(item, words),
  ].filter((fact) => fact !== '');
  const id = `page_${meeting.id}_${item.id}`;
  return h('article.decided', { ariaLabelledBy: id }, [
    h(`h${level}`, { id }, [
      ...numbered(item.number, [h('a', { href: link(itemPage(meeting, item.id)) }, name), ...badges]),
    ]),
    facts.length === 0 ? '' : h('p.item-facts', facts.join(' · ')),
    h('div.decision', view.content(content, level - 2)),
  ]);
}

function trailTo(council: Pick<Council, 'id' | 'name'>, { words }: View): Step[] {
  return [
    { name: words.home, file: sitePage },
    { name: council.name, file: councilPage(council.id) },
  ];
}
