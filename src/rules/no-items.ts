import type { ContentTree } from '../content/sources.ts';
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
      .filter(({ data, path }) => ['published', 'minutes'].includes(data.status) && !holdsItems(path, tree))
      .map((meeting) => ({
        file: meeting.file,
        place: meeting.frontMatter.locateValue(['status']),
        values: { status: meeting.data.status },
      })),
};

/** Whether there are files of items, be it some that cannot be read. */
function holdsItems(index: string, tree: ContentTree): boolean {
  const folder = index.slice(0, index.lastIndexOf('/') + 1);
  return [...tree.files.keys()].some((path) => {
    return path !== index && path.startsWith(folder) && /^[^/]+\.md$/.test(path.slice(folder.length));
  });
}
