import type { CouncilSource, MeetingSource } from '../content/sources.ts';
import type { ContentFacts, Finding, Rule } from '../rule-input/rule.ts';
import { latestDay, localDay } from '../rule-input/weekdays.ts';

/**
 * An agenda is published as many weekdays before the meeting as the council's `notice` says. Counted back from the
 * meeting: with four weekdays, the agenda of a Thursday is out on the Friday before. Saturdays, Sundays and the public
 * holidays of the council's country do not count. Of a meeting that was moved, the new day counts; a cancelled one has
 * no deadline.
 *
 * @failing
 * ```md it/index.md
 * ---
 * name: It-rådet
 * sections: [{ id: droeftelse, title: Til drøftelse }]
 * notice: { weekdays: 4 }
 * ---
 * ```
 * ```md it/2026-04-08/index.md
 * ---
 * date: 2026-04-08
 * start: 10:00
 * published: 2026-03-31
 * ---
 * ```
 *
 * @passing
 * ```md it/index.md
 * ---
 * name: It-rådet
 * sections: [{ id: droeftelse, title: Til drøftelse }]
 * notice: { weekdays: 4 }
 * ---
 * ```
 * ```md it/2026-04-08/index.md
 * ---
 * date: 2026-04-08
 * start: 10:00
 * published: 2026-03-30
 * ---
 * ```
 */
export const notice: Rule<'notice'> = {
  id: 'notice',
  severity: 'warning',
  check: (input) =>
    input.site.councils.flatMap((council) => council.meetings.flatMap((one) => checkMeeting(one, council, input))),
};

function checkMeeting(meeting: MeetingSource, council: CouncilSource, input: ContentFacts): Finding<'notice'>[] {
  const weekdays = council.data.notice?.weekdays;
  const { date, published } = meeting.data;
  if (weekdays === undefined || published === undefined || meeting.data.status === 'cancelled') return [];
  const day = localDay(published, council.data.timezone ?? input.site.data.timezone);
  const latest = latestDay(date, weekdays, input.holidays.get(council.path) ?? new Set());
  if (day <= latest) return [];
  return [
    {
      file: meeting.file,
      place: meeting.frontMatter.locateValue(['published']),
      values: { published: day, latest, weekdays },
    },
  ];
}
