import type { ClosedValues, Messages } from '../../message-values.ts';

/** Det som ikke er offentlig, eller ikke er det ennå. */
export const closed: Messages<ClosedValues> = {
  'active-file': {
    summary: 'Filer som kan kjøre noe i en nettleser, publiseres ikke.',
    tell: ({ name }) => ({
      reason: `«${name}» er av et slag som en nettleser kan kjøre, eller som Dagsorden ikke kjenner`,
      note: 'Skriv ut siden til PDF, eller pakk filen i en .zip, og vis til den i stedet.',
    }),
  },
  'content-as-file': {
    summary: 'Markdown fra innholdet publiseres aldri som fil.',
    tell: ({ link }) => ({
      reason: 'Her nevnes en Markdown-fil som vedlegg, bilde eller fil, men selve innholdet publiseres aldri som fil',
      note:
        link === null
          ? 'Fjern den, eller lagre teksten som PDF og vis til den.'
          : `Fjern den, og skriv en lenke til siden i teksten: ${link}`,
    }),
  },
  'duplicate-item': {
    summary: 'Hver sak på et møte er der én gang.',
    tell: ({ title, other }) =>
      title === null
        ? {
            reason: `Filens navn er som en kopi av ${other}`,
            note: 'Slett kopien. Er den en egen sak, gi filen et annet navn.',
          }
        : {
            reason: `${other} har også tittelen «${title}»`,
            note: 'Slett en av de to filene. Er begge sakene ment, gi dem hver sin tittel.',
          },
  },
  'early-decision': {
    summary: 'Det som ble vedtatt, er ikke offentlig før protokollen.',
    tell: ({ text, heading }) => ({
      reason: `«${text}» ser ut som et vedtak, men sakslisten er ikke en protokoll ennå`,
      note: `Flytt det som ble vedtatt, inn under overskriften ${heading}: det vises når møtet har status: minutes. Er det ikke et vedtak fra dette møtet, skriv <!-- dagsorden-ignore early-decision: hvorfor --> på linjen før.`,
    }),
  },
};
