import type { Element } from 'hast';
import { h } from 'hastscript';
import { isEnded, isMemberOn } from '../../src/agenda/members.ts';
import type { Council, Member } from '../../src/agenda/model.ts';
import { formatDate } from '../../src/locale/dates.ts';
import type { DatedView } from '../view.ts';

/** The members of a council, and below them those who were; where the day is not known, all are members. */
export function memberLists({ members, ended }: Council, view: DatedView): Element[] {
  const { words, today } = view;
  const day = isEnded({ ended }, today) ? ended : today;
  const [former, sitting] = [members.filter((one) => isFormer(one, day)), members.filter((one) => !isFormer(one, day))];
  return [
    ...list('members', words.members, sitting, view),
    ...list('former-members', words.attendance.formerMembers, former, view),
  ];
}

/** Who is to come is a member to be, and no former one. */
function isFormer(member: Member, day: string | null): boolean {
  return day !== null && member.to !== null && member.to < day && !isMemberOn(member, day);
}

function list(id: string, title: string, members: readonly Member[], view: DatedView): Element[] {
  if (members.length === 0) return [];
  return [
    h('h2', { id }, title),
    h(
      'ul.members',
      members.map((one) => entry(one, view)),
    ),
  ];
}

function entry(member: Member, view: DatedView): Element {
  const more = [member.role, member.party, termOf(member, view)].filter((one) => one !== null);
  return h('li', more.length === 0 ? member.name : [member.name, h('span.quiet', `, ${more.join(', ')}`)]);
}

function termOf({ from, to }: Member, { words, language }: DatedView): string | null {
  if (from === null && to === null) return null;
  const [first, last] = [from, to].map((day) => (day === null ? null : formatDate(day, language)));
  return words.attendance.term(first ?? null, last ?? null);
}
