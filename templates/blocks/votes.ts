/* Votes: a bar for the eye, a table for everybody. No styles in it: the sites' policy allows none. */
import type { Element } from 'hast';
import { h, s } from 'hastscript';
import type { Item } from '../../src/agenda/model.ts';
import { listOptions, type Vote, type VoteOption } from '../../src/fields/votes.ts';
import { joinNames } from '../../src/text/join-names.ts';
import type { View } from '../view.ts';

/** The votes on an item, in the order in which they were taken; nothing before the minutes. */
export function voteBlocks({ votes, result }: Pick<Item, 'votes' | 'result'>, view: View): Element[] {
  // Where there is one vote, the item's result is what came of it.
  const whole = votes.length === 1 ? result : null;
  return votes.map((vote) => h('div.vote', table(vote, vote.result ?? whole, view)));
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

function table(vote: Vote, result: Item['result'], { words, medium }: View): Element {
  const label = words.fields.item.votes.label;
  const what = vote.on === null ? label : `${label}: ${vote.on}`;
  const caption = result === null ? what : `${what} – ${words.result[result]}`;
  const told = listOptions(vote);
  const named = told.some(({ voters }) => voters.names.length > 0);
  return h('table.vote-table', [
    h('caption', [caption, ...(medium === 'screen' ? [bar(vote)] : [])]),
    h(
      'tbody',
      told.map(({ option, voters }) =>
        h('tr', [
          h('th', { scope: 'row' }, [...(medium === 'screen' ? key(option) : []), words.votes.options[option]]),
          h('td', String(voters.count)),
          ...(named ? [h('td', voters.names.length === 0 ? '–' : joinNames(voters.names))] : []),
        ]),
      ),
    ),
  ]);
}

/** The colour that the bar has for it. */
function key(option: VoteOption): Element[] {
  if (option === 'absent') return [];
  const square = s(`rect.vote-${option}`, { x: '0', y: '0', width: '10', height: '10' });
  return [s('svg.vote-key', { ariaHidden: 'true', focusable: 'false' }, square)];
}
