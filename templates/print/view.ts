import type { MeetingView } from '../view.ts';

/** What the print template needs besides. */
export interface PrintView extends MeetingView {
  /** Anchor → page; empty at the first print. */
  readonly pageOf: ReadonlyMap<string, number>;
  readonly logo: string | null;
}
