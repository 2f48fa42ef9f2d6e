import type { ClosedValues, Messages } from '../../message-values.ts';

/** Det som ikkje er offentleg, eller ikkje er det enno. */
export const closed: Messages<ClosedValues> = {
  'active-file': {
    summary: 'Filer som kan køyre noko i ein nettlesar, blir ikkje publiserte.',
    tell: ({ name }) => ({
      reason: `«${name}» er av eit slag som ein nettlesar kan køyre, eller som Dagsorden ikkje kjenner`,
      note: 'Skriv ut sida til PDF, eller pakk fila i ein .zip, og vis til henne i staden.',
    }),
  },
  'content-as-file': {
    summary: 'Markdown frå innhaldet blir aldri publisert som fil.',
    tell: ({ link }) => ({
      reason:
        'Her er ei Markdown-fil nemnd som vedlegg, bilete eller fil, men sjølve innhaldet blir aldri publisert som fil',
      note:
        link === null
          ? 'Fjern henne, eller lagre teksten som PDF og vis til han.'
          : `Fjern henne, og skriv ei lenkje til sida i teksten: ${link}`,
    }),
  },
  'duplicate-item': {
    summary: 'Kvar sak på eit møte er der éin gong.',
    tell: ({ title, other }) =>
      title === null
        ? {
            reason: `Filnamnet er som på ein kopi av ${other}`,
            note: 'Slett kopien. Er det ei eiga sak, så gje fila eit anna namn.',
          }
        : {
            reason: `${other} har òg tittelen «${title}»`,
            note: 'Slett éi av dei to filene. Er begge sakene meinte, så gje dei kvar sin tittel.',
          },
  },
  'early-decision': {
    summary: 'Det som vart vedteke, er ikkje offentleg før protokollen.',
    tell: ({ text, heading }) => ({
      reason: `«${text}» ser ut som eit vedtak, men sakslista er ikkje ein protokoll enno`,
      note: `Flytt det som vart vedteke, inn under overskrifta ${heading}: det blir vist når møtet har status: minutes. Er det ikkje eit vedtak frå dette møtet, så skriv <!-- dagsorden-ignore early-decision: kvifor --> på linja før.`,
    }),
  },
};
