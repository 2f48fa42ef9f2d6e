import type { MeetingValues, Messages } from '../../message-values.ts';

/** Meetings as a whole: whether they are held, who was there, and what became of their minutes. */
export const meetings: Messages<MeetingValues> = {
  approval: {
    summary: 'Protokollen er godkjent etter møtet, av et møte som finnes.',
    tell: ({ fault, written, nearest }) =>
      fault === 'early'
        ? {
            reason: `Protokollen er godkjent ${written}, men møtet var først ${nearest}`,
            note: 'Rett datoen i approved.',
          }
        : {
            reason: `Møtet ${written}, som skal ha godkjent protokollen, finnes ikke`,
            note:
              nearest === null ? 'Fjern meeting:, eller opprett møtet.' : `Skriv navnet på mappen: meeting: ${nearest}`,
          },
  },
  'consent-item': {
    summary: '`consent` står i en del der sakene avgjøres samlet.',
    tell: ({ title }) => ({
      reason: `Feltet consent har ingen virkning her, for sakene i delen «${title}» avgjøres hver for seg`,
      note: `Slett linjen. Avgjøres sakene i «${title}» samlet, så skriv consent: true i delen, i index.md for utvalget eller møtet.`,
    }),
  },
  'cancelled-agenda': {
    summary: 'Sakslisten til et avlyst møte vises bare hvis den har vært publisert.',
    tell: () => ({
      reason: 'Møtet er avlyst, og sakslisten vises ikke, for ingenting sier at den har vært publisert',
      note: 'Har den vært ute, så skriv dagen: published: ÅÅÅÅ-MM-DD. Ellers kan sakene og teksten fjernes eller flyttes til et senere møte.',
    }),
  },
  quorum: {
    summary: 'Protokollen teller nok til stede til at møtet var vedtaksført.',
    tell: ({ count, needed, item }) => ({
      reason: `Til stede ${item ? 'under saken ' : ''}var ${count}, men utvalget krever minst ${needed} for å være vedtaksført`,
      note: 'Rett present, også varamedlemmer: {name: …, for: MEDLEM}, eller quorum for utvalget. Stemmer det, bør det gå fram av protokollen at ingenting kunne vedtas.',
    }),
  },
};
