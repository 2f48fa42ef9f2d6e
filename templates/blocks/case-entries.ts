import type { Element } from 'hast';
import { h } from 'hastscript';
import { itemPage } from '../../src/addresses.ts';
import type { CaseEntry } from '../../src/agenda/cases.ts';
import { nameItem } from '../../src/agenda/numbers/number-names.ts';
import { formatDays } from '../../src/locale/dates.ts';
import type { View } from '../view.ts';
import { meetingBadges } from './meeting-list.ts';

/** Items about a case, each with its meeting, in the order of time. */
export function caseEntries(
  entries: readonly CaseEntry[],
  view: View,
  more: (entry: CaseEntry) => Element[] = () => [],
): Element {
  return h(
    'ol.case-entries',
    entries.map((entry) => h('li', [...describeEntry(entry, view), ...more(entry)])),
  );
}

function describeEntry({ meeting, item }: CaseEntry, view: View): Element[] {
  const { language, link } = view;
  return [
    h('p.case-when', [
      h('span', [h('time', { dateTime: meeting.date }, formatDays(meeting, language)), ` · ${meeting.council.name}`]),
      ' ',
      ...meetingBadges(meeting, view),
    ]),
    h(
      'p.case-item',
      h('a', { href: link(itemPage(meeting, item.id)) }, [
        nameItem(item),
        // Items of one name are told apart by those who hear links by themselves.
        h('span.visually-hidden', `, ${formatDays(meeting, language)}`),
      ]),
    ),
  ];
}
