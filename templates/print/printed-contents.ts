import type { Element } from 'hast';
import { h } from 'hastscript';
import type { PrintView } from './view.ts';

/** The contents on pages of their own: number, title, dot leaders, page number. */
export function printedContents(view: PrintView): Element {
  return h('div.contents', [
    h('h2', view.words.contents),
    h(
      'ol',
      view.meeting.sections.map((section) =>
        h('li.contents-section', [
          entry(section.anchor, `${section.number}.`, section.title, view),
          section.items.length === 0
            ? ''
            : h(
                'ol',
                section.items.map((item) => h('li', entry(item.id, item.number, item.title, view))),
              ),
        ]),
      ),
    ),
  ]);
}

function entry(anchor: string, number: string, title: string, { pageOf }: PrintView): Element {
  return h('a.entry', { href: `#${anchor}` }, [
    h('span.entry-number', number),
    ' ',
    h('span.entry-title', h('span', title)),
    ' ',
    h('span.entry-page', String(pageOf.get(anchor) ?? 0)),
  ]);
}
