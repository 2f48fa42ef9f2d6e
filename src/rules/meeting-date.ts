import type { Rule } from '../rule-input/rule.ts';

/**
 * The folder of a meeting is named by the day of the meeting. A meeting that was moved keeps its folder, since that is
 * its address: `moved` says from which day.
 *
 * @failing
 * ```md it/2026-09-17/index.md
 * ---
 * date: 2026-09-18
 * start: 10:00
 * ---
 * ```
 *
 * @passing
 * ```md it/2026-09-17/index.md
 * ---
 * date: 2026-09-18
 * moved: 2026-09-17
 * start: 10:00
 * ---
 * ```
 */
export const meetingDate: Rule<'meeting-date'> = {
  id: 'meeting-date',
  severity: 'warning',
  check: ({ site }) =>
    site.councils
      .flatMap((council) => council.meetings)
      .flatMap((meeting) => {
        const folder = meeting.path.split('/').at(-2) ?? '';
        const { date, moved } = meeting.data;
        if (
          folder.startsWith(date) ||
          (moved !== undefined && folder.startsWith(moved)) ||
          !/^\d{4}-\d{2}-\d{2}/.test(folder)
        )
          return [];
        return [
          {
            file: meeting.file,
            place: meeting.frontMatter.locateValue(['date']),
            values: { date, folder },
          },
        ];
      }),
};
