import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import type { Item } from '../src/agenda/types.ts';
import { formatDate } from '../src/locale/dates.ts';
import { councilPage, itemPage, meetingPage, sitePage } from '../src/site/addresses.ts';
import { itemBody } from './blocks/item.ts';
import { statusMark } from './blocks/meeting-list.ts';
import { page } from './page.ts';
import type { MeetingView } from './view.ts';

/** One item at its permanent address, with the way to its neighbours and to the whole agenda. */
export function itemPageTemplate(item: Item, view: MeetingView): Root {
  const { meeting, words } = view;
  const date = formatDate(meeting.date, view.language);
  return page(
    {
      title: `${item.number} ${item.title}`,
      description: `${item.title}, ${meeting.council.name}, ${date}`,
      trail: [
        { name: words.home, file: sitePage },
        { name: meeting.council.name, file: councilPage(meeting.council.id) },
        { name: `${meeting.title}, ${date}`, file: meetingPage(meeting) },
      ],
      listed: meeting.status !== 'draft',
      main: [
        h('article.item', [
          h('p.council-name', [`${meeting.council.name}, ${date} `, statusMark(meeting, words)]),
          h('h1', { id: item.id }, [h('span.number', item.number), ' ', item.title]),
          ...itemBody(item, 2, view),
        ]),
        neighbours(item, view),
      ],
    },
    view,
  );
}

function neighbours(item: Item, { meeting, words, link }: MeetingView): Element {
  const items = meeting.sections.flatMap((section) => section.items);
  const at = items.findIndex((one) => one.id === item.id);
  const whole = meeting.status === 'minutes' ? words.wholeMinutes : words.wholeAgenda;
  const step = (label: string, one: Item | undefined) =>
    one === undefined
      ? ''
      : h('p', [
          h('span.quiet', label),
          h('a', { href: link(itemPage(meeting, one.id)) }, `${one.number} ${one.title}`),
        ]);
  return h('nav.neighbours', { ariaLabel: whole }, [
    step(words.previous, items[at - 1]),
    step(words.next, items[at + 1]),
    h('p', h('a', { href: `${link(meetingPage(meeting))}#${item.id}` }, whole)),
  ]);
}
