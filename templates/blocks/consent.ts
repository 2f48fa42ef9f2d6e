import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Item, Meeting, Section } from '../../src/agenda/model.ts';
import type { Locale } from '../../src/locale/index.ts';
import type { MeetingView, View } from '../view.ts';

/** That the items of a section are decided as one. */
export function consentNote({ consent, items }: Section, { words, meeting }: MeetingView): Element[] {
  return consent && items.length > 0 ? [h('p.consent', tell(words.consent, meeting).together)] : [];
}

/** Minutes tell what was. */
function tell({ together, separate, togetherHeld, separateHeld }: Locale['consent'], { status }: Meeting) {
  return status === 'minutes' ? { together: togetherHeld, separate: separateHeld } : { together, separate };
}

/** That an item is taken out of those, or on a page of its own that it is one of them. */
export function consentOf(item: Item, meeting: Meeting, { words }: View, alone: boolean): Element[] {
  const within = meeting.sections.some(({ consent, items }) => consent && items.some(({ id }) => id === item.id));
  if (!within || item.redacted || item.withdrawn !== false) return [];
  const told = tell(words.consent, meeting);
  if (item.consent === false) return [h('p.item-note', told.separate)];
  return alone ? [h('p.item-note', told.together)] : [];
}
