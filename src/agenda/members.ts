/* The members of a council, and who of them was one on a day. */
import type { CouncilSource } from '../content/sources.ts';
import type { Council, Meeting, Member } from './model.ts';

/** The members as they are written. */
export function readMembers(members: CouncilSource['data']['members']): Member[] {
  return (members ?? []).map(({ name, role, party, from, to }) => ({
    name,
    role: role ?? null,
    party: party ?? null,
    from: from ?? null,
    to: to ?? null,
  }));
}

/** Whether somebody is a member on a day, `YYYY-MM-DD`. */
export function isMemberOn({ from, to }: Pick<Member, 'from' | 'to'>, date: string): boolean {
  return (from === null || from <= date) && (to === null || date <= to);
}

/** What a meeting on a day says of its council. */
export function describeCouncil(
  { id, name, approval, quorum, body, members }: Omit<Meeting['council'], 'members'> & Pick<Council, 'members'>,
  date: string,
): Meeting['council'] {
  return { id, name, approval, quorum, body, members: members.filter((one) => isMemberOn(one, date)) };
}

/** Whether a council is no more; where the day of today is not known, its end is taken as past. */
export function isEnded({ ended }: Pick<Council, 'ended'>, today: string | null): boolean {
  return ended !== null && (today === null || ended < today);
}
