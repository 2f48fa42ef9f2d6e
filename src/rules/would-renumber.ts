import { itemsOf } from '../agenda/accessors.ts';
import { folderOf } from '../content/find-source.ts';
import type { MeetingSource } from '../content/sources.ts';
import { isFrozen } from '../rule-input/meetings.ts';
import type { ContentFacts, Finding, Rule } from '../rule-input/rule.ts';

/**
 * Every item of an agenda that is published and frozen has a pinned number. One that came later has a number all the
 * same, but the next change would move it: `dagsorden freeze` pins it too, and leaves the others alone.
 *
 * @failing
 * ```md it/2026-09-17/index.md
 * ---
 * date: 2026-09-17
 * start: 10:00
 * status: published
 * numbers: ['2.1']
 * ---
 * ```
 * ```md it/2026-09-17/a.md
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
 * late: 2026-09-14
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
 * ```md it/2026-09-17/a.md
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
 * late: 2026-09-14
 * number: '2.2'
 * ---
 * ```
 */
export const wouldRenumber: Rule<'would-renumber'> = {
  id: 'would-renumber',
  severity: 'warning',
  check: (input) => input.site.councils.flatMap(({ meetings }) => meetings.flatMap((one) => checkMeeting(one, input))),
};

function checkMeeting(meeting: MeetingSource, { agendas }: ContentFacts): Finding<'would-renumber'>[] {
  if (meeting.data.status === 'draft' || meeting.data.status === 'planned' || !isFrozen(meeting)) return [];
  const items = itemsOf({ sections: agendas.get(meeting.path) ?? [] });
  return items
    .filter(({ source }) => source.data.number === undefined)
    .flatMap(({ source, bare }) => {
      if (bare === null) return [];
      const values = { number: bare, meeting: folderOf(meeting) };
      return [{ file: source.file, place: source.frontMatter.locateValue(['title']), values }];
    });
}
