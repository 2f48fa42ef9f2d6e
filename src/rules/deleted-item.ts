import { itemsOf } from '../agenda/accessors.ts';
import type { MeetingSource } from '../content/sources.ts';
import { listItemFiles } from '../rule-input/meetings.ts';
import type { Finding, Rule } from '../rule-input/rule.ts';

/**
 * An item that was on a published agenda is withdrawn, not deleted: who looks for its number finds it, and reads why it
 * is gone. The meeting's `numbers`, which `dagsorden freeze` writes, tell which numbers there were.
 *
 * @failing
 * ```md it/2026-09-17/index.md
 * ---
 * date: 2026-09-17
 * start: 10:00
 * status: published
 * numbers: ['2.1', '2.2']
 * ---
 * ```
 * ```md it/2026-09-17/aftale.md
 * ---
 * title: Aftalen
 * section: droeftelse
 * number: '2.1'
 * ---
 * ```
 *
 * @passing
 * ```md it/2026-09-17/index.md
 * ---
 * date: 2026-09-17
 * start: 10:00
 * status: published
 * numbers: ['2.1', '2.2']
 * ---
 * ```
 * ```md it/2026-09-17/aftale.md
 * ---
 * title: Aftalen
 * section: droeftelse
 * number: '2.1'
 * ---
 * ```
 * ```md it/2026-09-17/budget.md
 * ---
 * title: Budgettet
 * section: droeftelse
 * number: '2.2'
 * withdrawn: Budgettet er udsat til næste møde.
 * ---
 * ```
 */
export const deletedItem: Rule<'deleted-item'> = {
  id: 'deleted-item',
  severity: 'warning',
  check: ({ site, agendas, tree }) =>
    site.councils.flatMap(({ meetings }) =>
      meetings.flatMap((meeting) => {
        const items = itemsOf({ sections: agendas.get(meeting.path) ?? [] });
        const read = new Set(items.map(({ source }) => source.path));
        // The number may be in a file that could not be read, or has no section: its own message says so.
        if (listItemFiles(meeting.path, tree).some((path) => !read.has(path))) return [];
        const numbers = items.flatMap(({ number, bare }) => [number ?? [], bare ?? []].flat());
        return checkMeeting(meeting, new Set(numbers));
      }),
    ),
};

function checkMeeting(meeting: MeetingSource, there: ReadonlySet<string>): Finding<'deleted-item'>[] {
  const numbers = meeting.data.numbers ?? [];
  return numbers.flatMap((number, index): Finding<'deleted-item'>[] => {
    if (there.has(number)) return [];
    return [
      {
        file: meeting.file,
        place: meeting.frontMatter.locateValue(['numbers', index]),
        values: { number },
      },
    ];
  });
}
