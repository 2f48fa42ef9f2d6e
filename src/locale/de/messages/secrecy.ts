import type { Messages, SecrecyValues, SecretValues } from '../../message-values.ts';

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

function name({ kind, why }: SecretValues): string {
  return why === 'closed' ? closed[kind] : `${things[kind]} aus ${owners[why]}`;
}

/** What is kept from the public. */
export const secrecy: Messages<SecrecyValues> = {
  leak: {
    summary: 'Nichts von dem, was zurückgehalten wird, steht auf einer öffentlichen Website.',
    tell: (value) => ({
      reason: `In ${value.builtFile} steht ${name(value)}, was auf keiner öffentlichen Website stehen darf`,
      note:
        value.why === 'closed'
          ? 'Nichts wurde veröffentlicht. Nehmen Sie es aus dem Text oder der Datei heraus, in der es steht. Dürfen alle es wissen, schreiben Sie es unter public: in die Felder des Punktes.'
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
};
