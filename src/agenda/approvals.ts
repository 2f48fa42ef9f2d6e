/* Minutes that a later meeting approved (`approved`): tied together both ways. */
import { closest } from 'fastest-levenshtein';
import type { VFileMessage } from 'vfile-message';
import type { MeetingSource, SiteSource } from '../content/sources.ts';
import { createMessage } from '../messages.ts';
import type { Council, Meeting, Site } from './model.ts';

/** The site with every meeting knowing which minutes it approved, and every approval its meeting where there is one that day. */
export function linkApprovals(site: Site): Site {
  return { ...site, councils: site.councils.map(linkCouncil) };
}

function linkCouncil(council: Council): Council {
  const { meetings } = council;
  const approvers = new Map(meetings.map((meeting) => [meeting, findApprover(meeting, meetings)]));
  if ([...approvers.values()].every((one) => one === null)) return council;
  const link = (meeting: Meeting): Meeting => {
    const approver = approvers.get(meeting) ?? null;
    const approves = meetings.filter((one) => approvers.get(one) === meeting).map(({ id, date }) => ({ id, date }));
    if (approver === null && approves.length === 0) return meeting;
    const approved = meeting.approved === null ? null : { ...meeting.approved, meeting: approver?.id ?? null };
    return { ...meeting, approved, approves: approves.reverse() };
  };
  return { ...council, meetings: meetings.map(link) };
}

/** The meeting that is named; else the one other of that day. Minutes that were approved at once are by nobody else. */
function findApprover(meeting: Meeting, meetings: readonly Meeting[]): Meeting | null {
  const { approved } = meeting;
  if (approved === null) return null;
  const others = meetings.filter((one) => one !== meeting);
  if (approved.meeting !== null) return others.find(({ id }) => id === approved.meeting) ?? null;
  const sameDay = others.filter(({ date, until }) => date <= approved.date && approved.date <= (until ?? date));
  return sameDay.length === 1 ? (sameDay[0] ?? null) : null;
}

/** Every approval by a meeting that is not there, and every one from before the meeting. */
export function checkApprovals({ councils }: SiteSource): VFileMessage[] {
  return councils.flatMap(({ meetings }) => meetings.flatMap((meeting) => checkApproval(meeting, meetings)));
}

function checkApproval(source: MeetingSource, meetings: readonly MeetingSource[]): VFileMessage[] {
  const { approved, date } = source.data;
  if (approved === undefined) return [];
  const others = meetings.filter(({ id, data }) => id !== source.id && data.date >= date).map(({ id }) => id);
  const tell = (fault: 'early' | 'meeting', key: string, written: string, nearest: string | null) =>
    createMessage({
      file: source.file,
      place: source.frontMatter.locateValue(['approved', key]) ?? source.frontMatter.locateValue(['approved']),
      rule: 'approval',
      values: { fault, written, nearest },
    });
  if (approved.date < date) return [tell('early', 'date', approved.date, date)];
  if (approved.meeting === null || others.includes(approved.meeting)) return [];
  const nearest = others.length === 0 ? null : closest(approved.meeting, others);
  return [tell('meeting', 'meeting', approved.meeting, nearest)];
}
