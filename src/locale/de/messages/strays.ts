import type { LocalizedText, Messages, MessageValues } from '../../message-values.ts';
import type { StrayValues } from '../../stray-values.ts';

const nameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1);

/** Dateien, die wie Punkte oder Anlagen aussehen und keine sind. */
export const strays: Messages<StrayValues> = {
  'stray-markdown': { summary: 'Markdown-Dateien liegen dort, wo eine Tagesordnung sie zeigt.', tell: tellMarkdown },
  'stray-file': {
    summary: 'Keine Datei, die wie ein Punkt aussieht, liegt unbemerkt neben der Tagesordnung.',
    tell: tellFile,
  },
  'stand-in-file': { summary: 'Eine Anlage ist das Dokument selbst, kein Verweis darauf.', tell: tellStandIn },
  'blank-attachment': {
    summary: 'Eine Textdatei als Anlage enthält einen Text.',
    tell: ({ name }) => ({
      reason: `In „${name}“ gibt es nichts zu lesen`,
      note: 'Speichern Sie die Datei noch einmal mit ihrem Text, oder nehmen Sie sie von der Tagesordnung.',
    }),
  },
};

function tellMarkdown(v: MessageValues['stray-markdown']): LocalizedText {
  switch (v.kind) {
    case 'meeting':
      return {
        reason: `Der Ordner einer Sitzung liegt ${v.target === null ? 'neben den Gremien, gehört aber in den Ordner eines Gremiums' : 'unter einem Ordner seines Gremiums'}`,
        note: `Verschieben Sie den Ordner nach ${v.target ?? `${v.root}GREMIUM/${v.date}`}. Die Sitzung erscheint jetzt nicht auf der Website.`,
      };
    case 'outside':
      return {
        reason: 'Die Markdown-Datei liegt außerhalb einer Sitzung',
        note: 'Verschieben Sie die Datei in einen Ordner wie ausschuss/2026-09-17/. Sie erscheint jetzt nicht auf der Website.',
      };
    case 'elsewhere':
      return {
        reason: `${v.below ? 'Die Markdown-Datei liegt in einem Ordner unterhalb ihrer Sitzung' : `Die Datei heißt „${v.name}“, muss aber „${nameOf(v.target)}“ heißen`}`,
        note: `${v.below ? 'Verschieben Sie die Datei nach' : 'Benennen Sie die Datei um in'} ${v.target}${v.taken ? ', wo schon eine andere Datei liegt: vergleichen Sie die beiden' : ''}. Sie steht jetzt nicht auf der Tagesordnung: Ein Punkt liegt im Ordner der Sitzung selbst, und sein Name endet auf .md.`,
      };
  }
}

function tellFile(v: MessageValues['stray-file']): LocalizedText {
  switch (v.kind) {
    case 'lock':
      return {
        reason: 'Hier liegt die Sperrdatei einer Textverarbeitung',
        note: 'Ein Dokument ist in Word oder LibreOffice geöffnet. Schließen Sie es dort; löschen Sie diese Datei, wenn sie liegen bleibt. Sie wird nicht veröffentlicht.',
      };
    case 'placeholder':
      return {
        reason: `Die Datei „${v.name}“ ist nur ein Platzhalter von iCloud`,
        note: 'Laden Sie die Datei im Finder („Jetzt laden“ in ihrem Menü). Sie erscheint jetzt nicht auf der Website.',
      };
    case 'unmentioned':
      return {
        reason: 'Kein Punkt erwähnt dieses Dokument',
        note: `Ist es ein Punkt, so schreiben Sie ihn als .md-Datei. Ist es eine Anlage, so verweisen Sie darauf: [was es ist](${v.link}). Es wird jetzt nicht veröffentlicht.`,
      };
    case 'item':
      return {
        reason: `Die Datei „${v.name}“ hat Felder wie ein Punkt, der Name eines Punktes endet aber auf .md`,
        note: `Benennen Sie die Datei um in ${v.right}. Sie steht jetzt nicht auf der Tagesordnung.`,
      };
  }
}

function tellStandIn(v: MessageValues['stand-in-file']): LocalizedText {
  switch (v.kind) {
    case 'pointer':
      return {
        reason: `Die Datei „${v.name}“ ist nur ein Verweis von Git LFS, nicht die Datei selbst`,
        note: 'Führen Sie git lfs pull aus. In CI holt lfs: true bei actions/checkout die Dateien.',
      };
    case 'placeholder':
      return {
        reason: `Die Datei „${v.name}“ ist nur ein Platzhalter von iCloud, nicht die Datei selbst`,
        note: 'Laden Sie die Datei im Finder, und schreiben Sie den Namen ohne Punkt davor und .icloud dahinter.',
      };
    case 'shortcut':
      return {
        reason: `Die Datei „${v.name}“ ist eine Verknüpfung, nicht das Dokument, zu dem sie führt`,
        note:
          v.address === null
            ? 'Sie funktioniert nur auf Ihrem eigenen Rechner. Speichern Sie das Dokument als PDF im Ordner der Sitzung, und nennen Sie diese Datei.'
            : `Schreiben Sie url: ${v.address} statt file:, oder verweisen Sie auf diese Adresse; oder speichern Sie das Dokument als PDF im Ordner der Sitzung, und nennen Sie diese Datei.`,
      };
  }
}
