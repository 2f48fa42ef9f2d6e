import type { MeetingValues, Messages } from '../../message-values.ts';

/** Meetings as a whole: whether they are held, who was there, and what became of their minutes. */
export const meetings: Messages<MeetingValues> = {
  'cancelled-agenda': {
    summary: 'The agenda of a cancelled meeting is shown only where it was published.',
    tell: () => ({
      reason: 'Unexpected agenda of a cancelled meeting that nothing says was published, expected the field published',
      note: 'If the agenda was out, write the day: published: YYYY-MM-DD. Until then it is not shown. Otherwise remove the items and the text, or move them to a later meeting.',
    }),
  },
};
