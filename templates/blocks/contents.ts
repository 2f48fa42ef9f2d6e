import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Meeting } from '../../src/agenda/model.ts';
import { type NestedItem, nestItems } from '../../src/agenda/nest-items.ts';
import type { Locale } from '../../src/locale/index.ts';
import { itemTitle } from './item-badges.ts';
import { numberColumn } from './number-width.ts';

/** The contents of an agenda: sections and items with their numbers, each a link to its place on the page. They fold. */
export function contents(meeting: Meeting, words: Locale): Element {
  // Ids that come from file names hold no underscore, and those that come from headings hold two hyphens.
  const id = 'page_contents';
  return h('nav.contents', { className: numberColumn(meeting), ariaLabelledBy: id }, [
    h('details', { open: true }, [
      h('summary', h('h2', { id }, words.contents)),
      h(
        'ol',
        meeting.sections.map((section) =>
          h('li', [
            entry(section.anchor, section.number, [h('span', section.title)]),
            items(nestItems(section.items), words),
          ]),
        ),
      ),
    ]),
  ]);
}

function items(nested: readonly NestedItem[], words: Locale): Element | string {
  if (nested.length === 0) return '';
  return h(
    'ol',
    nested.map(({ item, children }) =>
      h('li', [entry(item.id, item.number ?? '', itemTitle(item, words)), items(children, words)]),
    ),
  );
}

/** The column of numbers stays empty beside a numberless item; a section without one has none. */
function entry(anchor: string, number: string | null, title: ElementContent[]): Element {
  const href = `#${anchor}`;
  return number === null
    ? h('a.unnumbered', { href }, title)
    : h('a', { href }, [h('span.number', number), ' ', ...title]);
}
