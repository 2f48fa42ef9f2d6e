import type { MeetingSource } from '../content/sources.ts';

/** Whether `dagsorden freeze` has pinned the numbers of a meeting. */
export function isFrozen({ data }: MeetingSource): boolean {
  return data.numbers !== undefined;
}

/** `COUNCIL/MEETING`, as commands name a meeting. */
export function folderOf({ path }: MeetingSource): string {
  return path.replace(/\/index\.md$/, '');
}
