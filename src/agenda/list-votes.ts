/* The votes of a council, as a list to look through. */
import { itemsOf } from './accessors.ts';
import type { Council, Item, Meeting } from './model.ts';

/** An item on which there were votes. */
export interface VotedItem {
  readonly meeting: Meeting;
  readonly item: Item;
}

/** What was voted on in a year. */
export interface VotedYear {
  readonly year: string;
  readonly items: readonly VotedItem[];
}

/** The items on which a council has voted, the newest year and meeting first; nothing before there are minutes. */
export function listVotes({ meetings }: Council): VotedYear[] {
  const held = [...meetings].sort((a, b) => (a.date < b.date ? 1 : -1));
  const items = held.flatMap((meeting) =>
    itemsOf(meeting).flatMap((item) => (item.votes.length === 0 ? [] : [{ meeting, item }])),
  );
  return [...Map.groupBy(items, ({ meeting }) => meeting.date.slice(0, 4))].map(([year, all]) => ({
    year,
    items: all,
  }));
}
