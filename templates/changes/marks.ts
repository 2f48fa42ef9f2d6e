import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Locale } from '../../src/locale/index.ts';

/** What was added or removed, with words for those who do not see the mark. */
export function mark(
  change: 'added' | 'removed',
  children: ReadonlyArray<ElementContent | string>,
  { changes }: Locale,
): Element {
  const [tag, word] = change === 'added' ? ['ins', changes.inserted] : ['del', changes.deleted];
  return h(tag, [hidden(`${word} `), ...children, hidden(` ${changes.endOfChange} `)]);
}

/** A text before and after; unmarked where it is the same. */
export function markText(before: string | null, after: string | null, words: Locale): Array<Element | string> {
  if (before === after) return [after ?? ''];
  return [
    ...(before === null ? [] : [mark('removed', [before], words)]),
    ...(before === null || after === null ? [] : [' ']),
    ...(after === null ? [] : [mark('added', [after], words)]),
  ];
}

function hidden(text: string): Element {
  return h('span.hidden', text);
}
