import type { MeetingSource } from '../content/sources.ts';

/** Whether `dagsorden freeze` has pinned the numbers of a meeting. */
export function isFrozen({ data }: MeetingSource): boolean {
  return data.numbers !== undefined;
}
