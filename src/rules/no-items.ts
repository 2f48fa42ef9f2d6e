import type { Body } from '../agenda/body.ts';
import { listItemFiles } from '../rule-input/meetings.ts';
import type { Rule } from '../rule-input/rule.ts';

/**
 * A published agenda has items, or links to the document that it stands in.
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
 * ```md it/2026-06-17/index.md
 * ---
 * date: 2026-06-17
 * start: 10:00
 * status: minutes
 * ---
 *
 * [Referat](https://example.org/referat-2026-06-17.pdf)
 * ```
 */
export const noItems: Rule<'no-items'> = {
  id: 'no-items',
  severity: 'warning',
  check: (input) => {
    return input.site.councils
      .flatMap((council) => council.meetings)
      .filter(
        ({ data, path }) =>
          ['published', 'minutes'].includes(data.status) &&
          listItemFiles(path, input.tree).length === 0 &&
          !leadsToDocument(input.bodies.get(path)),
      )
      .map((meeting) => ({
        file: meeting.file,
        place: meeting.frontMatter.locateValue(['status']),
        values: { status: meeting.data.status },
      }));
  },
};

/** Whether the agenda is a document that the meeting's text leads to. */
function leadsToDocument(body: Body | undefined): boolean {
  return body?.gist.links.some(isDocument) === true;
}

function isDocument(address: string): boolean {
  return /\.(pdf|docx?|odt|rtf)(?:[?#]|$)/i.test(address);
}
