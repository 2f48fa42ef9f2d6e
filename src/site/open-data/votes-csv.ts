/* The votes of a council in a year, a line each. */
import { itemPage } from '../../addresses.ts';
import type { VotedYear } from '../../agenda/list-votes.ts';
import { voteOptions } from '../../fields/votes.ts';
import { writeCsv } from '../../text/csv.ts';

const heads = ['date', 'meeting', 'number', 'title', 'on', ...voteOptions, 'result'];

/** As a spreadsheet reads it; `address` writes the address of a page. */
export function votesCsv({ items }: VotedYear, address: (file: string) => string): string {
  const rows = items.flatMap(({ meeting, item }) =>
    item.votes.map((vote) => [
      meeting.date,
      meeting.id,
      item.number,
      item.title,
      vote.on,
      ...voteOptions.map((option) => vote[option]?.count ?? null),
      vote.result ?? (item.votes.length === 1 ? item.result : null),
      ...voteOptions.map((option) => vote[option]?.names.join('; ') ?? null),
      address(itemPage(meeting, item.id)),
    ]),
  );
  return writeCsv([[...heads, ...voteOptions.map((option) => `${option} names`), 'url'], ...rows]);
}
