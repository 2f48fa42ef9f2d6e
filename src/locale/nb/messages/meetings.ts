import type { MeetingValues, Messages } from '../../message-values.ts';

/** Meetings as a whole: whether they are held, who was there, and what became of their minutes. */
export const meetings: Messages<MeetingValues> = {
  'cancelled-agenda': {
    summary: 'Sakslisten til et avlyst møte vises bare hvis den har vært publisert.',
    tell: () => ({
      reason: 'Møtet er avlyst, og sakslisten vises ikke, for ingenting sier at den har vært publisert',
      note: 'Har den vært ute, så skriv dagen: published: ÅÅÅÅ-MM-DD. Ellers kan sakene og teksten fjernes eller flyttes til et senere møte.',
    }),
  },
};
