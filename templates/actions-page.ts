import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import { councilPage, itemPage, sitePage } from '../src/addresses.ts';
import { daysBetween } from '../src/agenda/clock.ts';
import { type AgreedAction, listActions } from '../src/agenda/list-actions.ts';
import type { Council } from '../src/agenda/model.ts';
import { nameItem } from '../src/agenda/numbers/number-names.ts';
import { formatDate, formatDays } from '../src/locale/dates.ts';
import { joinNames } from '../src/text/join-names.ts';
import { stateOf } from './blocks/follow-up.ts';
import { page } from './page.ts';
import type { DatedView } from './view.ts';

/** What is to be done after a council's meetings: what is open, with its age, and what is done. */
export function actionsPageTemplate(council: Council, view: DatedView): Root {
  const { words } = view;
  const label = words.followUp.title;
  const title = `${label}, ${council.name}`;
  const { open, done } = listActions(council);
  return page(
    {
      title,
      name: label,
      description: title,
      trail: [
        { name: words.home, file: sitePage },
        { name: council.name, file: councilPage(council.id) },
      ],
      className: 'decisions is-minutes',
      main: [
        h('div', [
          h('p.eyebrow', council.name),
          h('h1', label),
          h('h2#open', words.followUp.openOnes),
          open.length === 0 ? h('p.quiet', words.followUp.none) : list(open, view),
          ...(done.length === 0 ? [] : [h('h2#done', words.followUp.doneOnes), list(done, view)]),
        ]),
      ],
    },
    view,
  );
}

function list(actions: readonly AgreedAction[], view: DatedView): Element {
  return h(
    'ul.actions',
    actions.map((one) => h('li', describe(one, view))),
  );
}

function describe({ action, item, meeting }: AgreedAction, view: DatedView): Element[] {
  const { words, language, link, today } = view;
  const age = today === null ? 0 : daysBetween(meeting.date, today);
  const isOpen = action.done === false;
  const isLate = isOpen && today !== null && action.due !== null && action.due < today;
  const facts = [
    joinNames(action.who),
    ...(action.due === null ? [] : [`${words.followUp.due} ${formatDate(action.due, language)}`]),
    ...(isOpen && age > 0 ? [words.followUp.age(age)] : []),
    ...(isOpen ? [] : [stateOf(action, view)]),
  ];
  const where = h('a', { href: link(itemPage(meeting, item.id)) }, nameItem(item));
  return [
    h('p', [h('strong', action.what), ...(isLate ? [' ', h('span.status.status-late', words.followUp.overdue)] : [])]),
    h('p.quiet', [`${facts.join(' · ')} · `, where, `, ${formatDays(meeting, language)}`]),
  ];
}
