import { minutesBetween } from '../agenda/clock.ts';
import type { MeetingSource } from '../content/sources.ts';
import type { Finding, Rule } from '../rule-input/rule.ts';

/** Longer than this, hours that pass midnight are a slip of the pen sooner than a meeting. */
const longest = 12 * 60;

/**
 * An end that is earlier than the start is on the next day. A meeting of more than twelve hours that way is more likely
 * a slip of the pen.
 *
 * @failing
 * ```md it/2026-09-17/index.md
 * ---
 * date: 2026-09-17
 * start: 10:00
 * end: 09:30
 * ---
 * ```
 *
 * @passing
 * ```md it/2026-09-17/index.md
 * ---
 * date: 2026-09-17
 * start: 19:00
 * end: 00:30
 * ---
 * ```
 */
export const longMeeting: Rule<'long-meeting'> = {
  id: 'long-meeting',
  severity: 'warning',
  check: ({ site }) => site.councils.flatMap(({ meetings }) => meetings).flatMap(checkMeeting),
};

function checkMeeting({ data, file, frontMatter }: MeetingSource): Array<Finding<'long-meeting'>> {
  const { start, end, held, until } = data;
  if (start === undefined || until !== undefined) return [];
  const spans = [
    { key: ['end'], start, end: end ?? start },
    { key: ['held', 'end'], start: held?.start ?? start, end: held?.end ?? held?.start ?? start },
  ];
  return spans
    .filter((span) => span.end < span.start && minutesBetween(span.start, span.end) > longest)
    .map((span) => ({
      file,
      place: frontMatter.locateValue(span.key),
      values: { start: span.start, end: span.end, hours: Math.round(minutesBetween(span.start, span.end) / 60) },
    }));
}
