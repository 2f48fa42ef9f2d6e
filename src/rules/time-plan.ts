import { addMinutes, daysBetween, minutesBetween, toMinutes } from '../agenda/clock.ts';
import { nestItems } from '../agenda/nest-items.ts';
import type { NumberedItem, NumberedSection } from '../agenda/numbers/number-agenda.ts';
import { listPlanned, type Plannable, type PlannedItem, planItems } from '../agenda/schedule.ts';
import type { ItemSource, MeetingSource } from '../content/sources.ts';
import type { MessageValues } from '../locale/message-values.ts';
import type { Finding, Rule } from '../rule-input/rule.ts';

/**
 * A plan of times holds: it has no gap and keeps to the meeting. An item without a duration leaves all that follow
 * without a time, until one that says when it begins (`at`). A plan that runs past the end of the meeting, an item that
 * begins before those ahead of it are done, and one on a day that is not the meeting's are told too.
 *
 * @failing
 * ```md it/2026-09-17/index.md
 * ---
 * date: 2026-09-17
 * start: 10:00
 * end: 12:00
 * ---
 * ```
 * ```md it/2026-09-17/a.md
 * ---
 * title: Aftalen
 * section: droeftelse
 * duration: 3 t
 * ---
 * ```
 *
 * @passing
 * ```md it/2026-09-17/index.md
 * ---
 * date: 2026-09-17
 * start: 10:00
 * end: 12:00
 * ---
 * ```
 * ```md it/2026-09-17/a.md
 * ---
 * title: Aftalen
 * section: droeftelse
 * duration: 2 t
 * ---
 * ```
 */
export const timePlan: Rule<'time-plan'> = {
  id: 'time-plan',
  severity: 'warning',
  check: ({ site, agendas }) =>
    site.councils
      .flatMap(({ meetings }) => meetings)
      .filter(({ data }) => data.status !== 'minutes' && data.status !== 'cancelled')
      .flatMap((meeting) => checkMeeting(meeting, agendas.get(meeting.path) ?? [])),
};

type Timed = Plannable & { readonly level: number; readonly source: ItemSource };

type Plan = ReadonlyArray<PlannedItem<Timed>>;

function checkMeeting({ data }: MeetingSource, sections: readonly NumberedSection[]): Finding<'time-plan'>[] {
  const { date, start, end, until } = data;
  if (start === undefined) return [];
  const items = sections.flatMap((section) => listPlanned(nestItems(section.items.map(readTimes))));
  const plan = planItems(items, { date, start });
  const last = until === undefined ? 0 : daysBetween(date, until);
  const closing =
    end === undefined
      ? null
      : last * 1440 + (last > 0 ? toMinutes(end) : toMinutes(start) + minutesBetween(start, end));
  return [
    ...plan.flatMap((one, index) => [
      ...checkDay(one, date, last),
      ...checkOverlap(plan, index),
      ...checkGap(plan, index),
    ]),
    ...(closing === null ? [] : checkEnd(plan, closing)),
  ];
}

function readTimes({ source, level }: NumberedItem): Timed {
  const { at, duration, withdrawn } = source.data;
  return { source, level, at: at ?? null, duration: duration ?? null, withdrawn: withdrawn ?? false, redacted: false };
}

/** An item that leaves one after it without a time. */
function checkGap(plan: Plan, index: number): Finding<'time-plan'>[] {
  const one = plan[index];
  if (one === undefined || one.from === null || one.minutes !== null) return [];
  const rest = plan.slice(index + 1);
  const next = rest.findIndex(({ from }) => from !== null);
  const lost = (next === -1 ? rest : rest.slice(0, next)).find(({ minutes }) => minutes !== null);
  return lost === undefined ? [] : [tell(one, 'title', { fault: 'gap', time: '', other: lost.item.source.data.title })];
}

function checkOverlap(plan: Plan, index: number): Finding<'time-plan'>[] {
  const [before, one] = [plan[index - 1], plan[index]];
  if (before === undefined || one === undefined || one.item.at === null) return [];
  const done = before.earliest + (before.minutes ?? 0);
  if (one.earliest >= done) return [];
  return [tell(one, 'at', { fault: 'overlap', time: writeTime(done), other: before.item.source.data.title })];
}

function checkDay(one: PlannedItem<Timed>, date: string, last: number): Finding<'time-plan'>[] {
  const day = one.item.at?.includes('T') ? daysBetween(date, one.item.at.slice(0, 10)) : 0;
  const night = last === 0 && day === 1;
  return day >= 0 && (day <= last || night) ? [] : [tell(one, 'at', { fault: 'day', time: '', other: '' })];
}

/** The first item that is not done when the meeting ends. */
function checkEnd(plan: Plan, closing: number): Finding<'time-plan'>[] {
  const late = plan.find(({ earliest, minutes }) => earliest + (minutes ?? 0) > closing);
  if (late === undefined) return [];
  const done = writeTime(late.earliest + (late.minutes ?? 0));
  const field = late.minutes === null ? 'at' : 'duration';
  return [tell(late, field, { fault: 'end', time: done, other: writeTime(closing) })];
}

function writeTime(minutes: number): string {
  return addMinutes('00:00', minutes);
}

function tell(
  { item: { source } }: PlannedItem<Timed>,
  field: string,
  values: MessageValues['time-plan'],
): Finding<'time-plan'> {
  return { file: source.file, place: source.frontMatter.locateValue([field]), values };
}
