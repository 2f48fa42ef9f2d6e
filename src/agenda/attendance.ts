/*
 * Whether enough were there. Members count, and who stands in for one; where no members are known, everybody does. Of an
 * item those count who were there all the time, neither away nor recused; who cannot be told from, count.
 */
import type { Attendee } from '../fields/attendees.ts';
import { minutesBetween } from './clock.ts';
import type { Item, Meeting } from './model.ts';

interface Room {
  readonly members: ReadonlyArray<{ readonly name: string }>;
  readonly present: readonly Attendee[];
  /** `HH:MM` */
  readonly start: string | null;
}

interface Matter {
  readonly held: { readonly start: string; readonly end: string } | null;
  readonly absent: readonly string[];
  readonly recused: readonly string[];
}

/** How many of those who may vote were at a meeting, at some time of it. */
export function countPresent({ members, present }: Pick<Room, 'members' | 'present'>): number {
  return listVoters({ members, present }).length;
}

/** How many of them dealt with an item. */
export function countPresentAt(room: Room, { held, absent, recused }: Matter): number {
  const away = new Set([...absent, ...recused]);
  return listVoters(room).filter((one) => !away.has(one.name) && isThrough(one, held, room.start)).length;
}

/** What a meeting says of who was there. */
export function roomOf({ council, present, held, start }: Meeting): Room {
  return { members: council.members, present, start: held?.start ?? start };
}

/** Whether enough were there, as far as it is told: before the minutes nothing is. */
export function hasQuorum(meeting: Meeting): boolean {
  const { council, present } = meeting;
  return council.quorum === null || present.length === 0 || countPresent(roomOf(meeting)) >= council.quorum;
}

/** How many dealt with an item that was dealt with without a quorum; `null` where there was one, or nothing is told. */
export function countTooFew(item: Item, meeting: Meeting): number | null {
  const { quorum } = meeting.council;
  if (quorum === null || meeting.present.length === 0 || item.withdrawn !== false) return null;
  const count = countPresentAt(roomOf(meeting), item);
  return count < quorum && hasQuorum(meeting) ? count : null;
}

function listVoters({ members, present }: Pick<Room, 'members' | 'present'>): Attendee[] {
  const names = new Set(members.map(({ name }) => name));
  return present.filter((one) => names.size === 0 || names.has(one.name) || (one.for !== null && names.has(one.for)));
}

/** Who was there at some time of an item, members or not, and took part in it. */
export function listInRoom({ present, start }: Pick<Room, 'present' | 'start'>, matter: Matter): Attendee[] {
  const away = new Set([...matter.absent, ...matter.recused]);
  return present.filter((one) => !away.has(one.name) && isThereFor(one, matter.held, start));
}

/** Whether somebody came before an item ended, and left after it began. */
function isThereFor({ from, to }: Attendee, held: Matter['held'], start: string | null): boolean {
  if (held === null) return true;
  const at = (time: string) => minutesBetween(start ?? '00:00', time);
  const last = Math.max(at(held.start), at(held.end) - 1);
  return (from === null || at(from) <= last) && (to === null || at(held.start) < at(to));
}

/** Whether somebody was there from the beginning of an item to its end; times before the start are of the next day. */
function isThrough({ from, to }: Attendee, held: Matter['held'], start: string | null): boolean {
  if (held === null) return true;
  const first = start ?? '00:00';
  const at = (time: string) => minutesBetween(first, time);
  return (from === null || at(from) <= at(held.start)) && (to === null || at(held.end) <= at(to));
}
