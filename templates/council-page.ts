import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import {
  councilActionsPage,
  councilAttendancePage,
  councilDecisionsPage,
  councilPlanPage,
  councilVotesPage,
  councilYearPage,
  sitePage,
} from '../src/addresses.ts';
import { listActions } from '../src/agenda/list-actions.ts';
import { listAttendance } from '../src/agenda/list-attendance.ts';
import { listVotes } from '../src/agenda/list-votes.ts';
import { isEnded } from '../src/agenda/members.ts';
import type { Council, Meeting } from '../src/agenda/model.ts';
import { splitAtDay } from '../src/agenda/upcoming.ts';
import { splitYears, yearOf } from '../src/agenda/years.ts';
import { formatDate } from '../src/locale/dates.ts';
import { contactLink } from './blocks/contact-link.ts';
import { describeCouncil } from './blocks/json-ld.ts';
import { meetingList } from './blocks/meeting-list.ts';
import { memberLists } from './blocks/members.ts';
import { followOf, subscribe } from './blocks/subscribe.ts';
import { upcomingMeetings } from './blocks/upcoming-meetings.ts';
import { yearNavigation } from './blocks/year-navigation.ts';
import { page } from './page.ts';
import type { DatedView } from './view.ts';

/** A council: what it says of itself, its meetings to come and past, its members, how to follow it. */
export function councilPageTemplate(council: Council, view: DatedView): Root {
  const { upcoming, past } = splitAtDay(council.meetings, view.today);
  const follow = followOf(council, view);
  return page(
    {
      title: council.name,
      description: `${council.name}, ${view.site.organization}`,
      trail: [{ name: view.words.home, file: sitePage }],
      className: 'beside',
      data: [describeCouncil(council, view.site)],
      ...(follow === undefined ? {} : { follow }),
      main: [
        h('div', [
          h('h1', council.name),
          ...endNotice(council, view),
          ...(upcoming.length > 0 ? upcomingMeetings(upcoming, view, false) : []),
          h('div.lead', view.content(council.body, 0)),
          ...(upcoming.length > 0 ? [] : upcomingMeetings(upcoming, view, false)),
          pastMeetings(past, view),
          ...earlierYears(council, view),
          planLink(council, view),
          decisionsLink(council, view),
          votesLink(council, view),
          actionsLink(council, view),
          attendanceLink(council, view),
        ]),
        aside(council, view),
      ],
    },
    view,
  );
}

function endNotice(council: Council, { words, language, today }: DatedView): Element[] {
  const { ended } = council;
  if (ended === null || !isEnded(council, today)) return [];
  return [h('div.notice.notice-ended', h('p', h('strong', words.attendance.ended(formatDate(ended, language)))))];
}

/** As many meetings are shown at least where a council has a page for every year. */
const shownAtLeast = 12;

function pastMeetings(meetings: readonly Meeting[], view: DatedView): Element | string {
  const { words, today } = view;
  if (meetings.length === 0) return today === null ? h('p.quiet', words.noMeetings) : '';
  const isSplit = splitYears(meetings.map(({ date }) => date)).length > 0;
  const last = isSplit ? yearOf(meetings[shownAtLeast]?.date ?? '') : '';
  const shown = meetings.filter(({ date }) => yearOf(date) >= last);
  const years = [...new Set(shown.map(({ date }) => yearOf(date)))];
  const lists = years.flatMap((year) => [
    h('h3.year-title', { id: `year-${year}` }, year),
    meetingList(
      shown.filter(({ date }) => yearOf(date) === year),
      view,
      { kind: 'past', year },
    ),
  ]);
  return h('section', [h('h2#past', today === null ? words.meetings : words.past), ...lists]);
}

/** The way to the pages of every year, where the council has held many meetings. */
function earlierYears({ id, meetings }: Council, view: DatedView): Element[] {
  const all = splitYears(meetings.map(({ date }) => date));
  return all.length === 0 ? [] : yearNavigation({ year: '', all }, (year) => councilYearPage(id, year), view);
}

function planLink({ id, meetings }: Council, { words, link }: DatedView): Element | string {
  if (meetings.length === 0) return '';
  return h('p.more', h('a', { href: link(councilPlanPage(id)) }, words.meetingPlan.title));
}

function decisionsLink({ id, meetings }: Council, { words, link }: DatedView): Element | string {
  if (meetings.every(({ status }) => status !== 'minutes')) return '';
  return h('p.more', h('a', { href: link(councilDecisionsPage(id)) }, words.allDecisions));
}

function votesLink(council: Council, { words, link }: DatedView): Element | string {
  if (listVotes(council).length === 0) return '';
  return h('p.more', h('a', { href: link(councilVotesPage(council.id)) }, words.votes.all));
}

function actionsLink(council: Council, { words, link }: DatedView): Element | string {
  const { open, done } = listActions(council);
  if (open.length + done.length === 0) return '';
  return h('p.more', h('a', { href: link(councilActionsPage(council.id)) }, words.followUp.all));
}

function attendanceLink(council: Council, { words, link }: DatedView): Element | string {
  if (listAttendance(council).length === 0) return '';
  return h('p.more', h('a', { href: link(councilAttendancePage(council.id)) }, words.attendance.all));
}

function aside(council: Council, view: DatedView): Element {
  const { site, words } = view;
  const contact = site.contact === null ? [] : [h('h2', words.contact), h('p', contactLink(site.contact))];
  const panel = [...subscribe(followOf(council, view), view), ...memberLists(council, view), ...contact];
  return h('div.aside', panel.length === 0 ? [] : h('div.panel', panel));
}
