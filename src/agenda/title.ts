import type { Locale } from '../locale/index.ts';
import type { Meeting } from './model.ts';

/** The title of a meeting that has none of its own: the word for agenda or minutes, and the year. */
export function defaultTitle({ status, date }: Pick<Meeting, 'status' | 'date'>, words: Locale): string {
  return `${kindOf(status, words)} ${date.slice(0, 4)}`;
}

function kindOf(status: Meeting['status'], words: Locale): string {
  return status === 'minutes' ? words.minutes : status === 'planned' ? words.meeting : words.agenda;
}

/** Its own title, or what such a meeting is called, for where its date stands beside it. */
export function shortTitle(meeting: Pick<Meeting, 'status' | 'title' | 'date'>, words: Locale): string {
  if (hasOwnTitle(meeting, words)) return fullTitle(meeting, words);
  return kindOf(meeting.status, words);
}

/** What a meeting is called among other events, where its time is told: whose it is, and its own title. */
export function nameEvent(
  meeting: Pick<Meeting, 'status' | 'title' | 'date'> & { readonly council: Pick<Meeting['council'], 'name'> },
  words: Locale,
): string {
  return hasOwnTitle(meeting, words) ? `${meeting.council.name}: ${meeting.title}` : meeting.council.name;
}

/** Whether a meeting has a title of its own. */
export function hasOwnTitle(meeting: Pick<Meeting, 'status' | 'title' | 'date'>, words: Locale): boolean {
  return meeting.title !== defaultTitle(meeting, words);
}

/** The title with the word for minutes before it, where it is a title of the meeting's own: never taken for the agenda. */
export function fullTitle(meeting: Pick<Meeting, 'status' | 'title' | 'date'>, words: Locale): string {
  return hasOwnTitle(meeting, words) && meeting.status === 'minutes'
    ? `${words.minutes}: ${meeting.title}`
    : meeting.title;
}
