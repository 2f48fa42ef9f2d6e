import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import type { Locale } from '../locale/index.ts';
import { visitElements } from '../text/visit-nodes.ts';

const mark = /^\.\/\.?\s+/;

/** A paragraph that starts with `./` or `./.` announces an enclosure: the mark goes to the margin, with a text alternative. */
export function enclosures(words: Locale) {
  return (tree: Root): void => {
    visitElements([tree], (element) => {
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
