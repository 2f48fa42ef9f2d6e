import type { Element } from 'hast';
import { h } from 'hastscript';
import { itemsOf } from '../../src/agenda/accessors.ts';
import type { Section } from '../../src/agenda/model.ts';
import type { MeetingView } from '../view.ts';

/**
 * That nothing stands below a section which is no point of the agenda itself: where items are counted through all sections,
 * its heading only says what kind of items follow. A section with a number of its own, such as `3. Any other business`, or
 * one that the council took out of the count, is a point that needs no items.
 */
export function emptySectionNote(section: Section, { meeting, words }: MeetingView): Element[] {
  if (section.items.length > 0 || meeting.sections.some(({ number }) => number !== null)) return [];
  const countsThrough = itemsOf(meeting).some(({ number }) => number !== null);
  return countsThrough ? [h('p.section-empty', words.noItems)] : [];
}
