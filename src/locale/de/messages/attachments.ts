import type { AttachmentValues } from '../../attachment-values.ts';
import { formatPages as list } from '../../format-pages.ts';
import type { Messages } from '../../message-values.ts';

/** Anlagen, die andere erstellt haben. */
export const attachments: Messages<AttachmentValues> = {
  'attachment-number': {
    summary: 'Zwei Anlagen eines Tagesordnungspunkts beanspruchen nicht dieselbe Nummer.',
    tell: ({ title, number }) => ({
      reason: `„${title}“ beansprucht die Nummer ${number}, die eine andere Anlage des Punkts hat`,
      note: 'Berichtigen Sie die Nummer im Titel, oder lassen Sie sie weg: Anlagen werden von selbst gezählt.',
    }),
  },
  'attachment-unreadable': {
    summary: 'Eine angehängte PDF-Datei lässt sich ohne Passwort öffnen und ist vollständig.',
    tell: ({ name, state, missing, pages }) => ({
      reason: {
        locked: `„${name}“ verlangt ein Passwort`,
        damaged: `„${name}“ ist beschädigt und lässt sich nicht als PDF lesen`,
        'cut-short': `„${name}“ ist unvollständig: ${missing.length === 0 ? 'das Ende fehlt' : `von ${pages} Seiten fehlt ${list(missing, 'Seite', 'Seite')}`}`,
        large: `„${name}“ ist zu groß, um gelesen zu werden (mehr als 300 MB)`,
      }[state],
      note:
        state === 'large'
          ? 'Sie wird veröffentlicht, wie sie ist, ohne dass ihr Inhalt geprüft wurde. Teilen Sie sie auf, oder speichern Sie sie mit kleineren Bildern, damit sie auch im Gesamtdokument steht.'
          : `Bitten Sie noch einmal um die Datei${state === 'locked' ? ' ohne Passwort' : ''}, und ersetzen Sie sie. Bis dahin steht im Gesamtdokument an ihrer Stelle eine Seite, die das sagt.`,
    }),
  },
  'attachment-form': {
    summary: 'Was in das Formular einer angehängten PDF-Datei geschrieben wurde, ist darin zu sehen.',
    tell: ({ name, form }) => ({
      reason:
        form === 'xfa'
          ? `„${name}“ ist ein Formular einer Art (XFA), die kaum ein Programm anzeigt`
          : `„${name}“ hat Formularfelder, deren Inhalt nicht gezeichnet ist`,
      note:
        form === 'xfa'
          ? 'Drucken Sie es in dem Programm, mit dem es erstellt wurde, als PDF, und fügen Sie dieses bei.'
          : 'Im Gesamtdokument werden sie gezeichnet. Drucken Sie die Datei selbst als PDF, und fügen Sie dieses bei.',
    }),
  },
  'attachment-active': {
    summary: 'Eine angehängte PDF-Datei tut nichts von selbst.',
    tell: ({ name, active }) => ({
      reason: `„${name}“ ${active.map((one) => (one === 'launch' ? 'startet Programme' : 'führt Skripte aus')).join(' und ')}`,
      note: 'Im Gesamtdokument ist das weggelassen. Drucken Sie die Datei selbst als PDF, und fügen Sie dieses bei.',
    }),
  },
  'attachment-embedded': {
    summary: 'Eine angehängte PDF-Datei enthält keine weiteren Dateien.',
    tell: ({ name, files, portfolio }) => ({
      reason:
        `„${name}“ ${portfolio ? 'ist ein Portfolio und' : ''} enthält weitere Dateien: ${files.join(', ')}`.replace(
          '  ',
          ' ',
        ),
      note: 'Das Gesamtdokument nimmt sie mit und nennt sie. Führen Sie sie als eigene Anlagen auf, damit alle sie finden.',
    }),
  },
  'attachment-pages': {
    summary: 'Die Seiten einer angehängten PDF-Datei lassen sich zeigen, wie sie sind.',
    tell: ({ name, huge, empty, hiddenLayers }) => ({
      reason: `„${name}“ hat ${[
        ...(huge.length > 0 ? [`Seiten von mehr als fünf Metern (${list(huge, 'Seite', 'Seite')})`] : []),
        ...(empty.length > 0 ? [`nichts auf ${list(empty, 'Seite', 'Seite')}`] : []),
        ...(hiddenLayers > 0 ? ['ausgeblendete Ebenen'] : []),
      ].join(', ')}`,
      note: 'Prüfen Sie, ob das so gemeint ist. Das Gesamtdokument verkleinert zu große Seiten und lässt ausgeblendete Ebenen ausgeblendet.',
    }),
  },
  'attachment-fonts': {
    summary: 'Eine angehängte PDF-Datei enthält ihre Schriften.',
    tell: ({ name, fonts }) => ({
      reason: `„${name}“ enthält ihre Schriften nicht: ${fonts.join(', ')}`,
      note: 'Sie sieht auf jedem Rechner anders aus. Exportieren Sie sie noch einmal mit eingebetteten Schriften (PDF/A).',
    }),
  },
};
