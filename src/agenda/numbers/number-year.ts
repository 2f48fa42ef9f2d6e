/* Numbers that run through a calendar year: each agenda goes on from those before it, and leaves those after it alone. */
import type { VFileMessage } from 'vfile-message';
import type { CouncilSource, ItemSource, MeetingSource } from '../../content/sources.ts';
import { itemsOf } from '../accessors.ts';
import { checkDuplicates } from '../checks.ts';
import { listUsed, type NumberedSection, numberAgenda, type YearNumbers } from './number-agenda.ts';
import { readOrdinal } from './number-items.ts';
import { numberingOf } from './numbering.ts';

/** What each agenda of a council goes on from, by the path of its index.md; none where numbers do not run through a year. */
export function numberYears(council: CouncilSource): ReadonlyMap<string, YearNumbers> {
  const found = new Map<string, YearNumbers>();
  for (const meetings of yearsOf(council)) {
    let highest = 0;
    const earlier: string[] = [];
    for (const [index, meeting] of meetings.entries()) {
      const later = meetings.slice(index + 1).flatMap((one) => listUsed(one, numberingOf(one, council)));
      const { start } = numberingOf(meeting, council);
      const year = { start: Math.max(start, highest + 1), elsewhere: new Set([...earlier, ...later]) };
      found.set(meeting.path, year);
      const numbers = listBare(numberAgenda(meeting, council, year));
      earlier.push(...numbers, ...listUsed(meeting, numberingOf(meeting, council)));
      highest = Math.max(highest, ...earlier.map((number) => readOrdinal(number, '') ?? 0));
    }
  }
  return found;
}

/** No number stands twice in a year. */
export function checkYears(
  council: CouncilSource,
  agendas: ReadonlyMap<string, readonly NumberedSection[]>,
): VFileMessage[] {
  return yearsOf(council).flatMap((meetings) => {
    const items = meetings.flatMap((meeting) => itemsOf({ sections: agendas.get(meeting.path) ?? [] }));
    const meetingOf = new Map<ItemSource, string>(
      meetings.flatMap((meeting) => meeting.items.map((item) => [item, meeting.path] as const)),
    );
    // Those of one meeting are told there.
    return checkDuplicates(items, (one, other) => meetingOf.get(one) !== meetingOf.get(other));
  });
}

/** The meetings whose numbers run through a year, by year, in the order in which they are held. */
function yearsOf(council: CouncilSource): MeetingSource[][] {
  const running = council.meetings.filter((meeting) => numberingOf(meeting, council).scheme === 'year');
  const keyOfTime = ({ id, data }: MeetingSource) => [data.date, data.start ?? '', id].join(' ');
  const inOrder = [...running].sort((a, b) => (keyOfTime(a) < keyOfTime(b) ? -1 : 1));
  return [...Map.groupBy(inOrder, ({ data }) => data.date.slice(0, 4)).values()];
}

function listBare(sections: readonly NumberedSection[]): string[] {
  return itemsOf({ sections }).flatMap(({ bare }) => bare ?? []);
}
