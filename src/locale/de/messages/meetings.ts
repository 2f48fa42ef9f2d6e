import type { MeetingValues, Messages } from '../../message-values.ts';

/** Meetings as a whole: whether they are held, who was there, and what became of their minutes. */
export const meetings: Messages<MeetingValues> = {
  'cancelled-agenda': {
    summary: 'Die Tagesordnung einer abgesagten Sitzung wird nur gezeigt, wenn sie veröffentlicht war.',
    tell: () => ({
      reason:
        'Die Sitzung ist abgesagt, und ihre Tagesordnung wird nicht gezeigt, denn nichts sagt, dass sie veröffentlicht war',
      note: 'War sie veröffentlicht, schreiben Sie den Tag: published: JJJJ-MM-TT. Andernfalls können die Punkte und der Text entfernt oder in eine spätere Sitzung verschoben werden.',
    }),
  },
};
