import type { MeetingValues, Messages } from '../../message-values.ts';

/** Møta som heilskap: om dei blir haldne, kven som var der, og kva som vart av protokollane. */
export const meetings: Messages<MeetingValues> = {
  'cancelled-agenda': {
    summary: 'Sakslista til eit avlyst møte blir vist berre om ho har vore publisert.',
    tell: () => ({
      reason: 'Møtet er avlyst, og sakslista blir ikkje vist, for ingenting seier at ho har vore publisert',
      note: 'Har ho vore ute, så skriv dagen: published: ÅÅÅÅ-MM-DD. Elles kan sakene og teksten fjernast eller flyttast til eit seinare møte.',
    }),
  },
};
