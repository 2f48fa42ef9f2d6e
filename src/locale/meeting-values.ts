/* What the messages about meetings as a whole are about. */
import type { NoValues } from './text-values.ts';

/** Whether meetings are held, who was there, and what became of their minutes. */
export interface MeetingValues {
  /** `written` is a day or a folder; `nearest` the day of the meeting, or a folder that was meant. */
  approval: { readonly fault: 'early' | 'meeting'; readonly written: string; readonly nearest: string | null };
  'cancelled-agenda': NoValues;
  /** The title of the section. */
  'consent-item': { readonly title: string };
  /** `item`, whether it is of an item that too few dealt with. */
  quorum: { readonly count: number; readonly needed: number; readonly item: boolean };
}
