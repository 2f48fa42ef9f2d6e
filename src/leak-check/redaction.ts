/*
 * What is left of a closed item in the model that everything is made from: whatever field holds more than number, public
 * title and reason is told, whether it is text or not, and whoever added it. The same for drafts, decisions before the
 * minutes and the texts of withdrawn items.
 */

import { hidesAgenda, itemsOf, keyOf, meetingsOf } from '../agenda/accessors.ts';
import { holdsDecision } from '../agenda/decisions.ts';
import type { Item, Meeting, Site } from '../agenda/model.ts';
import { wordsOf } from '../locale/own-words.ts';
import type { WrittenSite } from './public-content.ts';
import { pairItems, pairMeetings, type Withholding } from './secrets.ts';

/** Something that is left in the model. */
export interface Leftover {
  readonly why: Withholding;
  /** As messages show it. */
  readonly file: string;
  /** The field of the model. */
  readonly field: string;
}

/** Everything withheld that is left in what is shown of a site; `agendas` are those from before the minutes. */
export function findLeftovers(written: WrittenSite, shown: Site, agendas: Iterable<Meeting>): Leftover[] {
  const meetings = [...meetingsOf(shown), ...agendas];
  return pairMeetings(written.source, written.site).flatMap(([source, meeting]) => {
    const items = pairItems(source, meeting);
    return meetings
      .filter((one) => keyOf(one) === keyOf(meeting))
      .flatMap((one) => {
        const early = one.status === 'draft' || (hidesAgenda(one) && itemsOf(one).length > 0);
        const draft = early && !written.drafts;
        const left: Leftover[] = draft ? [{ why: 'draft', file: source.file, field: 'meeting' }] : [];
        const numbered = new Map(itemsOf(one).map((item) => [item.publicId, item]));
        return [
          ...left,
          ...items.flatMap(([from, item]) => {
            const seen = numbered.get(item.publicId);
            const kept = { ...one, status: meeting.status === 'minutes' ? one.status : meeting.status };
            return seen === undefined
              ? []
              : checkItem(item, seen, kept).map((found) => ({ ...found, file: from.file }));
          }),
        ];
      });
  });
}

type Found = Omit<Leftover, 'file'>;

function checkItem(item: Item, seen: Item, meeting: Meeting): Found[] {
  if (item.closed !== null) return checkClosed(item, seen, meeting);
  const text = ['parts', 'footnotes', 'attachments'] as const;
  if (item.withdrawn !== false) {
    return text.filter((field) => seen[field].length > 0).map((field) => ({ why: 'withdrawn', field }));
  }
  const closed = seen.attachments.some((one) => one.closed);
  return [
    ...(meeting.status !== 'minutes' && holdsDecision(seen) ? [{ why: 'decision' as const, field: 'parts' }] : []),
    ...(closed ? [{ why: 'closed' as const, field: 'attachments' }] : []),
  ];
}

function checkClosed({ publicId, number, level, closed }: Item, seen: Item, meeting: Meeting): Found[] {
  const words = wordsOf(meeting);
  const [title, reason] = [closed?.title ?? words.closedTitle, closed?.reason ?? words.closedReason];
  const allowed: Readonly<Record<string, unknown>> = {
    id: publicId,
    publicId,
    number,
    level,
    title,
    redacted: true,
    closed: { title, reason },
  };
  return Object.entries(seen)
    .filter(
      ([field, value]) =>
        (!isEmpty(value) || field === 'redacted') && JSON.stringify(value) !== JSON.stringify(allowed[field]),
    )
    .map(([field]) => ({ why: 'closed', field }));
}

function isEmpty(value: unknown): boolean {
  if (typeof value === 'object' && value !== null) return Object.values(value).every(isEmpty);
  return value === null || value === undefined || value === false || value === '';
}
