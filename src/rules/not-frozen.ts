import { folderOf } from '../content/find-source.ts';
import type { MeetingSource } from '../content/sources.ts';
import { isFrozen } from '../rule-input/meetings.ts';
import type { Finding, Rule } from '../rule-input/rule.ts';

/**
 * Once an agenda is published, its numbers are pinned by `dagsorden freeze`: what was printed never moves. The rule
 * looks at meetings that say when they were `published`.
 *
 * @failing
 * ```md it/2026-09-17/index.md
 * ---
 * date: 2026-09-17
 * start: 10:00
 * status: published
 * published: 2026-09-10
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
 * status: published
 * published: 2026-09-10
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
 */
export const notFrozen: Rule<'not-frozen'> = {
  id: 'not-frozen',
  severity: 'warning',
  check: ({ site }) => site.councils.flatMap((council) => council.meetings.flatMap(checkMeeting)),
};

function checkMeeting(meeting: MeetingSource): Finding<'not-frozen'>[] {
  const { status, published } = meeting.data;
  const out = published !== undefined && (status === 'published' || status === 'minutes');
  if (!out || isFrozen(meeting) || meeting.items.every(({ data }) => data.number !== undefined)) return [];
  return [
    {
      file: meeting.file,
      place: meeting.frontMatter.locateValue(['published']),
      values: { meeting: folderOf(meeting) },
    },
  ];
}
