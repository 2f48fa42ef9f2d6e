import { itemsOf } from '../agenda/accessors.ts';
import { listInRoom } from '../agenda/attendance.ts';
import { isMemberOn, readMembers } from '../agenda/members.ts';
import type { CouncilSource, ItemSource, MeetingSource } from '../content/sources.ts';
import { listOptions, type Vote } from '../fields/votes.ts';
import type { MessageValues } from '../locale/message-values.ts';
import type { Finding, Rule } from '../rule-input/rule.ts';

/**
 * Votes add up: nobody votes twice, after having been recused, or while they were not there; names, those of the recused
 * and absent too, are those of members or of people who were present; there are no more votes than people, and what is
 * written of the result agrees with the majority. Where votes are equal, the chair may have decided.
 *
 * @failing
 * ```md it/2026-09-17/a.md
 * ---
 * title: Aftalen
 * section: droeftelse
 * votes: [{ for: 3, against: 5, result: adopted }]
 * ---
 * ```
 *
 * @passing
 * ```md it/2026-09-17/a.md
 * ---
 * title: Aftalen
 * section: droeftelse
 * votes: [{ for: 3, against: 5, result: rejected }]
 * ---
 * ```
 */
export const votes: Rule<'votes'> = {
  id: 'votes',
  severity: 'warning',
  check: ({ site, agendas }) =>
    site.councils.flatMap((council) =>
      council.meetings.flatMap((meeting) =>
        itemsOf({ sections: agendas.get(meeting.path) ?? [] }).flatMap(({ source }) =>
          checkItem(source, meeting, { council, language: council.data.language ?? site.data.language }),
        ),
      ),
    ),
};

type Fault = MessageValues['votes'];

interface Room {
  /** Who may vote; empty where that is not told. */
  readonly known: ReadonlySet<string>;
  /** Who was there while the item was dealt with; `null` where that is not told. */
  readonly there: ReadonlySet<string> | null;
  /** How many can vote at most; `null` where that is not told. */
  readonly seats: number | null;
  readonly recused: readonly string[];
  readonly chair: string | null;
  /** Whether an even vote rejects, as far as nobody says that the chair decided. */
  readonly evenRejects: boolean;
}

interface Body {
  readonly council: CouncilSource;
  readonly language: string;
}

function checkItem(item: ItemSource, meeting: MeetingSource, body: Body): Finding<'votes'>[] {
  const all = item.data.votes ?? [];
  const room = describeRoom(item, meeting, body);
  const cast = all.flatMap((vote, index) => {
    // Where there is one vote, the item's result is what came of it.
    const result = vote.result ?? (all.length === 1 ? (item.data.result ?? null) : null);
    const faults = [...checkNames(vote, room), ...checkCounts(vote, room), ...checkMajority(vote, result, room)];
    return faults.map((values) => ({ path: ['votes', index], values }));
  });
  const aside = (['recused', 'absent'] as const).flatMap((field) =>
    findStrangers(item.data[field] ?? [], room).map((values) => ({ path: [field], values })),
  );
  return [...cast, ...aside].map(({ path, values }) => ({
    file: item.file,
    place: item.frontMatter.locateValue(path),
    values,
  }));
}

function describeRoom({ data }: ItemSource, meeting: MeetingSource, { council, language }: Body): Room {
  const { date, until = null, present = [], start = null, held, chair = null } = meeting.data;
  const members = readMembers(council.data.members).filter((one) => isMemberOn(one, date));
  const { absent = [], recused = [] } = data;
  const matter = { held: data.held ?? null, absent, recused };
  const when = { date, until, start: held?.start ?? start };
  const there = listInRoom({ members, present, ...when }, matter).map(({ name }) => name);
  const known = members.length === 0 ? [] : [...members, ...present].map(({ name }) => name);
  const isTold = present.length > 0;
  return {
    known: new Set(known),
    there: isTold ? new Set(there) : null,
    seats: isTold ? there.length : members.length > 0 ? members.length : null,
    recused,
    chair,
    // In Danish and German local law an even vote has not carried; elsewhere the chair decides.
    evenRejects: /^(da|de)\b/i.test(language),
  };
}

function checkNames(vote: Vote, room: Room): Fault[] {
  const names = listOptions(vote).flatMap(({ voters }) => voters.names);
  const cast = [vote.for, vote.against, vote.abstain].flatMap((voters) => voters?.names ?? []);
  const twice = [...new Set(names.filter((name, index) => names.indexOf(name) !== index))];
  return [
    ...twice.map((name) => tell('twice', name)),
    ...findStrangers(names, room),
    ...[...new Set(cast)].flatMap((name) => {
      if (room.recused.includes(name)) return [tell('recused', name)];
      return room.known.has(name) && room.there?.has(name) === false ? [tell('away', name)] : [];
    }),
  ];
}

function findStrangers(names: readonly string[], { known }: Room): Fault[] {
  const strangers = known.size === 0 ? [] : [...new Set(names)].filter((name) => !known.has(name));
  return strangers.map((name) => tell('stranger', name));
}

function checkCounts(vote: Vote, { seats }: Room): Fault[] {
  const count = countCast(vote);
  return seats === null || count <= seats ? [] : [{ fault: 'many', name: '', count, most: seats }];
}

function countCast(vote: Vote): number {
  return vote.for.count + vote.against.count + (vote.abstain?.count ?? 0);
}

/** Where as many were for as against, the chair decides in some countries, and in others it is rejected. */
function checkMajority(vote: Vote, result: string | null, room: Room): Fault[] {
  const [inFavour, against] = [vote.for.count, vote.against.count];
  const fits = result === 'rejected' ? inFavour <= against : inFavour > against || chairDecides(vote, room);
  if (result === null || !['adopted', 'amended', 'rejected'].includes(result) || fits) return [];
  return [{ fault: 'majority', name: '', count: inFavour, most: against }];
}

/** Whether the chair's vote carried it: the chair was for it, or nothing is told of how the chair voted. */
function chairDecides({ for: inFavour, against }: Vote, { chair, evenRejects }: Room): boolean {
  if (inFavour.count !== against.count || inFavour.count === 0) return false;
  const told = [...inFavour.names, ...against.names];
  if (chair === null || told.length === 0) return !evenRejects;
  return inFavour.names.includes(chair);
}

function tell(fault: Fault['fault'], name: string): Fault {
  return { fault, name, count: 0, most: 0 };
}
