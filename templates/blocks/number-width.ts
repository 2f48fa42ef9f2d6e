/* Numbers such as `PS 12/26` need more room than `2.3`: which column they get, as a class that the styles know. */
import { itemsOf } from '../../src/agenda/accessors.ts';
import type { Meeting } from '../../src/agenda/model.ts';

/** From this length on, in signs, a number has no room in its column. */
const room = { usual: 6, wide: 11 };

/** The class of a list of numbers; none where they have the usual length. */
export function numberColumn(meeting: Pick<Meeting, 'sections'>): string[] {
  const numbers = [...meeting.sections, ...itemsOf(meeting)].map(({ number }) => number?.length ?? 0);
  const longest = Math.max(0, ...numbers);
  if (longest <= room.usual) return [];
  return [longest <= room.wide ? 'numbers-wide' : 'numbers-widest'];
}

/** Whether a number is too long to hang in the margin. */
export function isLongNumber(number: string): boolean {
  return number.length > room.usual;
}
