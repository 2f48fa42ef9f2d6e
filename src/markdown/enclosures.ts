import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import type { Locale } from '../locale/index.ts';

const mark = /^\.\/\.?\s+/;

/** A paragraph that starts with `./` or `./.` announces an enclosure: the mark goes to the margin, with a text alternative. */
export function enclosures(words: Locale) {
  return (tree: Root): void => {
    visit(tree, 'element', (element) => {
      if (element.tagName === 'p') markEnclosure(element, words);
    });
  };
}

function markEnclosure(paragraph: Element, words: Locale): void {
  const first = paragraph.children[0];
  if (first?.type !== 'text' || !mark.test(first.value)) return;
  first.value = first.value.replace(mark, '');
  paragraph.properties['className'] = ['enclosure'];
  paragraph.children.unshift(
    h('span', { className: ['enclosure-mark'], role: 'img', ariaLabel: words.enclosure }, words.enclosureMark),
    { type: 'text', value: ' ' },
  );
}
