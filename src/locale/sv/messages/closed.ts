import type { ClosedValues, Messages } from '../../message-values.ts';

/** Det som inte är offentligt, eller inte är det än. */
export const closed: Messages<ClosedValues> = {
  'active-file': {
    summary: 'Filer som kan köra något i en webbläsare publiceras inte.',
    tell: ({ name }) => ({
      reason: `”${name}” är av ett slag som en webbläsare kan köra, eller som Dagsorden inte känner till`,
      note: 'Skriv ut sidan till PDF, eller packa filen i en .zip, och hänvisa till den i stället.',
    }),
  },
  'content-as-file': {
    summary: 'Markdown ur innehållet publiceras aldrig som fil.',
    tell: ({ link }) => ({
      reason: 'Här anges en Markdown-fil som bilaga, bild eller fil, men själva innehållet publiceras aldrig som fil',
      note:
        link === null
          ? 'Ta bort den, eller spara texten som PDF och hänvisa till den.'
          : `Ta bort den och skriv i texten en länk till sidan: ${link}`,
    }),
  },
  'duplicate-item': {
    summary: 'Varje ärende på ett sammanträde finns en gång.',
    tell: ({ title, other }) =>
      title === null
        ? {
            reason: `Filens namn är som en kopia av ${other}`,
            note: 'Ta bort kopian. Är den ett eget ärende, ge filen ett annat namn.',
          }
        : {
            reason: `${other} har också titeln ”${title}”`,
            note: 'Ta bort en av de två filerna. Är båda ärendena avsedda, ge dem var sin titel.',
          },
  },
  'early-decision': {
    summary: 'Det som beslutades är inte offentligt före protokollet.',
    tell: ({ text, heading }) => ({
      reason: `”${text}” ser ut som ett beslut, men dagordningen är inte ett protokoll än`,
      note: `Flytta det som beslutades in under rubriken ${heading}: det visas när sammanträdet har status: minutes. Är det inte ett beslut från det här sammanträdet, skriv <!-- dagsorden-ignore early-decision: varför --> på raden före.`,
    }),
  },
};
