import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { listBadges } from '../../src/agenda/badges.ts';
import type { Item } from '../../src/agenda/model.ts';
import type { Locale } from '../../src/locale/index.ts';

/** The title of an item, and behind it what is unusual: late, withdrawn, closed, in words. */
export function itemTitle(item: Item, words: Locale): ElementContent[] {
  const badges = listBadges(item, words);
  return [
    h('span.item-title', item.title),
    ...badges.flatMap(({ sign, text }) => [
      { type: 'text' as const, value: ' ' },
      h('span.sign', { className: [`sign-${sign}`] }, text),
    ]),
  ];
}
