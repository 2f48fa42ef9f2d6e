import type { Messages, SecrecyValues, SecretValues, UnreadReason } from '../../message-values.ts';

const closed: Readonly<Record<SecretValues['kind'], string>> = {
  title: 'der Titel eines nichtöffentlichen Punktes',
  name: 'ein Name aus einem nichtöffentlichen Punkt',
  case: 'das Aktenzeichen eines nichtöffentlichen Punktes',
  file: 'der Name einer nichtöffentlichen Datei',
  attachment: 'der Titel einer nichtöffentlichen Anlage',
  address: 'eine Adresse aus nichtöffentlichem Inhalt',
  text: 'eine Stelle aus nichtöffentlichem Text',
  passage: 'eine Stelle aus einer nichtöffentlichen Datei',
  content: 'der Inhalt einer nichtöffentlichen Datei',
};

const things: Readonly<Record<SecretValues['kind'], string>> = {
  title: 'der Titel',
  name: 'ein Name',
  case: 'das Aktenzeichen',
  file: 'ein Dateiname',
  attachment: 'der Titel einer Anlage',
  address: 'eine Adresse',
  text: 'eine Textstelle',
  passage: 'eine Stelle aus einer Datei',
  content: 'der Inhalt einer Datei',
};

const owners: Readonly<Record<SecretValues['why'], string>> = {
  closed: 'einem nichtöffentlichen Punkt',
  draft: 'einem Entwurf',
  decision: 'einem Beschluss, der noch nicht öffentlich ist',
  withdrawn: 'einem abgesetzten Punkt',
};

const reasons: Readonly<Record<UnreadReason, string>> = {
  damaged: 'ist beschädigt',
  encrypted: 'ist verschlüsselt oder verlangt ein Passwort',
  container: 'ist von einer Art, die nicht gelesen wird',
  large: 'wird beim Auspacken zu groß',
  size: 'ist größer als 300 MB',
};

function nameOf({ kind, why }: SecretValues): string {
  return why === 'closed' ? closed[kind] : `${things[kind]} aus ${owners[why]}`;
}

/** What is kept from the public. */
export const secrecy: Messages<SecrecyValues> = {
  leak: {
    summary: 'Nichts von dem, was zurückgehalten wird, steht auf einer öffentlichen Website.',
    tell: (value) => ({
      reason: `In ${value.builtFile} steht ${nameOf(value)}, was auf keiner öffentlichen Website stehen darf`,
      note:
        value.why === 'closed'
          ? 'Nichts wurde veröffentlicht. Nehmen Sie es aus dem Text oder der Datei heraus, in der es steht. War der Punkt früher öffentlich, in einer anderen Datei oder Sitzung, nennen Sie diese Datei unter aliases: in den Feldern des Punktes. Dürfen alle es wissen, schreiben Sie es unter public: in die Felder des Punktes.'
          : 'Nichts wurde veröffentlicht. Nehmen Sie es aus dem Text oder der Datei heraus, in der es steht. Steht es in keiner Ihrer Dateien, ist das ein Fehler von Dagsorden: bitte melden.',
    }),
  },
  'redaction-incomplete': {
    summary: 'Das Modell einer öffentlichen Website enthält nichts von dem, was zurückgehalten wird.',
    tell: ({ field, why }) => ({
      reason: `In dem, woraus die Website entsteht, steht das Feld ${field} aus ${owners[why]}, das fehlen müsste`,
      note: 'Nichts wurde veröffentlicht. Das ist ein Fehler von Dagsorden: bitte melden und das Feld nennen.',
    }),
  },
  'closed-in-public': {
    summary: 'Öffentlicher Inhalt sagt nichts über Nichtöffentliches.',
    tell: ({ kind, source }) => ({
      reason: `In öffentlichem Inhalt steht ${closed[kind]}, hier darf aber nichts Nichtöffentliches stehen`,
      note: `${source === null ? 'Welcher Punkt es ist, zeigt dagsorden check --audience internal. ' : `Nichtöffentlich in ${source}. `}Nehmen Sie es hier heraus. Dürfen alle es wissen, schreiben Sie die Worte unter public: in die Felder des nichtöffentlichen Punktes.`,
    }),
  },
  'closed-in-version': {
    summary:
      'Was nichtöffentlich ist, ist es auch in früheren Fassungen: aliases des Punktes sagt, wie die Datei damals hieß.',
    tell: ({ meeting, version, names, words }) => ({
      reason: `In ${version === null ? 'einem früheren Stand' : `Fassung ${version}`} von ${meeting} steht ein öffentlicher Punkt, der dieser nichtöffentliche sein kann (${names.join(', ')})`,
      note: `Ist es dieselbe Sache, schreiben Sie hier: aliases: [${names.join(', ')}]. ${words.length > 0 ? `Ist es eine andere, schreiben Sie, was beide sagen, als Wörter, die alle wissen dürfen: public: [${words.join(', ')}]` : 'Ist es eine andere, legen Sie die Datei mit withdrawn: true zurück, damit sie erkannt wird.'}`,
    }),
  },
  'unsearchable-file': {
    summary: 'Eine öffentliche Datei einer Website mit nichtöffentlichem Inhalt lässt sich durchsuchen.',
    tell: ({ name, reason }) => ({
      reason: `Die Datei „${name}“ ${reasons[reason]} und lässt sich nicht nach Nichtöffentlichem durchsuchen`,
      note: `${reason === 'large' || reason === 'size' ? 'Teilen Sie sie in kleinere Dateien auf.' : 'Veröffentlichen Sie sie in anderer Form, etwa als PDF ohne Passwort oder als ZIP.'} Hat jemand sie gelesen und nichts Nichtöffentliches gefunden, schreiben Sie über diese Zeile: dagsorden-ignore unsearchable-file: wer sie wann gelesen hat`,
    }),
  },
  'file-position': {
    summary: 'Eine veröffentlichte Datei sagt nicht, wo ein Bild entstanden ist.',
    tell: ({ name }) => ({
      reason: `In „${name}“ steht, wo ein Bild entstanden ist, was die Öffentlichkeit nicht wissen soll`,
      note: 'dagsorden check --fix entfernt es aus JPEG- und PNG-Bildern; sonst mit einem anderen Programm entfernen und die Datei neu speichern.',
    }),
  },
  'file-metadata': {
    summary: 'Ein veröffentlichtes Dokument nennt nicht aus Versehen, wer es gemacht hat.',
    tell: ({ name, traces }) => ({
      reason: `In „${name}“ stehen Namen oder Pfade (${traces.join(', ')}), die Leser kaum kennen sollen`,
      note: 'Entfernen Sie sie dort, wo die Datei entstand (in Word: Datei, Informationen, Dokument prüfen), und speichern Sie sie neu. dagsorden check --fix entfernt sie aus JPEG- und PNG-Bildern. Dürfen Leser sie kennen, schreiben Sie über diese Zeile: dagsorden-ignore file-metadata: der Grund',
    }),
  },
};
