import type { Root } from 'hast';
import { h } from 'hastscript';
import { councilPage, councilVotesFile, itemPage, sitePage } from '../src/addresses.ts';
import { isUnapproved } from '../src/agenda/approval.ts';
import { listVotes, type VotedItem } from '../src/agenda/list-votes.ts';
import type { Council } from '../src/agenda/model.ts';
import { nameItem } from '../src/agenda/numbers/number-names.ts';
import { formatDays } from '../src/locale/dates.ts';
import { voteBlocks } from './blocks/votes.ts';
import { page } from './page.ts';
import type { View } from './view.ts';

/** Everything that a council has voted on, by year, the newest first. */
export function votesPageTemplate(council: Council, view: View): Root {
  const { words, link } = view;
  const title = `${words.votes.title}, ${council.name}`;
  const main = listVotes(council).flatMap(({ year, items }) => [
    h('h2', { id: `year-${year}` }, year),
    h('p', h('a', { href: link(councilVotesFile(council.id, year)) }, words.votes.csv)),
    ...items.map((one) => votedItem(one, view)),
  ]);
  return page(
    {
      title,
      name: words.votes.title,
      description: title,
      trail: [
        { name: words.home, file: sitePage },
        { name: council.name, file: councilPage(council.id) },
      ],
      className: 'decisions is-minutes',
      main: [h('div', [h('p.eyebrow', council.name), h('h1', words.votes.title), ...main])],
    },
    view,
  );
}

function votedItem({ meeting, item }: VotedItem, view: View) {
  const { link, language } = view;
  const id = `page_${meeting.id}_${item.id}`;
  return h('article.decided', { ariaLabelledBy: id }, [
    h('h3', { id }, h('a', { href: link(itemPage(meeting, item.id)) }, nameItem(item))),
    h('p.item-facts', [
      formatDays(meeting, language),
      ...(isUnapproved(meeting) ? [` (${view.words.approval.mark})`] : []),
    ]),
    ...voteBlocks(item, view),
  ]);
}
