import type { ClosedValues, Messages } from '../../message-values.ts';

/** Was nicht öffentlich ist oder noch nicht. */
export const closed: Messages<ClosedValues> = {
  'active-file': {
    summary: 'Dateien, die im Browser etwas ausführen können, werden nicht veröffentlicht.',
    tell: ({ name }) => ({
      reason: `„${name}“ ist von einer Art, die ein Browser ausführen kann oder die Dagsorden nicht kennt`,
      note: 'Drucken Sie die Seite als PDF, oder packen Sie die Datei in eine .zip, und nennen Sie diese.',
    }),
  },
  'content-as-file': {
    summary: 'Markdown des Inhalts wird nie als Datei veröffentlicht.',
    tell: ({ link }) => ({
      reason:
        'Hier ist eine Markdown-Datei als Anlage, Bild oder Datei genannt, aber der Inhalt selbst wird nie als Datei veröffentlicht',
      note:
        link === null
          ? 'Entfernen Sie sie, oder speichern Sie den Text als PDF und nennen Sie dieses.'
          : `Entfernen Sie sie und schreiben Sie im Text einen Link zur Seite: ${link}`,
    }),
  },
  'duplicate-item': {
    summary: 'Jeder Punkt einer Sitzung ist einmal da.',
    tell: ({ title, other }) =>
      title === null
        ? {
            reason: `Der Name der Datei ist der einer Kopie von ${other}`,
            note: 'Löschen Sie die Kopie. Ist sie ein eigener Punkt, geben Sie der Datei einen anderen Namen.',
          }
        : {
            reason: `${other} hat ebenfalls den Titel „${title}“`,
            note: 'Löschen Sie eine der beiden Dateien. Sind beide Punkte gemeint, geben Sie jedem einen eigenen Titel.',
          },
  },
  'early-decision': {
    summary: 'Was beschlossen wurde, ist vor der Niederschrift nicht öffentlich.',
    tell: ({ text, heading }) => ({
      reason: `„${text}“ liest sich wie ein Beschluss, aber die Tagesordnung ist noch keine Niederschrift`,
      note: `Verschieben Sie das Beschlossene unter die Überschrift ${heading}: Es wird gezeigt, sobald die Sitzung status: minutes hat. Ist es kein Beschluss dieser Sitzung, schreiben Sie <!-- dagsorden-ignore early-decision: warum --> in die Zeile davor.`,
    }),
  },
};
