import type { Locale } from '../locale/index.ts';
import type { Meeting } from './model.ts';

/** The title of a meeting that has none of its own: the word for agenda or minutes, and the year. */
export function defaultTitle({ status, date }: Pick<Meeting, 'status' | 'date'>, words: Locale): string {
  const kind = status === 'minutes' ? words.minutes : status === 'planned' ? words.meeting : words.agenda;
  return `${kind} ${date.slice(0, 4)}`;
}

/** The title with the word for minutes before it, where it is a title of the meeting's own: never taken for the agenda. */
export function fullTitle(meeting: Pick<Meeting, 'status' | 'title' | 'date'>, words: Locale): string {
  const own = meeting.title !== defaultTitle(meeting, words);
  return own && meeting.status === 'minutes' ? `${words.minutes}: ${meeting.title}` : meeting.title;
}
