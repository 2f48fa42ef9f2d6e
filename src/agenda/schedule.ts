/*
 * When the items of a meeting are dealt with: as expected, or as it was.
 * Before the meeting, items follow one another from its start, and from every time that is certain (`at`). What comes
 * after an item without a duration has no time until the next certain one: it is not guessed. A closed item says
 * neither how long it takes nor when, so the same holds for it. In the minutes, only the times that were written down
 * count.
 */
import { itemsOf } from './accessors.ts';
import { addDays, addMinutes, daysBetween, minutesBetween, minutesInto, toMinutes } from './clock.ts';
import type { Item, Meeting } from './model.ts';
import { type Nested, nestItems } from './nest-items.ts';

/** An item in the plan of a day. */
export interface Slot {
  readonly item: Item;
  /** Whole minutes from the start of the day's schedule; `null` where it is not known, as is `start`. */
  readonly from: number | null;
  /** `null` where it is not known, as is `end`. */
  readonly minutes: number | null;
  /** `HH:MM`. */
  readonly start: string | null;
  /** `HH:MM`. */
  readonly end: string | null;
}

/** The schedule of one day. */
export interface ScheduledDay {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** `HH:MM`. */
  readonly start: string;
  /** From the start to the end of the meeting, or of the last item if that is later, in whole minutes. */
  readonly minutes: number;
  /** In the order of the agenda, or of time where that is known. */
  readonly slots: readonly Slot[];
}

export interface Schedule {
  readonly kind: 'expected' | 'held';
  readonly days: readonly ScheduledDay[];
}

/** The schedule of a meeting; `null` where no time of an item is known, or the meeting is cancelled. */
export function scheduleOf(meeting: Meeting): Schedule | null {
  if (meeting.status === 'cancelled' || meeting.start === null) return null;
  return meeting.status === 'minutes' ? describeHeld(meeting) : describeExpected(meeting, meeting.start);
}

/** When the items of a meeting begin as its schedule has it, by id: the day, and `HH:MM` where it is known. */
export type Starts = ReadonlyMap<string, { readonly day: string; readonly start: string | null }>;

/** Every item asks for it, and a meeting never changes once it is assembled: it is reckoned once. */
const startsOfMeetings = new WeakMap<Meeting, Starts>();

/** When the items of a meeting begin. */
export function startsOf(meeting: Meeting): Starts {
  const known = startsOfMeetings.get(meeting);
  if (known !== undefined) return known;
  const days = scheduleOf(meeting)?.days ?? [];
  const slots = days.flatMap(({ date, slots }) =>
    slots.map(({ item, start }) => [item.id, { day: date, start }] as const),
  );
  // Of an item with two, the first counts.
  const starts = new Map(slots.reverse());
  startsOfMeetings.set(meeting, starts);
  return starts;
}

/** When an item is expected to begin and end, in minutes from midnight of the meeting's first day. */
export interface PlannedItem<One> {
  readonly item: One;
  /** `null` where it is not known. */
  readonly from: number | null;
  /** The earliest that it can begin, whether it is known or not. */
  readonly earliest: number;
  readonly minutes: number | null;
}

/** What planning needs to know of an item. */
export type Plannable = Pick<Item, 'at' | 'duration' | 'withdrawn' | 'redacted'>;

/** The plan of items that follow one another, without what is withdrawn; a time alone is on the day of the item before. */
export function planItems<One extends Plannable>(
  items: readonly One[],
  { date, start }: { readonly date: string; readonly start: string },
): Array<PlannedItem<One>> {
  let from: number | null = toMinutes(start);
  let earliest = from;
  return items.map((item) => {
    if (item.at !== null) {
      from = readCertain(item.at, date, start, earliest);
      earliest = from;
    }
    const planned = { item, from, earliest, minutes: item.duration };
    from = from === null || item.duration === null ? null : from + item.duration;
    earliest += item.duration ?? 0;
    return planned;
  });
}

/** A certain time in minutes from midnight of the first day. One before the meeting starts is of the night after. */
function readCertain(at: string, date: string, start: string, earliest: number): number {
  const [day, time] = at.includes('T') ? at.split('T') : [null, at];
  const minutes = toMinutes(time ?? at);
  if (day != null) return daysBetween(date, day) * 1440 + minutes;
  const sameDay = Math.floor(earliest / 1440) * 1440 + minutes;
  return sameDay < toMinutes(start) ? sameDay + 1440 : sameDay;
}

