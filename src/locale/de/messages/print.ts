import { nameCharacter as named } from '../../character-name.ts';
import type { Messages } from '../../message-values.ts';
import type { ClaimDoubt, PrintFault, PrintValues } from '../../print-values.ts';

const kinds: Readonly<Record<PrintFault['kind'], string>> = {
  glyph: 'ein Zeichen, das keine Schrift hat',
  character: 'ein Zeichen, das nicht kopiert oder vorgelesen werden kann',
  untagged: 'Text, den niemand hört',
  alternative: 'ein Bild ohne Alternativtext',
  form: 'ein Formularfeld ohne Beschreibung',
  font: 'eine Schrift, die nicht in der Datei ist',
};

function describe({ kind, page, text }: PrintFault): string {
  const place = [...(page === 0 ? [] : [`Seite ${page}`]), ...(text === '' ? [] : [`„${text}“`])];
  return place.length === 0 ? kinds[kind] : `${kinds[kind]} (${place.join(': ')})`;
}

const doubts: Readonly<Record<ClaimDoubt, string>> = {
  silent: 'sagt selbst nicht, dass es das erfüllt',
  untagged: 'hat keine Tags',
  structure: 'hat Überschriften, Listen oder Tabellen, die nicht in Ordnung sind',
  alternative: 'hat ein Bild oder Formularfeld ohne Alternativtext',
  content: 'hat Inhalt, der nicht ausgezeichnet ist',
  font: 'hat Schriften, auf die kein Verlass ist',
  annotation: 'hat Anmerkungen, die nicht beschrieben sind',
  graphics: 'ist auf eine Weise gezeichnet, die ein Archiv nicht bewahren kann',
};

function describeAttachment({ item, name, doubt }: PrintValues['packet-claim']['attachments'][number]): string {
  return `„${name}“ (${item}) ${doubts[doubt]}`;
}

/** What is printed. */
export const print: Messages<PrintValues> = {
  'missing-glyph': {
    summary: 'Jedes Zeichen kann gedruckt werden.',
    tell: ({ character, packages }) => ({
      reason: `Das Zeichen ${named(character)} gibt es in keiner installierten Schrift`,
      note:
        packages.length === 0
          ? 'Es würde als Kästchen gedruckt. Schreiben Sie es mit anderen Buchstaben, oder zeigen Sie es als Bild mit Alternativtext.'
          : `Es würde als Kästchen gedruckt. Installieren Sie die Schrift: npm install ${packages.join(' oder ')}.`,
    }),
  },
  'pdf-claim': {
    summary: 'Ein gedrucktes Dokument erfüllt PDF/UA und PDF/A.',
    tell: ({ faults }) => ({
      reason: `Das Dokument erfüllt PDF/UA-1 und PDF/A-2a nicht: ${faults.map(describe).join('; ')}`,
      note: 'Es ist gedruckt, behauptet aber keines von beiden. Ändern Sie den genannten Inhalt. Ist daran nichts falsch, melden Sie das PDF als Fehler.',
    }),
  },
  'packet-claim': {
    summary: 'Ein Gesamtdokument erfüllt PDF/UA, soweit seine Anlagen es tun.',
    tell: ({ claim, attachments }) => ({
      reason: `Das Gesamtdokument behauptet ${claim} nicht wegen ${attachments.map(describeAttachment).join('; ')}`,
      note: 'Es ist vollständig und brauchbar. Wo das Gesetz barrierefreie Dokumente verlangt, bitten Sie um diese Anlagen als barrierefreie PDFs (in Word: Als PDF speichern, mit „Dokumentstrukturtags für Barrierefreiheit“), oder schreiben Sie den Inhalt als Text.',
    }),
  },
};
