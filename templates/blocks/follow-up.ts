/* What an item has to do with others before and after it, and what somebody is to do. */
import type { Element } from 'hast';
import { h } from 'hastscript';
import { itemPage, meetingPage } from '../../src/addresses.ts';
import type { Item, ItemReference } from '../../src/agenda/model.ts';
import { pointTo } from '../../src/agenda/numbers/number-names.ts';
import type { Action } from '../../src/fields/actions.ts';
import { formatDate } from '../../src/locale/dates.ts';
import { joinNames } from '../../src/text/join-names.ts';
import type { MeetingView, View } from '../view.ts';

/** Where an item comes from and where it goes on. */
export function followUps(item: Item, view: MeetingView): Element[] {
  const { words } = view;
  return [
    ...(item.continues === null ? [] : [note(words.followUp.continues, [item.continues], view)]),
    ...postponed(item, view),
    ...(item.continuedBy.length === 0 ? [] : [note(words.followUp.continued, item.continuedBy, view)]),
  ];
}

function note(label: string, items: readonly ItemReference[], view: MeetingView): Element {
  const links = items.flatMap((one, index) => [index > 0 ? ', ' : '', linkTo(one, view)]);
  return h('p.item-note.item-follow-up', [`${label}: `, ...links]);
}

function linkTo(one: ItemReference, view: MeetingView): Element | string {
  const point = pointTo(one, view.words, formatDate(one.date, view.language));
  const name = one.number === null ? point : `${point}: ${one.title}`;
  if (view.medium === 'print' || !view.hasMeeting(one.council, one.meeting)) return name;
  return h('a', { href: view.link(itemPage({ council: { id: one.council }, id: one.meeting }, one.item)) }, name);
}

/** To a day, or to a meeting, which is named by its day too. */
function postponed({ postponed: to }: Item, view: MeetingView): Element[] {
  const { council } = view.meeting;
  if (to === null) return [];
  const text = view.words.followUp.postponed(formatDate(to.slice(0, 10), view.language));
  const isPlain = view.medium === 'print' || !view.hasMeeting(council.id, to);
  const link = () => h('a', { href: view.link(meetingPage({ council, id: to })) }, text);
  return [h('p.item-note.item-follow-up', isPlain ? text : link())];
}

/** What somebody is to do, as a table. */
export function actionTable(actions: readonly Action[], view: View): Element[] {
  if (actions.length === 0) return [];
  const { words, language } = view;
  const told = words.followUp;
  const heads = [told.what, told.who, told.due, told.state].map((head) => h('th', { scope: 'col' }, head));
  const rows = actions.map((action) =>
    h('tr', [
      h('td', action.what),
      h('td', joinNames(action.who)),
      h('td', action.due === null ? '–' : formatDate(action.due, language)),
      h('td', stateOf(action, view)),
    ]),
  );
  const label = words.fields.item.actions.label;
  const table = h('table.action-table', [h('caption', label), h('thead', h('tr', heads)), h('tbody', rows)]);
  // What may be wider than a phone scrolls within its frame.
  return [view.medium === 'print' ? table : h('div.table', { tabIndex: 0, role: 'group', ariaLabel: label }, [table])];
}

/** Whether an action is done, and since when. */
export function stateOf({ done }: Action, { words, language }: View): string {
  const text = done === false ? words.followUp.open : words.followUp.done;
  return typeof done === 'string' ? `${text} ${formatDate(done, language)}` : text;
}
