import type { MeetingValues, Messages } from '../../message-values.ts';

/** Møta som heilskap: om dei blir haldne, kven som var der, og kva som vart av protokollane. */
export const meetings: Messages<MeetingValues> = {
  approval: {
    summary: 'Protokollen er godkjend etter møtet, av eit møte som finst.',
    tell: ({ fault, written, nearest }) =>
      fault === 'early'
        ? {
            reason: `Protokollen er godkjend ${written}, men møtet var først ${nearest}`,
            note: 'Rett datoen i approved.',
          }
        : {
            reason: `Møtet ${written}, som skal ha godkjent protokollen, finst ikkje`,
            note:
              nearest === null ? 'Fjern meeting:, eller opprett møtet.' : `Skriv namnet på mappa: meeting: ${nearest}`,
          },
  },
  'consent-item': {
    summary: '`consent` står i ein seksjon der sakene blir avgjorde samla.',
    tell: ({ title }) => ({
      reason: `Feltet consent har ingen verknad her, for sakene i seksjonen «${title}» blir avgjorde kvar for seg`,
      note: `Slett linja. Blir sakene i «${title}» avgjorde samla, så skriv consent: true i seksjonen, i index.md for utvalet eller møtet.`,
    }),
  },
  'cancelled-agenda': {
    summary: 'Sakslista til eit avlyst møte blir vist berre om ho har vore publisert.',
    tell: () => ({
      reason: 'Møtet er avlyst, og sakslista blir ikkje vist, for ingenting seier at ho har vore publisert',
      note: 'Har ho vore ute, så skriv dagen: published: ÅÅÅÅ-MM-DD. Elles kan sakene og teksten fjernast eller flyttast til eit seinare møte.',
    }),
  },
  quorum: {
    summary: 'Protokollen tel nok til stades til at møtet var vedtaksført.',
    tell: ({ count, needed, item }) => ({
      reason: `Til stades ${item ? 'under saka ' : ''}var ${count}, men utvalet krev minst ${needed} for å vere vedtaksført`,
      note: 'Rett present, varamedlemmer òg: {name: …, for: MEDLEM}, eller quorum for utvalet. Stemmer det, bør det gå fram av protokollen at ingenting kunne vedtakast.',
    }),
  },
};
