import type { Messages } from '../../message-values.ts';
import type { WritingValues } from '../../text-values.ts';

/** Texte, die gültiges Markdown sind, aber anders gemeint waren. */
export const writing: Messages<WritingValues> = {
  'accidental-code': {
    summary: 'Text ist nicht versehentlich Programmcode.',
    tell: ({ write, fence }) =>
      fence === null
        ? {
            reason: 'Der Absatz ist eingerückt und wird zu Programmcode',
            note: `Entfernen Sie die Leerzeichen oder den Tabulator vor den Zeilen: ${write}`,
          }
        : {
            reason: `Code beginnt mit ${fence} und endet nicht`,
            note: `Schreiben Sie ${fence} in eine eigene Zeile, wo der Code endet. Ist es kein Code, so löschen Sie die Zeile ${fence}.`,
          },
  },
  'accidental-heading': {
    summary: 'Ein Text wird nicht durch die Zeile darunter zur Überschrift.',
    tell: ({ found, line }) => ({
      reason: `Die Zeile ${line} direkt unter „${found}“ macht den Text zur Überschrift`,
      note: `Lassen Sie vor ${line} eine Zeile leer, oder löschen Sie sie.`,
    }),
  },
  'invisible-character': {
    summary: 'Ein Text enthält keine Zeichen, die niemand sieht.',
    tell: ({ character, letter, times }) => ({
      reason:
        character === null
          ? `Buchstaben wie „${letter}“ bestehen hier aus je zwei Zeichen`
          : `Hier steht ein unsichtbares Zeichen, ${character} (${times} in der Datei)`,
      note:
        character === null
          ? 'Führen Sie dagsorden check --fix aus: Es schreibt dieselben Buchstaben als je ein Zeichen.'
          : 'Führen Sie dagsorden check --fix aus: Es löscht sie.',
    }),
  },
  'line-ends': {
    summary: 'Die Zeilen einer Datei enden auf dieselbe Weise.',
    tell: ({ lines }) => ({
      reason: `${lines} ${lines === 1 ? 'Zeile endet' : 'Zeilen enden'} anders als der Rest der Datei (Zeilenenden von Windows und anderen gemischt)`,
      note: 'Führen Sie dagsorden check --fix aus, oder lassen Sie Ihren Editor die Datei mit einer Art von Zeilenenden speichern.',
    }),
  },
  'list-number': {
    summary: 'Eine Liste erscheint mit den Nummern, die geschrieben sind.',
    tell: ({ written, shown }) => ({
      reason: `Die Nummer ${written} erscheint als ${shown}`,
      note: `Schreiben Sie ${shown}. Soll die Nummer bleiben, beginnen Sie eine neue Liste: davor eine leere Zeile, eine Zeile Text und eine leere Zeile.`,
    }),
  },
  'accidental-list': {
    summary: 'Ein Absatz, der mit einem Datum beginnt, ist keine Liste.',
    tell: ({ write }) => ({
      reason: 'Der Absatz beginnt mit einer Zahl und einem Punkt und wird zu einer Liste',
      note: `Schreiben Sie ${write}`,
    }),
  },
  'accidental-mark': {
    summary: 'Ein Zeichen, das als Zeichen gemeint ist, bleibt eines.',
    tell: ({ mark, found, write }) => ({
      reason: `„${found}“ enthält ein ${mark}, das nicht so gezeigt wird, wie es gemeint ist`,
      note: `Schreiben Sie ${write}`,
    }),
  },
  'data-image': {
    summary: 'Ein Bild ist eine Datei im Inhalt.',
    tell: ({ alt, ending }) => ({
      reason: 'Das Bild steht Buchstabe für Buchstabe im Text selbst und wird nicht gezeigt',
      note: `Speichern Sie das Bild als Datei im Ordner der Sitzung, und schreiben Sie ![${alt}](bild.${ending})`,
    }),
  },
  'failed-link': {
    summary: 'Was als Link gemeint ist, ist einer.',
    tell: ({ found, write }) => ({
      reason: `„${found}“ wird kein Link`,
      note: `Schreiben Sie ${write}`,
    }),
  },
  footnotes: {
    summary: 'Jedes Fußnotenzeichen hat seine Fußnote, und jede Fußnote ihr Zeichen.',
    tell: ({ label, fault }) =>
      ({
        unused: {
          reason: `Die Fußnote [^${label}] wird nicht gezeigt: Nichts im Text verweist auf sie`,
          note: `Schreiben Sie [^${label}] dorthin, wo sie hingehört, oder löschen Sie sie.`,
        },
        undefined: {
          reason: `Die Fußnote [^${label}] gibt es nicht`,
          note: `Schreiben Sie die Fußnote in eine eigene Zeile am Ende der Datei: [^${label}]: Text der Fußnote`,
        },
        twice: {
          reason: `Es gibt zwei Fußnoten namens [^${label}], und nur die erste wird gezeigt`,
          note: `Geben Sie der zweiten einen anderen Namen, etwa [^${label}-2], hier und wo sie hingehört.`,
        },
      })[fault],
  },
  'foreign-mark': {
    summary: 'Zeichen anderer Programme stehen nicht im Text.',
    tell: ({ found, write, hidden }) => ({
      reason: hidden
        ? `„${found}“ blendet ein anderes Programm aus, hier kann es aber jeder lesen`
        : `„${found}“ ist ein Zeichen eines anderen Programms und wird gezeigt, wie es dasteht`,
      note: write === null ? 'Löschen Sie es.' : `Schreiben Sie ${write}`,
    }),
  },
  'list-nesting': {
    summary: 'Eine Liste in einer Liste ist weit genug eingerückt.',
    tell: ({ spaces, write }) => ({
      reason: 'Die Zeile ist zu wenig eingerückt, um zum Punkt darüber zu gehören',
      note: `Rücken Sie sie um ${spaces} Leerzeichen ein: „${write}“. Gehört sie nicht zu dem Punkt, entfernen Sie die Leerzeichen davor, und lassen Sie eine Zeile dazwischen leer.`,
    }),
  },
  'markdown-in-html': {
    summary: 'Markdown steht nicht innerhalb von HTML.',
    tell: ({ found }) => ({
      reason: `„${found}“ steht innerhalb von HTML, wo Markdown nicht gelesen wird`,
      note: 'Lassen Sie nach dem öffnenden HTML-Tag und vor dem schließenden eine Zeile leer, oder schreiben Sie den Text ohne HTML.',
    }),
  },
  'markdown-in-title': {
    summary: 'Titel und Namen sind ohne Markdown.',
    tell: ({ found, write }) => ({
      reason: `Die Zeichen in „${found}“ werden gezeigt, wie sie geschrieben sind: Ein Titel ist reiner Text`,
      note: `Schreiben Sie ${write}`,
    }),
  },
  'merge-conflict': {
    summary: 'Eine Datei ist ohne Zeichen einer Zusammenführung.',
    tell: () => ({
      reason: 'Die Datei enthält zwei Fassungen eines Textes, die git nicht zusammenführen konnte',
      note: 'Behalten Sie die richtige der beiden Fassungen zwischen <<<<<<< und >>>>>>>, und löschen Sie die drei Zeilen mit den Zeichen.',
    }),
  },
  mojibake: {
    summary: 'Die Buchstaben sind die, die geschrieben wurden.',
    tell: ({ found, write }) => ({
      reason: `„${found}“ sind Buchstaben, die in einer falschen Zeichenkodierung gelesen wurden`,
      note:
        write === null
          ? 'Schreiben Sie den richtigen Buchstaben: Die Datei verrät nicht, welcher es war.'
          : `Schreiben Sie ${write}`,
    }),
  },
  'open-comment': {
    summary: 'Ein Kommentar endet.',
    tell: ({ write, shown }) => ({
      reason: shown
        ? 'Ein Kommentar beginnt und endet nicht und wird so gezeigt, wie er dasteht'
        : 'Der Kommentar endet nicht, sodass der Rest des Textes nicht gezeigt wird',
      note: `Schreiben Sie --> dorthin, wo der Kommentar endet: ${write}`,
    }),
  },
  'page-break': {
    summary: 'Dagsorden wechselt die Seite selbst.',
    tell: ({ found }) => ({
      reason: `„${found}“ wechselt keine Seite, sondern wird gedruckt`,
      note: 'Löschen Sie die Zeile. Ein Abschnitt kann mit newPage: true in der index.md des Gremiums auf einer neuen Seite beginnen.',
    }),
  },
  'short-row': {
    summary: 'Eine Zeile einer Tabelle hat so viele Zellen wie die Kopfzeile.',
    tell: ({ cells, columns, text }) => ({
      reason: `Die Zeile hat ${cells} ${cells === 1 ? 'Zelle' : 'Zellen'}, die Kopfzeile aber ${columns}`,
      note: text
        ? 'Ein Text hinter einer Tabelle braucht eine leere Zeile davor.'
        : 'Die fehlenden Zellen werden leer gezeigt. Eine leere Zelle schreibt man | |.',
    }),
  },
  'typed-heading': {
    summary: 'Eine Überschrift wird mit # und einem Leerzeichen geschrieben.',
    tell: ({ bold, write }) => ({
      reason: bold
        ? 'Die Zeile in Fettschrift sieht aus wie eine Überschrift und ist keine'
        : 'Die Zeile ist keine Überschrift: Nach # fehlt ein Leerzeichen',
      note: `Schreiben Sie ${write}`,
    }),
  },
  'typed-list': {
    summary: 'Eine Liste wird mit - oder 1. und einem Leerzeichen geschrieben.',
    tell: ({ kind, write }) => ({
      reason:
        kind === 'lines'
          ? 'Die gezählten Zeilen laufen zusammen'
          : kind === 'letters'
            ? 'Die Zeilen mit Buchstaben werden keine Liste, sondern laufen zusammen'
            : kind === 'numbers'
              ? 'Die Zeilen mit Zahlen werden keine Liste, sondern laufen zusammen'
              : 'Die Zeile wird keine Liste: Das Zeichen davor ist kein Listenzeichen',
      note:
        kind === 'lines'
          ? `Lassen Sie zwischen ihnen eine Zeile leer, oder beenden Sie jede mit einem umgekehrten Schrägstrich: ${write}`
          : kind === 'letters'
            ? `Lassen Sie zwischen ihnen eine Zeile leer, oder machen Sie eine Liste mit Zahlen: ${write}`
            : kind === 'numbers'
              ? `Lassen Sie vor der ersten eine Zeile leer, und schreiben Sie nach der Zahl ein Leerzeichen: ${write}`
              : `Schreiben Sie - und ein Leerzeichen: ${write}`,
    }),
  },
  'typed-table': {
    summary: 'Eine Tabelle hat eine Zeile aus Bindestrichen unter der Kopfzeile.',
    tell: ({ kind, head, line }) => ({
      reason: {
        rows: 'Die Zeilen werden keine Tabelle, sondern laufen zusammen',
        gap: 'Eine leere Zeile teilt die Tabelle, die deshalb keine wird',
        head: 'Der Tabelle fehlt ihre erste Zeile',
      }[kind],
      note: {
        rows: `Schreiben Sie Striche zwischen die Zellen, ${head}, und unter die erste Zeile ${line}`,
        gap: `Löschen Sie die leere Zeile zwischen ${head} und der Zeile aus Bindestrichen.`,
        head: `Schreiben Sie die Namen der Spalten in die Zeile vor den Bindestrichen: ${head}`,
      }[kind],
    }),
  },
  'unused-definition': {
    summary: 'Eine Zeile wie [Name]: Adresse wird von einem Link verwendet.',
    tell: ({ found, write }) => ({
      reason: `„${found}“ wird nicht gezeigt: Die Zeile gibt einem Link seine Adresse, und kein Link verwendet sie`,
      note: `Ist sie als Text gemeint, schreiben Sie ${write}. Ist sie übrig, löschen Sie sie.`,
    }),
  },
  'word-residue': {
    summary: 'Der Text ist ohne Reste aus der Textverarbeitung.',
    tell: ({ found }) => ({
      reason:
        found === null
          ? 'Eine Reihe geschützter Leerzeichen hält nichts an seinem Platz'
          : `„${found}“ ist ein Rest aus der Textverarbeitung`,
      note:
        found === null
          ? 'Schreiben Sie ein Leerzeichen, oder machen Sie eine Tabelle.'
          : 'Schreiben Sie, was dort stehen sollte, oder löschen Sie es.',
    }),
  },
};
