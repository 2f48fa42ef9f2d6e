import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import { councilPage, councilPlanOfYear, meetingPage, sitePage } from '../src/addresses.ts';
import { listPlan, type PlannedMonth } from '../src/agenda/list-plan.ts';
import type { Council, Meeting } from '../src/agenda/model.ts';
import type { ShownYear } from '../src/agenda/years.ts';
import { formatDate, formatDaysOfYear, formatMonth } from '../src/locale/dates.ts';
import { timesOf } from './blocks/meeting-facts.ts';
import { ownTitle } from './blocks/meeting-name.ts';
import { statusMark } from './blocks/status-mark.ts';
import { followOf } from './blocks/subscribe.ts';
import { yearNavigation } from './blocks/year-navigation.ts';
import { page } from './page.ts';
import type { DatedView } from './view.ts';

/** What fits on a sheet of A4 in letters of the usual size. */
const longest = 36;

/** When a council meets in a year, month by month, to be read at a glance and hung on a wall. */
export function planPageTemplate(council: Council, shown: ShownYear, view: DatedView): Root {
  const { words, today, language } = view;
  const { id, name } = council;
  const title = `${words.meetingPlan.title} ${shown.year}`;
  const months = listPlan(council, shown.year);
  const isLong = months.flatMap(({ meetings }) => meetings).length > longest;
  return page(
    {
      title: `${title}, ${name}`,
      name: title,
      description: `${title}, ${name}`,
      trail: [
        { name: words.home, file: sitePage },
        { name, file: councilPage(id) },
      ],
      className: isLong ? 'plan is-long' : 'plan',
      main: [
        h('p.eyebrow', name),
        h('h1', title),
        ...yearNavigation(shown.all.length > 1 ? shown : null, (year) => councilPlanOfYear(id, year), view),
        ...months.map((month) => monthBlock(month, view)),
        ...(today === null ? [] : [h('p.quiet', words.meetingPlan.asOf(formatDate(today, language)))]),
        ...calendarLink(council, view),
      ],
    },
    view,
  );
}

function monthBlock({ month, meetings }: PlannedMonth, view: DatedView): Element {
  return h('section.plan-month', { ariaLabelledBy: `month-${month}` }, [
    h('h2', { id: `month-${month}` }, formatMonth(month, view.language)),
    h(
      'ul',
      meetings.map((meeting) => entry(meeting, view)),
    ),
  ]);
}

function entry(meeting: Meeting, view: DatedView): Element {
  const { words, language, link } = view;
  const { date, online, status, moved } = meeting;
  const place = meeting.place ?? (online === null ? null : words.fields.meeting.online.label);
  const more = [
    ownTitle(meeting, view),
    place,
    moved === null ? null : words.movedNotice(formatDate(moved, meeting.language)),
  ];
  const day = h('time.plan-day', { dateTime: date }, formatDaysOfYear(meeting, language));
  return h('li', { className: status === 'cancelled' ? 'cancelled' : undefined }, [
    // Of a meeting that is planned, its page says no more than this one.
    status === 'planned' ? day : h('a', { href: link(meetingPage(meeting)) }, day),
    h('span.plan-time', timesOf(meeting, words) ?? ''),
    h('span.plan-place', more.filter((text) => text !== null).join(' · ')),
    statusMark(meeting, words),
  ]);
}

function calendarLink(council: Council, view: DatedView): Element[] {
  const follow = followOf(council, view);
  if (follow === undefined || follow.calendar === null) return [];
  return [h('p.more', h('a', { href: view.link(follow.calendar) }, view.words.calendar))];
}
