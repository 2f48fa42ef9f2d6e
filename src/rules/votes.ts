import { itemsOf } from '../agenda/accessors.ts';
import { isMemberOn, readMembers } from '../agenda/members.ts';
import type { CouncilSource, ItemSource, MeetingSource } from '../content/sources.ts';
import { listOptions, type Vote } from '../fields/votes.ts';
import type { MessageValues } from '../locale/message-values.ts';
import type { Finding, Rule } from '../rule-input/rule.ts';

/**
 * Votes add up: nobody votes twice or after having been recused, names are those of members or of people who were
 * present, there are no more votes than people, and what is written of the result agrees with the majority.
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
          checkItem(source, meeting, council),
        ),
      ),
    ),
};

type Fault = MessageValues['votes'];

interface Room {
  /** Who may vote; empty where that is not told. */
  readonly known: ReadonlySet<string>;
  /** How many can vote at most; `null` where that is not told. */
  readonly seats: number | null;
  readonly recused: readonly string[];
}

function checkItem(item: ItemSource, meeting: MeetingSource, council: CouncilSource): Finding<'votes'>[] {
  const all = item.data.votes ?? [];
  const room = describeRoom(item, meeting, council);
  return all.flatMap((vote, index) => {
    // Where there is one vote, the item's result is what came of it.
    const result = vote.result ?? (all.length === 1 ? (item.data.result ?? null) : null);
    return [...checkNames(vote, room), ...checkCounts(vote, room), ...checkMajority(vote, result)].map((values) => ({
      file: item.file,
      place: item.frontMatter.locateValue(['votes', index]),
      values,
    }));
  });
}

function describeRoom({ data }: ItemSource, meeting: MeetingSource, council: CouncilSource): Room {
  const day = meeting.data.date;
  const sitting = readMembers(council.data.members).filter((one) => isMemberOn(one, day));
  const members = sitting.map(({ name }) => name);
  const present = (meeting.data.present ?? []).map(({ name }) => name);
  const away = new Set([...(data.recused ?? []), ...(data.absent ?? [])]);
  const inRoom = present.filter((name) => !away.has(name)).length;
  const seats = present.length > 0 ? inRoom : members.length > 0 ? members.length : null;
  const known = members.length === 0 ? [] : [...members, ...present];
  return { known: new Set(known), seats, recused: data.recused ?? [] };
}

function checkNames(vote: Vote, { known, recused }: Room): Fault[] {
  const names = listOptions(vote).flatMap(({ voters }) => voters.names);
  const cast = [vote.for, vote.against, vote.abstain].flatMap((voters) => voters?.names ?? []);
  const twice = [...new Set(names.filter((name, index) => names.indexOf(name) !== index))];
  const strangers = known.size === 0 ? [] : [...new Set(names)].filter((name) => !known.has(name));
  return [
    ...twice.map((name): Fault => ({ fault: 'twice', name, count: 0, most: 0 })),
    ...strangers.map((name): Fault => ({ fault: 'stranger', name, count: 0, most: 0 })),
    ...cast
      .filter((name) => recused.includes(name))
      .map((name): Fault => ({ fault: 'recused', name, count: 0, most: 0 })),
  ];
}

function checkCounts(vote: Vote, { seats }: Room): Fault[] {
  const count = vote.for.count + vote.against.count + (vote.abstain?.count ?? 0);
  return seats === null || count <= seats ? [] : [{ fault: 'many', name: '', count, most: seats }];
}

function checkMajority({ for: inFavour, against }: Vote, result: string | null): Fault[] {
  const carried = inFavour.count > against.count;
  const wrong = carried ? result === 'rejected' : result === 'adopted' || result === 'amended';
  return wrong ? [{ fault: 'majority', name: '', count: inFavour.count, most: against.count }] : [];
}
