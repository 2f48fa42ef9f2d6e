import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import { councilAttendanceFile, councilPage, meetingPage, sitePage } from '../src/addresses.ts';
import { type Attendance, type AttendanceYear, listAttendance } from '../src/agenda/list-attendance.ts';
import type { Council } from '../src/agenda/model.ts';
import { formatDays } from '../src/locale/dates.ts';
import { describeAttendee } from './blocks/attendees.ts';
import { page } from './page.ts';
import type { View } from './view.ts';

/** Who came to a council's meetings: a table for every year, the newest first. */
export function attendancePageTemplate(council: Council, view: View): Root {
  const { words } = view;
  const label = words.attendance.title;
  const title = `${label}, ${council.name}`;
  return page(
    {
      title,
      name: label,
      description: title,
      trail: [
        { name: words.home, file: sitePage },
        { name: council.name, file: councilPage(council.id) },
      ],
      className: 'decisions is-minutes',
      main: [
        h('div', [
          h('p.eyebrow', council.name),
          h('h1', label),
          legend(view),
          ...listAttendance(council).flatMap((year) => yearBlock(council, year, view)),
        ]),
      ],
    },
    view,
  );
}

/** What stands for each state; beside it the words, which are what is read aloud in the table. */
const signs = { present: '●', partly: '◐', substitute: '◆', excused: '○', absent: '–', none: '' } as const;

function legend({ words }: View): Element {
  const { states } = words.attendance;
  const shown = ['present', 'partly', 'substitute', 'excused', 'absent'] as const;
  return h(
    'ul.attendance-legend',
    shown.map((state) =>
      h('li', [h('span.attendance-sign', { ariaHidden: 'true' }, signs[state]), ' ', states[state]]),
    ),
  );
}

function yearBlock(council: Council, year: AttendanceYear, view: View): Element[] {
  const { words, link } = view;
  const id = `year-${year.year}`;
  const label = `${words.attendance.title} ${year.year}`;
  return [
    h('h2', { id }, year.year),
    h('p', h('a', { href: link(councilAttendanceFile(council.id, year.year)) }, words.attendance.csv)),
    h('div.table.attendance', { tabIndex: 0, role: 'group', ariaLabel: label }, [table(year, label, view)]),
  ];
}

function table({ meetings, people }: AttendanceYear, label: string, view: View): Element {
  const { words, language, link } = view;
  const days = meetings.map((meeting) =>
    h('th', { scope: 'col' }, h('a', { href: link(meetingPage(meeting)) }, formatDays(meeting, language))),
  );
  const heads = [
    h('th', { scope: 'col' }, words.attendance.name),
    ...days,
    h('th', { scope: 'col' }, words.attendance.total),
  ];
  const rows = people.map(({ name, meetings: all, came, known }) =>
    h('tr', [h('th', { scope: 'row' }, name), ...all.map((one) => cell(one, view)), h('td', `${came}/${known}`)]),
  );
  return h('table', [h('caption.visually-hidden', label), h('thead', h('tr', heads)), h('tbody', rows)]);
}

function cell({ state, attendee }: Attendance, { words, language }: View): Element {
  if (state === 'none') return h('td', '');
  const more = attendee === null ? [] : describeAttendee(attendee, words, language);
  return h('td', [
    h('span.attendance-sign', { ariaHidden: 'true' }, signs[state]),
    h('span.visually-hidden', words.attendance.states[state]),
    ...(more.length === 0 ? [] : [h('span.attendance-more', ` ${more.join(', ')}`)]),
  ]);
}
