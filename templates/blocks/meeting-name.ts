/* What a meeting is called on the pages of the site: never without its day, which is what tells it from all others. */

import { hasOwnTitle, shortTitle } from '../../src/agenda/title.ts';
import { formatDays } from '../../src/locale/dates.ts';
import type { MeetingFacts, View } from '../view.ts';

/** `Dagsorden, 17. september 2026`: where the council is known already. */
export function meetingName(meeting: MeetingFacts, { words, language }: Pick<View, 'words' | 'language'>): string {
  return `${shortTitle(meeting, words)}, ${formatDays(meeting, language)}`;
}

/** `Dagsorden, It-Arkitekturrådet, 17. september 2026`: where nothing is known, such as among the tabs of a browser. */
export function meetingFullName(meeting: MeetingFacts, { words, language }: Pick<View, 'words' | 'language'>): string {
  return `${shortTitle(meeting, words)}, ${meeting.council.name}, ${formatDays(meeting, language)}`;
}

/** `It-Arkitekturrådet, 17. september 2026`: the heading of its page, beside which a sign says what it is. */
export function meetingHeading(meeting: MeetingFacts, { language }: Pick<View, 'language'>): string {
  return `${meeting.council.name}, ${formatDays(meeting, language)}`;
}

/** The title that a meeting has of its own. */
export function ownTitle(meeting: MeetingFacts, { words }: Pick<View, 'words'>): string | null {
  return hasOwnTitle(meeting, words) ? meeting.title : null;
}
