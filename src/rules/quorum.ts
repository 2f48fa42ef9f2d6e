import { itemsOf } from '../agenda/accessors.ts';
import { countPresent, countPresentAt } from '../agenda/attendance.ts';
import { isMemberOn, readMembers } from '../agenda/members.ts';
import type { NumberedSection } from '../agenda/numbers/number-agenda.ts';
import type { CouncilSource, MeetingSource } from '../content/sources.ts';
import type { Finding, Rule } from '../rule-input/rule.ts';

/**
 * Minutes tell of a quorum: so many members as the council needs, or substitutes for them, were at the meeting, and
 * dealt with every item of it. Who was recused or absent does not count.
 *
 * @failing
 * ```md it/index.md
 * ---
 * name: It-rådet
 * sections: [{ id: droeftelse, title: Til drøftelse }]
 * members: [{ name: Ane Holm }, { name: Bo Lind }, { name: Cai Munk }]
 * quorum: 2
 * ---
 * ```
 * ```md it/2026-09-17/index.md
 * ---
 * date: 2026-09-17
 * start: 10:00
 * status: minutes
 * present: [Ane Holm, Sekretæren]
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
 * ```md it/index.md
 * ---
 * name: It-rådet
 * sections: [{ id: droeftelse, title: Til drøftelse }]
 * members: [{ name: Ane Holm }, { name: Bo Lind }, { name: Cai Munk }]
 * quorum: 2
 * ---
 * ```
 * ```md it/2026-09-17/index.md
 * ---
 * date: 2026-09-17
 * start: 10:00
 * status: minutes
 * present: [Ane Holm, { name: Dea Friis, for: Bo Lind }]
 * ---
 * ```
 * ```md it/2026-09-17/a.md
 * ---
 * title: Aftalen
 * section: droeftelse
 * ---
 * ```
 */
export const quorum: Rule<'quorum'> = {
  id: 'quorum',
  severity: 'warning',
  check: ({ site, agendas }) =>
    site.councils.flatMap((council) =>
      council.meetings
        .filter(({ data }) => data.status === 'minutes' && data.present !== undefined)
        .flatMap((meeting) => checkMeeting(meeting, council, agendas.get(meeting.path) ?? [])),
    ),
};

function checkMeeting(
  meeting: MeetingSource,
  council: CouncilSource,
  sections: readonly NumberedSection[],
): Finding<'quorum'>[] {
  const { quorum: needed } = council.data;
  if (needed === undefined) return [];
  const { date, until = null, start, held, present = [] } = meeting.data;
  const members = readMembers(council.data.members).filter((one) => isMemberOn(one, date));
  const room = { members, present, date, until, start: held?.start ?? start ?? null };
  const count = countPresent(room);
  if (count < needed) {
    const place = meeting.frontMatter.locateValue(['present']);
    return [{ file: meeting.file, place, values: { count, needed, item: false } }];
  }
  return itemsOf({ sections }).flatMap(({ source: { file, data, frontMatter } }) => {
    const { absent = [], recused = [], held: dealt = null, withdrawn } = data;
    const left = countPresentAt(room, { absent, recused, held: dealt });
    if (left >= needed || (withdrawn ?? false) !== false) return [];
    const field = absent.length > 0 ? 'absent' : recused.length > 0 ? 'recused' : 'held';
    return [{ file, place: frontMatter.locateValue([field]), values: { count: left, needed, item: true } }];
  });
}
