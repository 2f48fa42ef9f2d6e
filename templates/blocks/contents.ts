import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Meeting, Section } from '../../src/agenda/model.ts';
import type { Locale } from '../../src/locale/index.ts';
import { itemTitle } from './item-badges.ts';

/** The contents of an agenda: sections and items with their numbers, each a link to its place on the page. */
export function contents(meeting: Meeting, words: Locale): Element {
  // Ids that come from file names hold no underscore, and those that come from headings hold two hyphens.
  const id = 'page_contents';
  return h('nav.contents', { ariaLabelledBy: id }, [
    h('h2', { id }, words.contents),
    h(
      'ol',
      meeting.sections.map((section) =>
        h('li', [entry(section.anchor, section.number, [h('span', section.title)]), items(section, words)]),
      ),
    ),
  ]);
}

function items(section: Section, words: Locale): Element | string {
  if (section.items.length === 0) return '';
  return h(
    'ol',
    section.items.map((item) => h('li', entry(item.id, item.number, itemTitle(item, words)))),
  );
}

function entry(anchor: string, number: string, title: ElementContent[]): Element {
  return h('a', { href: `#${anchor}` }, [h('span.number', `${number}`), ' ', ...title]);
}
