/* Votes: a bar for the eye, a table for everybody. No styles in it: the sites' policy allows none. */
import type { Element } from 'hast';
import { h, s } from 'hastscript';
import type { Item } from '../../src/agenda/model.ts';
import { listOptions, type Vote } from '../../src/fields/votes.ts';
import type { View } from '../view.ts';

/** The votes on an item, in the order in which they were taken; nothing before the minutes. */
export function voteBlocks({ votes }: Pick<Item, 'votes'>, view: View): Element[] {
  return votes.map((vote) => h('div.vote', [...(view.medium === 'screen' ? [bar(vote)] : []), table(vote, view)]));
}

/** Who was for and against, to scale. Its facts are in the table, so that it is silent. */
function bar(vote: Vote): Element {
  const cast = (['for', 'against', 'abstain'] as const).map((option) => ({ option, count: vote[option]?.count ?? 0 }));
  const all = Math.max(
    1,
    cast.reduce((sum, { count }) => sum + count, 0),
  );
  const share = (count: number) => `${Math.round((count / all) * 10_000) / 100}%`;
  const before = (index: number) => cast.slice(0, index).reduce((sum, { count }) => sum + count, 0);
  return s(
    'svg.vote-bar',
    { ariaHidden: 'true', focusable: 'false' },
    cast.flatMap(({ option, count }, index) => {
      const place = { x: share(before(index)), y: '0', width: share(count), height: '14' };
      return count === 0 ? [] : [s(`rect.vote-${option}`, place)];
    }),
  );
}

function table(vote: Vote, { words }: View): Element {
  const told = listOptions(vote);
  const named = told.some(({ voters }) => voters.names.length > 0);
  const heads = [words.fields.item.votes.label, words.votes.head, ...(named ? [words.votes.names] : [])];
  const result = vote.result === null ? '' : ` – ${words.result[vote.result]}`;
  return h('table.vote-table', [
    h('caption', `${words.fields.item.votes.label}: ${vote.on ?? words.votes.on}${result}`),
    h(
      'thead',
      h(
        'tr',
        heads.map((head) => h('th', { scope: 'col' }, head)),
      ),
    ),
    h(
      'tbody',
      told.map(({ option, voters }) =>
        h('tr', [
          h('th', { scope: 'row' }, words.votes.options[option]),
          h('td', String(voters.count)),
          ...(named ? [h('td', voters.names.length === 0 ? '–' : voters.names.join(', '))] : []),
        ]),
      ),
    ),
  ]);
}
