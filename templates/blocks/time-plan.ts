/* The time plan of a meeting: a bar for the eye, a table for everybody. No styles in it: the sites' policy allows none. */
import type { Element } from 'hast';
import { h, s } from 'hastscript';
import { nameItem } from '../../src/agenda/numbers/number-names.ts';
import { type Schedule, type ScheduledDay, type Slot, scheduleOf } from '../../src/agenda/schedule.ts';
import { formatDayAndDate, formatTime, formatTimeSpan } from '../../src/locale/dates.ts';
import type { MeetingView } from '../view.ts';

/** A slot has room for its number from this share of the bar on, in per cent: on every screen, and on a wide one. */
function roomFor(number: string): { readonly always: number; readonly wide: number } {
  // In pixels: a sign is about 7.5 wide, the bar at least 300 and 620.
  const width = number.length * 7.5 + 5;
  return { always: width / 3, wide: width / 6.2 };
}

/** The bar and the table of when items are dealt with, for each day; nothing where no times are known. */
export function timePlan(view: MeetingView): Element[] {
  const schedule = scheduleOf(view.meeting);
  if (schedule === null) return [];
  const { words, language } = view;
  const held = schedule.kind === 'held';
  const id = 'page_times';
  const several = schedule.days.length > 1;
  return [
    h('section.time-plan', { ariaLabelledBy: id }, [
      h('h2', { id }, held ? words.timesHeld : words.timePlan),
      ...schedule.days.flatMap((day) => [
        several ? h('p.time-day', formatDayAndDate(day.date, language, words)) : '',
        bar(day, view),
      ]),
      h('details', [
        h('summary', words.timesShow),
        held ? '' : h('p.quiet', words.timesExpected),
        ...schedule.days.map((day) => table(day, several, schedule.kind, view)),
      ]),
    ]),
  ];
}

/** The same on paper: the tables, and no bar. */
export function printedTimePlan(view: MeetingView): Element[] {
  const schedule = scheduleOf(view.meeting);
  if (schedule === null) return [];
  const { words } = view;
  const held = schedule.kind === 'held';
  const several = schedule.days.length > 1;
  return [
    h('section.time-plan', [
      h('h2#time-plan', held ? words.timesHeld : words.timePlan),
      held ? '' : h('p', words.timesExpected),
      ...schedule.days.map((day) => table(day, several, schedule.kind, view)),
    ]),
  ];
}

/** Drawn to scale; whole hours are named below. Its facts are in the table, so that it is silent. */
function bar(day: ScheduledDay, view: MeetingView): Element {
  const share = (minutes: number) => Math.round((minutes / Math.max(1, day.minutes)) * 10_000) / 100;
  return s('svg.time-bar', { ariaHidden: 'true', focusable: 'false' }, [
    s('rect.time-free', { x: '0', y: '0', width: '100%', height: '36' }),
    ...day.slots.flatMap((slot) => drawSlot(slot, share)),
    ...listHours(day).flatMap(({ at, time }) => [
      s('line', { x1: `${share(at)}%`, x2: `${share(at)}%`, y1: '38', y2: '44' }),
      s('text.time-hour', { x: `${share(at)}%`, y: '60' }, formatTime(time, view.language)),
    ]),
  ]);
}

function drawSlot({ item, from, minutes }: Slot, share: (minutes: number) => number): Element[] {
  if (from === null || minutes === null) return [];
  const width = share(minutes);
  const number = item.number ?? '';
  const room = roomFor(number);
  const x = `${share(from + minutes / 2)}%`;
  const label = s('text.time-number', { className: width < room.always ? ['time-wide'] : [], x, y: '23' }, number);
  return [
    s('rect.time-slot', { x: `${share(from)}%`, y: '0', width: `${width}%`, height: '36' }),
    ...(width < room.wide ? [] : [label]),
  ];
}

/** The whole hours within a schedule, those too near the edges to be named left out. */
function listHours({ start, minutes }: ScheduledDay): Array<{ readonly at: number; readonly time: string }> {
  const [hour = 0, minute = 0] = start.split(':').map(Number);
  const edge = minutes * 0.03;
  return Array.from({ length: Math.ceil(minutes / 60) + 1 }, (_, index) => ({
    at: index * 60 - minute,
    time: `${String((hour + index) % 24).padStart(2, '0')}:00`,
  })).filter(({ at }) => at >= edge && at <= minutes - edge);
}

function table({ date, slots }: ScheduledDay, named: boolean, kind: Schedule['kind'], view: MeetingView): Element {
  const { words, language } = view;
  const rows = slots.map(({ item, start, end, minutes }) => {
    const title = h('a', { href: `#${item.id}` }, nameItem(item));
    const length = minutes === null ? unknown(view) : words.minutesLong(Math.floor(minutes / 60), minutes % 60);
    return h('tr', [h('td', writeTime(start, end, kind, view)), h('td', title), h('td', length)]);
  });
  const heads = [words.timeColumn, words.itemColumn, words.fields.item.duration.label].map((head) =>
    h('th', { scope: 'col' }, head),
  );
  const caption = named ? h('caption', formatDayAndDate(date, language, words)) : '';
  return h('table', [caption, h('thead', h('tr', heads)), h('tbody', rows)]);
}

function writeTime(start: string | null, end: string | null, kind: Schedule['kind'], view: MeetingView) {
  const { words, language } = view;
  if (start === null) return unknown(view);
  return kind === 'held' ? formatTimeSpan(start, end, language, words) : formatTime(start, language);
}

/** A dash for the eye, words for the ear; on paper, words for both. */
function unknown({ words, medium }: MeetingView): Array<Element | string> {
  if (medium === 'print') return [words.timeUnknown];
  return [h('span', { ariaHidden: 'true' }, '–'), h('span.visually-hidden', words.timeUnknown)];
}
