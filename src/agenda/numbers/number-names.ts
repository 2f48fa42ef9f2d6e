/* Numbers as they are named: beside a title, in running text, and in the words of a language. */
import type { Locale } from '../../locale/index.ts';
import type { Item, Section } from '../model.ts';

/** `2.1 Budget`, or the title alone where there is no number. */
export function nameItem({ number, title }: Pick<Item, 'number' | 'title'>): string {
  return number === null ? title : `${number} ${title}`;
}

/** `2. Decisions`, or the title alone where there is no number. */
export function nameSection({ number, title }: Pick<Section, 'number' | 'title'>): string {
  return number === null ? title : `${writeSectionNumber(number)} ${title}`;
}

/** The number of a section as it stands before its title; `null` where it has none. */
export function writeSectionNumber(number: string | null): string | null {
  return number === null ? null : `${number}.`;
}

/** How a text points to an item, of another meeting by its date: `item 2.1`. A number with a word of its own needs none. */
export function pointTo(
  { number, title }: { readonly number: string | null; readonly title: string },
  words: Locale,
  date: string | null,
): string {
  const point = number === null ? title : hasOwnWord(number) ? number : words.point(number);
  return date === null ? point : words.pointOfMeeting(point, date);
}

/** A number as a heading names it: `Item 2.1`; empty where there is none. */
export function nameNumber(number: string | null, words: Locale): string {
  if (number === null) return '';
  return hasOwnWord(number) ? number : words.itemNumber(number);
}

function hasOwnWord(number: string): boolean {
  return !/^\d/.test(number);
}
