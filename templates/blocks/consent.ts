import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Item, Meeting, Section } from '../../src/agenda/model.ts';
import type { View } from '../view.ts';

/** That the items of a section are decided as one. */
export function consentNote({ consent, items }: Section, { words }: View): Element[] {
  return consent && items.length > 0 ? [h('p.consent', words.consent.together)] : [];
}

/** That an item is taken out of those, or on a page of its own that it is one of them. */
export function consentOf(item: Item, meeting: Meeting, { words }: View, alone: boolean): Element[] {
  const within = meeting.sections.some(({ consent, items }) => consent && items.some(({ id }) => id === item.id));
  if (!within || item.redacted || item.withdrawn !== false) return [];
  if (item.consent === false) return [h('p.item-note', words.consent.separate)];
  return alone ? [h('p.item-note', words.consent.together)] : [];
}
