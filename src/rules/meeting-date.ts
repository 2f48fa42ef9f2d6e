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
export const meetingDate: Rule = {
  id: 'meeting-date',
  severity: 'warning',
  summary: {
    en: 'The folder of a meeting is named by its date.',
    da: 'Mappen til et møde er opkaldt efter mødets dato.',
  },
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
            en: {
              unexpected: `date ${meeting.data.date} in the folder ${folder}`,
              expected: folder.slice(0, 10),
              note: `Correct one of the two. If the meeting was moved, keep the folder and write moved: ${folder.slice(0, 10)}.`,
            },
            da: {
              unexpected: `datoen ${meeting.data.date} i mappen ${folder}`,
              expected: folder.slice(0, 10),
              note: `Ret den ene. Er mødet flyttet, så behold mappen, og skriv moved: ${folder.slice(0, 10)}.`,
            },
          },
        ];
      }),
};
