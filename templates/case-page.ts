import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { caseYearPage, sitePage } from '../src/addresses.ts';
import type { Case, CaseEntry } from '../src/agenda/cases.ts';
import { decisionOf } from '../src/agenda/list-decisions.ts';
import { wordsOf } from '../src/locale/own-words.ts';
import { mapElements } from '../src/text/map-elements.ts';
import { slugify } from '../src/text/slugify.ts';
import { attachmentLink } from './blocks/attachment-list.ts';
import { caseEntries } from './blocks/case-entries.ts';
import { copyButton } from './blocks/copy-button.ts';
import { followCase, subscribe } from './blocks/subscribe.ts';
import { yearNavigation } from './blocks/year-navigation.ts';
import { page } from './page.ts';
import type { View } from './view.ts';

/** Everything about a case in the order of time. Numbers that have one address share a page, each under its heading. */
export function casePageTemplate(cases: readonly Case[], view: View): Root {
  const { words } = view;
  const shown = cases[0]?.shown ?? null;
  const name = cases.map(({ number }) => words.caseTitle(number)).join(', ');
  const title = shown === null ? name : `${name}, ${shown.year}`;
  const entries = cases.flatMap((one) => one.entries);
  const address = slugify(cases[0]?.number ?? '');
  const follow = followCase(name, address, cases, view);
  return page(
    {
      title,
      description: `${title}: ${[...new Set(entries.map(({ item }) => item.title))].join('; ')}`,
      trail: [{ name: words.home, file: sitePage }],
      className: 'case-page',
      listed: entries.every(({ meeting }) => meeting.status !== 'draft'),
      main: [
        h('h1', title),
        h('div.item-meta', [h('p.item-facts', words.caseLead), copyButton(view.page, title, view)]),
        ...yearNavigation(shown, (year) => caseYearPage(address, year), view),
        ...cases.flatMap((one) => [
          ...(cases.length === 1 ? [] : [h('h2', words.caseTitle(one.number))]),
          caseEntries(one.entries, view, (entry) => outcome(entry, view)),
        ]),
        ...subscribe(follow, view),
      ],
      ...(follow === undefined ? {} : { follow }),
    },
    view,
  );
}

/** What came of an item: its decision, once there are minutes, and its attachments. */
function outcome(entry: CaseEntry, view: View): Element[] {
  const { item, meeting } = entry;
  const words = wordsOf(meeting);
  const decisions = decisionOf(item);
  const attachments = item.attachments.map((one) => h('li', attachmentLink(one, view)));
  return [
    ...(decisions.length === 0
      ? []
      : [
          h('div.decision', { lang: meeting.language }, [
            h('p.decision-name', words.decision),
            ...quote(decisions, view),
          ]),
        ]),
    ...(attachments.length === 0 ? [] : [h('ul.attachments', attachments)]),
  ];
}

/** A passage away from its page: without references to notes that stand there, and without ids that others have. */
function quote(content: readonly ElementContent[], view: View): ElementContent[] {
  return mapElements(view.content(content, 2), (element) => {
    const { className } = element.properties;
    if ('dataFootnoteRef' in element.properties) return [];
    if (Array.isArray(className) && className.includes('anchor')) return element.children;
    const { id: _id, ...properties } = element.properties;
    return { ...element, properties };
  });
}
