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
export const noItems: Rule = {
  id: 'no-items',
  severity: 'warning',
  summary: { en: 'A published agenda has items.', da: 'En offentliggjort dagsorden har punkter.' },
  check: ({ site }) =>
    site.councils
      .flatMap((council) => council.meetings)
      .filter(({ data, items }) => ['published', 'minutes'].includes(data.status) && items.length === 0)
      .map((meeting) => ({
        file: meeting.file,
        place: meeting.frontMatter.locateValue(['status']),
        en: {
          unexpected: `status “${meeting.data.status}” of a meeting without items`,
          expected: 'at least one item, or status draft',
          note: 'Add the items, one Markdown file each, or write status: draft until they are there.',
        },
        da: {
          unexpected: `status “${meeting.data.status}” for et møde uden punkter`,
          expected: 'mindst ét punkt, eller status draft',
          note: 'Tilføj punkterne, én Markdown-fil til hvert, eller skriv status: draft, til de er der.',
        },
      })),
};
