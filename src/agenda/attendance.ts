/*
 * Whether enough were there. Members count, and who stands in for one; where no members are known, everybody does. Of an
 * item those count who were there all the time, neither away nor recused; who cannot be told from, count.
 */
import type { Attendee } from '../fields/attendees.ts';
import { minutesInto } from './clock.ts';
import type { Item, Meeting } from './model.ts';

interface Room {
  readonly members: ReadonlyArray<{ readonly name: string }>;
  readonly present: readonly Attendee[];
  /** `YYYY-MM-DD` */
  readonly date: string;
  /** The last of several days. */
  readonly until: string | null;
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
  return listVoters(room).filter((one) => !away.has(one.name) && isThrough(one, held, room)).length;
}

/** What a meeting says of who was there. */
export function roomOf({ council, present, date, until, held, start }: Meeting): Room {
  return { members: council.members, present, date, until, start: held?.start ?? start };
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
export function listInRoom(room: Room, { held, absent, recused }: Matter): Attendee[] {
  const away = new Set([...absent, ...recused]);
  return room.present.filter((one) => !away.has(one.name) && isThereFor(one, held, room));
}

/** Whether somebody came before an item ended, and left after it began. */
function isThereFor({ from, to }: Attendee, held: Matter['held'], room: Room): boolean {
  if (held === null) return true;
  const at = (time: string) => minutesInto(room, time);
  const [start, end] = [at(held.start), at(held.end)];
  const last = start === null || end === null ? null : Math.max(start, end - 1);
  return (from === null || isInOrder(at(from), last)) && (to === null || isBefore(start, at(to)));
}

/** Whether somebody was there from the beginning of an item to its end. */
function isThrough({ from, to }: Attendee, held: Matter['held'], room: Room): boolean {
  if (held === null) return true;
  const at = (time: string) => minutesInto(room, time);
  return (from === null || isInOrder(at(from), at(held.start))) && (to === null || isInOrder(at(held.end), at(to)));
}

/** What is not known does not speak against somebody. */
function isInOrder(one: number | null, other: number | null): boolean {
  return one === null || other === null || one <= other;
}

function isBefore(one: number | null, other: number | null): boolean {
  return one === null || other === null || one < other;
}
