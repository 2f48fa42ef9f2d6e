import type { ClosedValues, Messages } from '../../message-values.ts';

/** Det, der ikke er offentligt, eller ikke er det endnu. */
export const closed: Messages<ClosedValues> = {
  'active-file': {
    summary: 'Filer, der kan køre noget i en browser, offentliggøres ikke.',
    tell: ({ name }) => ({
      reason: `»${name}« er af en slags, som en browser kan køre, eller som Dagsorden ikke kender`,
      note: 'Udskriv siden til PDF, eller pak filen i en .zip, og henvis til den i stedet.',
    }),
  },
  'content-as-file': {
    summary: 'Markdown fra indholdet offentliggøres aldrig som fil.',
    tell: ({ link }) => ({
      reason:
        'Her nævnes en Markdown-fil som bilag, billede eller fil, men indholdet selv offentliggøres aldrig som fil',
      note:
        link === null
          ? 'Fjern det, eller gem teksten som PDF, og henvis til den.'
          : `Fjern det, og skriv i teksten et link til siden: ${link}`,
    }),
  },
  'duplicate-item': {
    summary: 'Hvert punkt på et møde er der én gang.',
    tell: ({ title, other }) =>
      title === null
        ? {
            reason: `Filens navn er som en kopi af ${other}`,
            note: 'Slet kopien. Er den et punkt for sig selv, så giv filen et andet navn.',
          }
        : {
            reason: `Titlen »${title}« har ${other} også`,
            note: 'Slet den ene af de to filer. Er begge punkter ment, så giv dem hver sin titel.',
          },
  },
  'early-decision': {
    summary: 'Det, der blev besluttet, er ikke offentligt før referatet.',
    tell: ({ text, heading }) => ({
      reason: `»${text}« ligner en beslutning, men dagsordenen er ikke et referat endnu`,
      note: `Flyt det, der blev besluttet, ned under overskriften ${heading}: det vises, når mødet har status: minutes. Er det ikke en beslutning fra dette møde, så skriv <!-- dagsorden-ignore early-decision: hvorfor --> på linjen før.`,
    }),
  },
};
