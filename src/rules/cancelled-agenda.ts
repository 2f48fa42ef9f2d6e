import { listItemFiles } from '../rule-input/meetings.ts';
import type { Rule } from '../rule-input/rule.ts';

/**
 * The agenda of a meeting that is cancelled is shown where it was out before, which only `published` says. What was
 * prepared for a meeting that was called off while it was planned stays hidden.
 *
 * @failing
 * ```md it/2026-09-17/index.md
 * ---
 * date: 2026-09-17
 * start: 10:00
 * status: cancelled
 * ---
 * ```
 * ```md it/2026-09-17/a.md
 * ---
 * title: Aftalen
 * section: droeftelse
 * ---
 * ```
 *
 * @passing
 * ```md it/2026-09-17/index.md
 * ---
 * date: 2026-09-17
 * start: 10:00
 * status: cancelled
 * published: 2026-09-10
 * ---
 * ```
 * ```md it/2026-09-17/a.md
 * ---
 * title: Aftalen
 * section: droeftelse
 * ---
 * ```
 */
export const cancelledAgenda: Rule<'cancelled-agenda'> = {
  id: 'cancelled-agenda',
  severity: 'warning',
  check: ({ site, tree, bodies }) =>
    site.councils
      .flatMap((council) => council.meetings)
      .filter(({ data }) => data.status === 'cancelled' && data.published === undefined)
      .filter(({ path }) => listItemFiles(path, tree).length > 0 || (bodies.get(path)?.tree.children.length ?? 0) > 0)
      .map((meeting) => ({
        file: meeting.file,
        place: meeting.frontMatter.locateValue(['status']),
        values: {},
      })),
};
