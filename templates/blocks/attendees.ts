import type { Attendee } from '../../src/fields/attendees.ts';
import { formatTime, formatWeekday, splitMoment } from '../../src/locale/dates.ts';
import type { Locale } from '../../src/locale/index.ts';

/** Somebody who was there, with when and for whom: `Ane Holm (stedfortræder for Bo Lind, fra kl. 10.30)`. */
export function nameAttendee(one: Attendee, words: Locale, language: string): string {
  const more = describeAttendee(one, words, language);
  return more.length === 0 ? one.name : `${one.name} (${more.join(', ')})`;
}

/** The same without the name. */
export function describeAttendee(
  { from, to, for: member }: Attendee,
  { attendance }: Locale,
  language: string,
): string[] {
  return [
    ...(member === null ? [] : [attendance.standsInFor(member)]),
    ...(from === null ? [] : [tellTime(from, attendance.from, language)]),
    ...(to === null ? [] : [tellTime(to, attendance.to, language)]),
  ];
}

/** `fra kl. 10.30`; of several days, `fredag fra kl. 10.30`. */
function tellTime(moment: string, tell: (time: string) => string, language: string): string {
  const [day, time] = splitMoment(moment);
  const told = tell(formatTime(time, language));
  return day === null ? told : `${formatWeekday(day, language)} ${told}`;
}
