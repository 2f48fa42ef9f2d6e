/*
 * The agendas of meetings that have minutes: what they were before the meeting was held. Nothing of what happened at
 * the meeting is in them, neither decisions nor who came, nor the times held: the audience stage takes that out.
 */

import { keyOf, mapMeetings, meetingsOf } from '../agenda/accessors.ts';
import type { Meeting, Site } from '../agenda/model.ts';
import { defaultTitle } from '../agenda/title.ts';
import { wordsOf } from '../locale/own-words.ts';
import { type Audience, selectAudience } from './audience.ts';

/** What an audience may see of those agendas, by `COUNCIL/MEETING`. */
export function selectAgendas(site: Site, audience: Audience): ReadonlyMap<string, Meeting> {
  const held = meetingsOf(site).filter(({ status }) => status === 'minutes');
  const withItems = new Set(held.map(keyOf).filter((key) => audience.withItems?.has(key) ?? true));
  if (withItems.size === 0) return new Map();
  const before = selectAudience(mapMeetings(site, asAgenda), { ...audience, withItems });
  return new Map(meetingsOf(before).flatMap((one) => (withItems.has(keyOf(one)) ? [[keyOf(one), one] as const] : [])));
}

function asAgenda(meeting: Meeting): Meeting {
  if (meeting.status !== 'minutes') return meeting;
  const words = wordsOf(meeting);
  const own = meeting.title !== defaultTitle(meeting, words);
  const before = { ...meeting, status: 'published' as const };
  return { ...before, title: own ? meeting.title : defaultTitle(before, words) };
}
