import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import { casePage, councilPage, itemPage, meetingPage, sitePage } from '../src/addresses.ts';
import { itemsOf } from '../src/agenda/accessors.ts';
import type { Item } from '../src/agenda/model.ts';
import { nameItem } from '../src/agenda/numbers/number-names.ts';
import { formatDays } from '../src/locale/dates.ts';
import { caseEntries } from './blocks/case-entries.ts';
import { documentEntry } from './blocks/downloads.ts';
import { heading, numbered } from './blocks/heading.ts';
import { itemBody } from './blocks/item.ts';
import { itemTitle } from './blocks/item-badges.ts';
import { meetingBadges } from './blocks/meeting-list.ts';
import { meetingName } from './blocks/meeting-name.ts';
import { meetingNotices } from './blocks/notices.ts';
import { page } from './page.ts';
import type { ItemView, MeetingView } from './view.ts';

/** One item at its permanent address, with the way to its neighbours and to the whole agenda. */
export function itemPageTemplate(item: Item, view: ItemView): Root {
  const { meeting, words } = view;
  const date = formatDays(meeting, view.language);
  const name = nameItem(item);
  return page(
    {
      title: `${name}, ${meeting.council.name}, ${date}`,
      name: item.number === null ? item.title : words.itemNumber(item.number),
      description: `${item.title}, ${meeting.council.name}, ${date}`,
      trail: [
        { name: words.home, file: sitePage },
        { name: meeting.council.name, file: councilPage(meeting.council.id) },
        { name: meetingName(meeting, view), file: meetingPage(meeting) },
      ],
      className: `item-page is-${meeting.status}`,
      listed: meeting.status !== 'draft',
      picture: view.preview,
      main: [itemBlock(item, view), ...caseHistory(view), neighbours(item, view)],
    },
    view,
  );
}

function itemBlock(item: Item, view: ItemView): Element {
  const { meeting, language } = view;
  return h('article.item', { className: item.withdrawn === false ? [] : ['item-withdrawn'], ariaLabelledBy: item.id }, [
    h('p.eyebrow', [
      h('span.whose', `${meeting.council.name}, ${formatDays(meeting, language)}`),
      ' ',
      ...meetingBadges(meeting, view),
    ]),
    heading(1, item.id, numbered(item.number, itemTitle(item, view.words)), view),
    ...meetingNotices(meeting, view),
    ...itemBody(item, 2, view),
    ...extractLink(view),
  ]);
}

/** The item by itself, to take home or to hand on. */
function extractLink(view: ItemView): Element[] {
  const entry = documentEntry(view.extract, view.words.extract.download, view);
  return entry.length === 0 ? [] : [h('ul.downloads', entry)];
}

/** Where else the cases of the item were dealt with. */
function caseHistory(view: ItemView): Element[] {
  const { history, words, link } = view;
  if (history.length === 0) return [];
  return [
    h('section.case-history', { ariaLabelledBy: 'page_history' }, [
      h('h2', { id: 'page_history' }, words.caseHistory),
      ...history.flatMap(({ number, entries, total }) => {
        const address = casePage(number);
        const title = words.caseHistoryOf(number);
        const named = address === null ? title : h('a', { href: link(address) }, title);
        const all = h('p', address === null ? [] : h('a', { href: link(address) }, words.caseHistoryAll(total + 1)));
        return [h('h3', named), caseEntries(entries, view), ...(total > entries.length ? [all] : [])];
      }),
    ]),
  ];
}

function neighbours(item: Item, { meeting, words, link }: MeetingView): Element {
  const items = itemsOf(meeting);
  const at = items.findIndex((one) => one.id === item.id);
  const whole = meeting.status === 'minutes' ? words.wholeMinutes : words.wholeAgenda;
  const step = (label: string, one: Item | undefined, kind: string) =>
    one === undefined
      ? ''
      : h('p', { className: [kind] }, [
          h('span.quiet', label),
          ' ',
          h('a', { href: link(itemPage(meeting, one.id)) }, nameItem(one)),
        ]);
  return h('nav.neighbours', { ariaLabel: whole }, [
    step(words.previous, items[at - 1], 'previous'),
    step(words.next, items[at + 1], 'next'),
    h('p.whole', h('a', { href: `${link(meetingPage(meeting))}#${item.id}` }, whole)),
  ]);
}
