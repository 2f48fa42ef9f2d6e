import { itemsOf } from '../../src/agenda/accessors.ts';
import type { Item, Meeting, Section } from '../../src/agenda/model.ts';
import { plainText } from '../../src/text/plain-text.ts';

/** What a page of A4 holds in print.css: the full pages of the sample agenda have 1,900 to 2,500. */
const signsOfPage = 2000;
/** A heading with its facts takes about six lines. */
const signsOfHeading = 300;
/** A section that begins a page leaves half a page empty on average: a quarter of the paper, at this length. */
const leastPages = 2;

/**
 * Which sections begin a page of their own: those for which the council says so, else all of an agenda that is long enough,
 * two pages a section with items. One that nothing stands before on its page has no need to.
 */
export function sectionsOnNewPages(meeting: Meeting): ReadonlySet<Section> {
  const filled = meeting.sections.filter(({ items }) => items.length > 0);
  const isLong = filled.length > 0 && countSigns(meeting) >= filled.length * leastPages * signsOfPage;
  return new Set(meeting.sections.filter(({ newPage }, index) => index > 0 && (newPage ?? isLong)));
}

function countSigns(meeting: Meeting): number {
  const headings = (meeting.sections.length + itemsOf(meeting).length) * signsOfHeading;
  return itemsOf(meeting).reduce((sum, item) => sum + textLength(item), headings);
}

function textLength({ title, parts }: Item): number {
  return parts.reduce((sum, { content }) => sum + plainText(content).length, title.length);
}
