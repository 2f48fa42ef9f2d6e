/*
 * When the items of a meeting are dealt with: as expected, or as it was.
 * Before the meeting, items follow one another from its start; one without a duration takes no time. In the minutes,
 * only the times that were written down count.
 */
import { itemsOf } from './accessors.ts';
import { addMinutes, minutesBetween } from './clock.ts';
import type { Item, Meeting } from './model.ts';

/** A stretch of time in which an item is dealt with. */
export interface Slot {
  readonly item: Item;
  /** Whole minutes from the start of the schedule. */
  readonly from: number;
  readonly minutes: number;
  /** `HH:MM`. */
  readonly start: string;
  /** `HH:MM`. */
  readonly end: string;
}

export interface Schedule {
  readonly kind: 'expected' | 'held';
  /** `HH:MM`. */
  readonly start: string;
  /** From the start to the end of the meeting, or of the last item if that is later, in whole minutes. */
  readonly minutes: number;
  /** In the order of time. */
  readonly slots: readonly Slot[];
}

/** The schedule of a meeting; `null` where no time of an item is known, or the meeting is cancelled. */
export function scheduleOf(meeting: Meeting): Schedule | null {
  const items = itemsOf(meeting).filter(({ withdrawn }) => withdrawn === false);
  if (meeting.status === 'cancelled') return null;
  return meeting.status === 'minutes' ? describeHeld(meeting, items) : planItems(meeting, items);
}

function planItems(meeting: Meeting, items: readonly Item[]): Schedule | null {
  const slots: Slot[] = [];
  let from = 0;
  for (const item of items) {
    if (item.duration === null) continue;
    slots.push(createSlot(item, from, item.duration, meeting.start));
    from += item.duration;
  }
  const planned = meeting.end === null ? 0 : minutesBetween(meeting.start, meeting.end);
  return close('expected', meeting.start, planned, slots);
}

function describeHeld(meeting: Meeting, items: readonly Item[]): Schedule | null {
  const { start, end } = meeting.held ?? meeting;
  const slots = items.flatMap((item) => {
    if (item.held === null) return [];
    const from = minutesBetween(start, item.held.start);
    return [createSlot(item, from, minutesBetween(item.held.start, item.held.end), start)];
  });
  const inOrder = slots.sort((a, b) => a.from - b.from);
  return close('held', start, end === null ? 0 : minutesBetween(start, end), inOrder);
}

function createSlot(item: Item, from: number, minutes: number, start: string): Slot {
  return { item, from, minutes, start: addMinutes(start, from), end: addMinutes(start, from + minutes) };
}

function close(kind: Schedule['kind'], start: string, minutes: number, slots: readonly Slot[]): Schedule | null {
  const last = Math.max(minutes, ...slots.map((slot) => slot.from + slot.minutes));
  return slots.length === 0 || last === 0 ? null : { kind, start, minutes: last, slots };
}
