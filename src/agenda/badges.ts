import { isClosed } from '../fields/closed.ts';
import type { Locale } from '../locale/index.ts';
import type { Item } from './model.ts';

/** What is unusual about an item, in order. */
export type Badge = 'late' | 'withdrawn' | 'closed';

/** The badges that stand behind the title of an item, wherever the title stands, in words. */
export function listBadges(item: Item, words: Locale): Array<{ readonly sign: Badge; readonly text: string }> {
  const closed = isClosed(item) && item.title !== words.closedItem;
  return [
    ...(item.late === null ? [] : [{ sign: 'late' as const, text: words.fields.item.late.label }]),
    ...(item.withdrawn === false ? [] : [{ sign: 'withdrawn' as const, text: words.withdrawn }]),
    ...(closed ? [{ sign: 'closed' as const, text: words.closedItem }] : []),
  ];
}

/** The title of an item with its badges, where only text can stand. */
export function titleWithBadges(item: Item, words: Locale): string {
  const badges = listBadges(item, words).map(({ text }) => text);
  return badges.length === 0 ? item.title : `${item.title} (${badges.join(', ')})`;
}