/** What is planned of nested items: sub-items where their item has no duration of its own, else the item with all below it. */
export function listPlanned<One extends Plannable>(nested: ReadonlyArray<Nested<One>>): One[] {
  return nested.flatMap(({ item, children }): One[] => {
    if (item.withdrawn !== false) return [];
    const below = item.duration === null && !item.redacted ? listPlanned(children) : [];
    return below.length === 0 ? [item] : below;
  });
}

function describeExpected(meeting: Meeting, start: string): Schedule | null {
  const items = meeting.sections.flatMap((section) => listPlanned(nestItems(section.items)));
  const planned = planItems(items, { date: meeting.date, start });
  if (!planned.some(({ from, minutes }) => from !== null && minutes !== null)) return null;
  const byDay = Map.groupBy(planned, ({ earliest }) => (meeting.until === null ? 0 : Math.floor(earliest / 1440)));
  const days = [...byDay].map(([day, all]) => describeDay(all, day, meeting, start));
  return { kind: 'expected', days };
}

function describeDay(
  planned: ReadonlyArray<PlannedItem<Item>>,
  day: number,
  { date, until, end }: Meeting,
  start: string,
): ScheduledDay {
  const known = planned.flatMap(({ from }) => from ?? []);
  const first = day === 0 ? toMinutes(start) : Math.min(...known, ...planned.map(({ earliest }) => earliest));
  const day0 = addMinutes('00:00', first);
  const slots = planned.map(({ item, from, minutes }) =>
    createSlot(item, from === null ? null : from - first, minutes, day0),
  );
  const whole = end === null || until !== null ? 0 : minutesBetween(start, end);
  return { date: addDays(date, day), start: day0, minutes: lastOf(slots, whole), slots };
}

function describeHeld(meeting: Meeting): Schedule | null {
  const { start, end } = meeting.held ?? meeting;
  if (start === null) return null;
  const times = itemsOf(meeting).flatMap((item) => {
    if (item.held === null || item.withdrawn !== false) return [];
    const [from, to] = [item.held.start, item.held.end].map((time) => minutesInto({ ...meeting, start }, time));
    // Over several days, a time without its day is of none.
    return from == null || to == null ? [] : [{ item, from, minutes: to - from + (to < from ? 1440 : 0) }];
  });
  const several = meeting.until !== null;
  const byDay = Map.groupBy(times, ({ from }) => (several ? Math.floor((from + toMinutes(start)) / 1440) : 0));
  const days = [...byDay].map(([day, all]) => describeHeldDay(all, day, meeting, { start, end: several ? null : end }));
  return days.some(({ minutes }) => minutes > 0) ? { kind: 'held', days: days.sort(compareDays) } : null;
}

/** The items of a day; `from` counts from the start of the meeting. */
function describeHeldDay(
  times: ReadonlyArray<{ readonly item: Item; readonly from: number; readonly minutes: number }>,
  day: number,
  { date }: Meeting,
  { start, end }: { readonly start: string; readonly end: string | null },
): ScheduledDay {
  const first = day === 0 ? 0 : Math.min(...times.map(({ from }) => from));
  const day0 = addMinutes(start, first);
  const inOrder = [...times].sort((a, b) => a.from - b.from);
  const slots = inOrder.map(({ item, from, minutes }) => createSlot(item, from - first, minutes, day0));
  const minutes = lastOf(slots, end === null ? 0 : minutesBetween(start, end));
  return { date: addDays(date, day), start: day0, minutes, slots };
}

function compareDays(one: ScheduledDay, other: ScheduledDay): number {
  return one.date < other.date ? -1 : 1;
}

function createSlot(item: Item, from: number | null, minutes: number | null, start: string): Slot {
  return {
    item,
    from,
    minutes,
    start: from === null ? null : addMinutes(start, from),
    end: from === null || minutes === null ? null : addMinutes(start, from + minutes),
  };
}

function lastOf(slots: readonly Slot[], whole: number): number {
  return Math.max(whole, ...slots.map(({ from, minutes }) => (from ?? 0) + (from === null ? 0 : (minutes ?? 0))));
}
