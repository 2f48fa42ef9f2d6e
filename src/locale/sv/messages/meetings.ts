import type { MeetingValues, Messages } from '../../message-values.ts';

/** Meetings as a whole: whether they are held, who was there, and what became of their minutes. */
export const meetings: Messages<MeetingValues> = {
  approval: {
    summary: 'Protokollet är justerat efter sammanträdet, vid ett sammanträde som finns.',
    tell: ({ fault, written, nearest }) =>
      fault === 'early'
        ? {
            reason: `Protokollet är justerat ${written}, men sammanträdet var först ${nearest}`,
            note: 'Rätta datumet i approved.',
          }
        : {
            reason: `Sammanträdet ${written}, där protokollet ska ha justerats, finns inte`,
            note:
              nearest === null
                ? 'Ta bort meeting:, eller lägg till sammanträdet.'
                : `Skriv mappens namn: meeting: ${nearest}`,
          },
  },
  'consent-item': {
    summary: '`consent` står i ett avsnitt vars ärenden avgörs i ett sammanhang.',
    tell: ({ title }) => ({
      reason: `Fältet consent har ingen verkan här, eftersom ärendena i avsnittet ”${title}” avgörs vart och ett för sig`,
      note: `Ta bort raden. Om ärendena i ”${title}” avgörs i ett sammanhang, skriv consent: true i avsnittet, i nämndens eller sammanträdets index.md.`,
    }),
  },
  'cancelled-agenda': {
    summary: 'Dagordningen för ett inställt sammanträde visas bara om den har publicerats.',
    tell: () => ({
      reason: 'Sammanträdet är inställt och dess dagordning visas inte, eftersom inget säger att den har publicerats',
      note: 'Om den har varit ute, skriv dagen: published: ÅÅÅÅ-MM-DD. Annars kan ärendena och texten tas bort eller flyttas till ett senare sammanträde.',
    }),
  },
  quorum: {
    summary: 'Protokollet räknar så många närvarande att sammanträdet var beslutfört.',
    tell: ({ count, needed, item }) => ({
      reason: `Närvarande ${item ? 'vid ärendet ' : ''}var ${count}, men nämnden kräver minst ${needed} för att vara beslutför`,
      note: 'Rätta present, även ersättare: {name: …, for: LEDAMOT}, eller nämndens quorum. Om det stämmer bör det framgå av protokollet att inget kunde beslutas.',
    }),
  },
};
