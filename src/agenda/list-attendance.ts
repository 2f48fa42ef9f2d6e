/* Who came to a council's meetings, year by year. */
import type { Attendee } from '../fields/attendees.ts';
import type { Council, Meeting, Member } from './model.ts';

/** What is known of somebody at a meeting; `none` where they were no member, or nothing is written of them. */
type AttendanceState = 'present' | 'partly' | 'substitute' | 'excused' | 'absent' | 'none';

/** Somebody at a meeting. */
export interface Attendance {
  readonly state: AttendanceState;
  /** When they came and left, and for whom; `null` for who was not there. */
  readonly attendee: Attendee | null;
}

interface AttendingPerson {
  readonly name: string;
  /** One for each meeting of the year. */
  readonly meetings: readonly Attendance[];
  /** At how many of them they were, and of how many something is known. */
  readonly came: number;
  readonly known: number;
}

export interface AttendanceYear {
  readonly year: string;
  /** Those whose minutes say who was there, the first of the year first. */
  readonly meetings: readonly Meeting[];
  /** Members in their order, then the others as they came. */
  readonly people: readonly AttendingPerson[];
}

/** The attendance of a council, the newest year first; nothing before there are minutes. */
export function listAttendance({ meetings, members }: Pick<Council, 'meetings' | 'members'>): AttendanceYear[] {
  const told = meetings.filter(({ present }) => present.length > 0).sort((a, b) => (a.id < b.id ? -1 : 1));
  const years = [...Map.groupBy(told, ({ date }) => date.slice(0, 4))];
  return years.reverse().map(([year, all]) => ({ year, meetings: all, people: listPeople(all, members) }));
}

function listPeople(meetings: readonly Meeting[], members: readonly Member[]): AttendingPerson[] {
  const written = meetings.flatMap(({ present, excused, absent }) => [
    ...present.map(({ name }) => name),
    ...excused,
    ...absent,
  ]);
  const sitting = members.filter(({ name }) => meetings.some((meeting) => isMember(name, meeting)));
  const names = new Set([...sitting.map(({ name }) => name), ...written]);
  return [...names].map((name) => {
    const all = meetings.map((meeting) => describe(name, meeting));
    const known = all.filter(({ state }) => state !== 'none');
    return { name, meetings: all, came: known.filter(({ attendee }) => attendee !== null).length, known: known.length };
  });
}

function describe(name: string, { present, excused, absent }: Meeting): Attendance {
  const attendee = present.find((one) => one.name === name) ?? null;
  if (attendee !== null) return { state: stateOf(attendee), attendee };
  const state = excused.includes(name) ? 'excused' : absent.includes(name) ? 'absent' : 'none';
  return { state, attendee: null };
}

function stateOf({ from, to, for: member }: Attendee): AttendanceState {
  if (member !== null) return 'substitute';
  return from === null && to === null ? 'present' : 'partly';
}

function isMember(name: string, { council }: Meeting): boolean {
  return council.members.some((one) => one.name === name);
}
