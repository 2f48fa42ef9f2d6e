import type { MeetingValues, Messages } from '../../message-values.ts';

/** Meetings as a whole: whether they are held, who was there, and what became of their minutes. */
export const meetings: Messages<MeetingValues> = {
  approval: {
    summary: 'Minutes are approved after their meeting, by one that is there.',
    tell: ({ fault, written, nearest }) =>
      fault === 'early'
        ? {
            reason: `Unexpected approval on ${written}, expected a day from ${nearest} on`,
            note: 'Correct the date in approved.',
          }
        : {
            reason: `Unexpected meeting ${written}, expected the folder of a later meeting of the council`,
            note: nearest === null ? 'Remove meeting:, or add the meeting.' : `Write meeting: ${nearest}`,
          },
  },
  'consent-item': {
    summary: '`consent` stands in a section whose items are decided as one.',
    tell: ({ title }) => ({
      reason: `Unexpected consent in the section “${title}”, expected a section whose items are decided as one`,
      note: `Delete the line. If the items of “${title}” are decided as one, write consent: true in the section, in the index.md of the council or the meeting.`,
    }),
  },
  'cancelled-agenda': {
    summary: 'The agenda of a meeting that is called off is shown only where it was published.',
    tell: () => ({
      reason:
        'Unexpected agenda of a meeting that is called off, and that nothing says was published, expected the field published',
      note: 'If the agenda was out, write the day: published: YYYY-MM-DD. Until then it is not shown. Otherwise remove the items and the text, or move them to a later meeting.',
    }),
  },
  quorum: {
    summary: 'Minutes tell of a quorum.',
    tell: ({ count, needed, item }) => ({
      reason: `Unexpected ${count} present${item ? ' at the item' : ''}, expected ${needed} at least`,
      note: 'Correct present, substitutes too: {name: …, for: MEMBER}, or the quorum of the council. If it is right, the minutes should say that nothing could be decided.',
    }),
  },
};
