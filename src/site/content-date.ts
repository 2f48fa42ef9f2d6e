import type { Meeting } from '../agenda/model.ts';

/**
 * The date that a document bears, so that the same content gives the same bytes: that of the content's last commit,
 * else SOURCE_DATE_EPOCH (seconds since 1970), else the day on which the agenda was
 * published, else that of the meeting.
 */
export function contentDate(commit: Date | null, sourceDateEpoch: number | null, meeting: Meeting): Date {
  if (commit !== null) return commit;
  if (sourceDateEpoch !== null) return new Date(sourceDateEpoch * 1000);
  return new Date(`${(meeting.published ?? meeting.date).slice(0, 10)}T00:00:00Z`);
}
