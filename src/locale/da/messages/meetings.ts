import type { MeetingValues, Messages } from '../../message-values.ts';

/** Meetings as a whole: whether they are held, who was there, and what became of their minutes. */
export const meetings: Messages<MeetingValues> = {
  approval: {
    summary: 'Referatet er godkendt efter mødet, af et møde, der findes.',
    tell: ({ fault, written, nearest }) =>
      fault === 'early'
        ? {
            reason: `Referatet er godkendt ${written}, men mødet var først ${nearest}`,
            note: 'Ret datoen i approved.',
          }
        : {
            reason: `Mødet ${written}, der skal have godkendt referatet, findes ikke`,
            note: nearest === null ? 'Fjern meeting:, eller opret mødet.' : `Skriv mappens navn: meeting: ${nearest}`,
          },
  },
  'consent-item': {
    summary: '`consent` står i et afsnit, hvis punkter afgøres samlet.',
    tell: ({ title }) => ({
      reason: `Feltet consent har ingen virkning her, for punkterne i afsnittet »${title}« afgøres hver for sig`,
      note: `Slet linjen. Afgøres punkterne i »${title}« samlet, så skriv consent: true i afsnittet i rådets eller mødets index.md.`,
    }),
  },
  'cancelled-agenda': {
    summary: 'Dagsordenen for et aflyst møde vises kun, hvis den har været offentliggjort.',
    tell: () => ({
      reason: 'Mødet er aflyst, og dets dagsorden vises ikke, for intet siger, at den har været offentliggjort',
      note: 'Har den været ude, så skriv dagen: published: ÅÅÅÅ-MM-DD. Ellers kan punkterne og teksten fjernes eller flyttes til et senere møde.',
    }),
  },
  quorum: {
    summary: 'Referatet tæller nok fremmødte til, at der kunne besluttes.',
    tell: ({ count, needed, item }) => ({
      reason: `Til stede ${item ? 'under punktet ' : ''}var ${count}, men rådet kræver mindst ${needed} for at beslutte`,
      note: 'Ret present, også stedfortrædere: {name: …, for: MEDLEM}, eller rådets quorum. Passer det, så bør det fremgå af referatet, at der ikke kunne besluttes.',
    }),
  },
};
