import { listItemFiles } from '../rule-input/meetings.ts';
import type { Rule } from '../rule-input/rule.ts';

/**
 * A published agenda has items.
 *
 * @failing
 * ```md it/2026-09-17/index.md
 * ---
 * date: 2026-09-17
 * start: 10:00
 * status: published
 * ---
 * ```
 *
 * @passing
 * ```md it/2026-09-17/index.md
 * ---
 * date: 2026-09-17
 * start: 10:00
 * status: draft
 * ---
 * ```
 */
export const noItems: Rule<'no-items'> = {
  id: 'no-items',
  severity: 'warning',
  check: ({ site, tree }) =>
    site.councils
      .flatMap((council) => council.meetings)
      .filter(
        ({ data, path }) => ['published', 'minutes'].includes(data.status) && listItemFiles(path, tree).length === 0,
      )
      .map((meeting) => ({
        file: meeting.file,
        place: meeting.frontMatter.locateValue(['status']),
        values: { status: meeting.data.status },
      })),
};
