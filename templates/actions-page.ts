import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import { councilPage, itemPage, sitePage } from '../src/addresses.ts';
import { daysBetween } from '../src/agenda/clock.ts';
import { type AgreedAction, listActions } from '../src/agenda/list-actions.ts';
import type { Council } from '../src/agenda/model.ts';
import { nameItem } from '../src/agenda/number-names.ts';
import { formatDate, formatDays } from '../src/locale/dates.ts';
import { stateOf } from './blocks/follow-up.ts';
import { page } from './page.ts';
import type { View } from './view.ts';

/** What is to be done after a council's meetings: what is open, with its age, and what is done. */
export function actionsPageTemplate(council: Council, view: View): Root {
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
          h('h2#open', words.followUp.open),
          open.length === 0 ? h('p.quiet', words.followUp.none) : list(open, view),
          ...(done.length === 0 ? [] : [h('h2#done', words.followUp.done), list(done, view)]),
        ]),
      ],
    },
    view,
  );
}

function list(actions: readonly AgreedAction[], view: View): Element {
  return h(
    'ul.actions',
    actions.map((one) => h('li', describe(one, view))),
  );
}

function describe({ action, item, meeting }: AgreedAction, view: View): Element[] {
  const { words, language, link, today } = view;
  const age = today === null ? 0 : daysBetween(meeting.date, today);
  const facts = [
    action.who.join(', '),
    ...(action.due === null ? [] : [`${words.followUp.due} ${formatDate(action.due, language)}`]),
    ...(action.done === false && age > 0 ? [words.followUp.age(age)] : []),
    ...(action.done === false ? [] : [stateOf(action, view)]),
  ];
  const where = h('a', { href: link(itemPage(meeting, item.id)) }, nameItem(item));
  return [
    h('p', h('strong', action.what)),
    h('p.quiet', [`${facts.join(' · ')} · `, where, `, ${formatDays(meeting, language)}`]),
  ];
}
