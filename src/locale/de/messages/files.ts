import type { FileValues, Messages, PdfQuality } from '../../message-values.ts';

const qualities: Readonly<Record<PdfQuality, string>> = {
  text: 'Text (sie ist ein eingescanntes Bild)',
  tagged: 'Tags',
  title: 'ein Titel',
  language: 'eine Sprache',
};

const things = {
  attachment: 'Die Anlage',
  logo: 'Das Logo',
  image: 'Das Bild',
  link: 'Die Datei',
  theme: 'Die Datei',
} as const;

const places = { site: 'die Website', council: 'das Gremium', meeting: 'die Sitzung', folder: 'den Ordner' } as const;

/** Ordner, Dateien und Adressen. */
export const files: Messages<FileValues> = {
  'content-missing': {
    summary: 'Der Inhaltsordner ist vorhanden.',
    tell: ({ folder }) => ({
      reason: `Einen Inhaltsordner „${folder}“ gibt es nicht`,
      note: 'Führen Sie den Befehl in dem Ordner aus, in dem content/ liegt, oder nennen Sie den Ordner mit --content.',
    }),
  },
  'index-missing': {
    summary: 'Jeder Ordner hat eine index.md.',
    tell: ({ file, describes, empty, almost }) => ({
      reason: `${empty ? 'Der Inhaltsordner ist leer' : 'Dem Ordner fehlt die index.md'}; eine index.md beschreibt ${places[describes]}`,
      note:
        almost === null
          ? `Legen Sie ${file} an. Die Befehle dagsorden init und dagsorden new erstellen solche Dateien.`
          : `Benennen Sie ${almost} um in ${file}.`,
    }),
  },
  'symbolic-link': {
    summary: 'Ein symbolischer Link führt zu einer Datei im Inhalt.',
    tell: ({ broken }) => ({
      reason: broken
        ? 'Der symbolische Link führt ins Leere'
        : 'Der symbolische Link führt zu einem Ordner oder aus dem Inhaltsordner hinaus, muss aber zu einer Datei darin führen',
      note: 'Kopieren Sie die Datei in den Inhaltsordner, statt auf sie zu verweisen.',
    }),
  },
  'meeting-folder-name': {
    summary: 'Der Ordner einer Sitzung ist nach einem Datum benannt.',
    tell: ({ name, suggested }) => ({
      reason: `Der Ordner heißt „${name}“, muss aber nach einem Datum heißen: JJJJ-MM-TT oder JJJJ-MM-TT-zusatz in Kleinbuchstaben`,
      note:
        suggested === null
          ? 'Benennen Sie den Ordner nach dem Tag der Sitzung, etwa 2026-09-17 oder 2026-09-17-sondersitzung.'
          : `Benennen Sie den Ordner um in ${suggested}.`,
    }),
  },
  'reserved-name': {
    summary: 'Keine Datei und kein Ordner belegt eine Adresse, die die Website selbst braucht.',
    tell: ({ what, name, reserved }) => ({
      reason: {
        council: `Der Ordner des Gremiums bekäme die Adresse „${name}“, aber ${reserved.join(', ')} braucht die Website selbst`,
        item: `Der Punkt bekäme die Adresse „${name}“, aber ${reserved.join(', ')} braucht die Website selbst`,
        file: 'Die Datei liegt an einer Adresse, die die Website selbst braucht',
      }[what],
      note: {
        council: 'Geben Sie dem Ordner einen anderen Namen.',
        item: 'Wählen Sie einen anderen Namen. Unter dieser Adresse zeigt die Website etwas anderes.',
        file: 'Geben Sie der Datei einen anderen Namen, oder verschieben Sie sie in einen Ordner wie anlagen/.',
      }[what],
    }),
  },
  'duplicate-address': {
    summary: 'Jeder Punkt und jedes Gremium hat eine eigene Adresse.',
    tell: ({ address, other }) => ({
      reason:
        other === null
          ? 'Der Name hat weder Buchstaben noch Ziffern und kann keine Adresse werden'
          : `Die Adresse „${address}“ ist schon durch ${other} belegt`,
      note: 'Geben Sie einem der beiden einen anderen Namen; Großschreibung, Akzente und Zeichen zählen in Adressen nicht.',
    }),
  },
  'duplicate-name': {
    summary: 'Dateinamen unterscheiden sich in mehr als ihren Zeichencodes.',
    tell: ({ name, other }) => ({
      reason: `Der Name ${name} sieht aus wie ${other}, ist aber mit anderen Zeichencodes geschrieben`,
      note: 'Benennen Sie eine der beiden Dateien um, oder löschen Sie sie, wenn sie eine Kopie ist.',
    }),
  },
  'file-name': {
    summary: 'Jeder Rechner kann die Dateinamen aufnehmen.',
    tell: ({ kind, name, other }) => ({
      reason: {
        case: `Der Name „${name}“ unterscheidet sich von „${other}“ nur in der Großschreibung`,
        device: `Windows benutzt den Namen „${name}“ für ein Gerät`,
        sign: `Der Name „${name}“ enthält ein Zeichen, das Windows nicht erlaubt (< > : " | ? * \\)`,
        end: `Der Name „${name}“ endet mit einem Punkt oder einem Leerzeichen`,
      }[kind],
      note: 'Benennen Sie die Datei um: Andere können die Website sonst nicht auf ihren Rechner holen.',
    }),
  },
  'alias-taken': {
    summary: 'Eine alte Adresse führt an eine Stelle und ist selbst keine Seite.',
    tell: ({ alias, other }) => ({
      reason: `Die alte Adresse „${alias}“ ist ${other === null ? 'hier schon die gültige' : `schon durch ${other} belegt`}`,
      note: 'Entfernen Sie den Alias. Eine alte Adresse kann nur an eine Stelle führen, und nicht weg von einer Seite, die es gibt.',
    }),
  },
  'theme-host': {
    summary: 'Die eigene Gestaltung der Website lädt nichts von anderen Servern.',
    tell: ({ address }) => ({
      reason: `Die Adresse „${address}“ verrät einem anderen Server, wer liest; verwendet werden nur Dateien aus dem Inhaltsordner`,
      note: 'Legen Sie die Datei in den Inhaltsordner. Adressen auf anderen Servern werden ohnehin nicht geladen.',
    }),
  },
  'theme-import': {
    summary: 'Eine Gestaltung ist eine einzige Datei.',
    tell: ({ address }) => ({
      reason: `Die Gestaltung lädt „${address}“ mit @import, muss aber ganz in einer Datei stehen`,
      note: 'Übernehmen Sie die Regeln aus dem anderen Stylesheet in dieses.',
    }),
  },
  'not-utf-8': {
    summary: 'Textdateien sind UTF-8.',
    tell: ({ encoding }) => ({
      reason: 'Die Datei ist mit falscher Zeichenkodierung gespeichert, sodass ä, ö, ü und ß verloren gehen',
      note: `Speichern Sie sie als UTF-8 (im Editor: Mit Kodierung speichern). Wahrscheinlich ist sie als ${encoding} gespeichert.`,
    }),
  },
  'missing-file': {
    summary: 'Eine Datei, die genannt wird, ist vorhanden.',
    tell: ({ what, written, nearest, remote }) => ({
      reason: `${things[what]} „${written}“ gibt es nicht`,
      note: remote ? 'Schreiben Sie bei einer Adresse url: statt file:' : remedyOf(what, nearest),
    }),
  },
  'path-leaves-content': {
    summary: 'Kein Pfad führt aus dem Inhaltsordner hinaus.',
    tell: ({ written }) => ({
      reason: `Der Pfad „${written}“ führt aus dem Inhaltsordner hinaus`,
      note: 'Kopieren Sie die Datei in den Ordner der Sitzung, und verweisen Sie dort auf sie.',
    }),
  },
  'remote-image': {
    summary: 'Bilder liegen im Inhaltsordner.',
    tell: ({ written }) => ({
      reason: `Das Bild „${written}“ liegt anderswo im Internet, muss aber im Ordner der Sitzung liegen`,
      note: 'Speichern Sie das Bild neben dem Punkt, und schreiben Sie den Dateinamen. Seiten und PDF-Dateien laden nichts von außen.',
    }),
  },
  'closed-text-in-public-root': {
    summary: 'Nichtöffentlicher Text liegt nicht im öffentlichen Inhaltsordner.',
    tell: () => ({
      reason:
        'Nichtöffentlicher Text oder eine nichtöffentliche Anlage liegt im öffentlichen Inhaltsordner, wo nur Nummer, öffentlicher Titel und Begründung stehen dürfen',
      note: 'Verschieben Sie die Datei in einen privaten Ordner, und legen Sie ihn mit einem weiteren --content über diesen; lassen Sie hier eine Datei mit Nummer, öffentlichem Titel und Begründung. Ist dieses Repository privat, so schreiben Sie closed-text-in-public-root: off unter rules: in die index.md der Website.',
    }),
  },
  'file-type': {
    summary: 'Der Inhalt einer Datei ist, was ihre Endung sagt.',
    tell: ({ name, found, wanted, blank }) => ({
      reason: blank
        ? `Die Datei „${name}“ ist leer`
        : `Die Datei „${name}“ ist ${found === null ? `keine ${wanted}-Datei, wie die Endung sagt` : `eine ${found}-Datei, die Endung sagt aber ${wanted}`}`,
      note: blank
        ? 'Kopieren Sie die Datei noch einmal hierher.'
        : 'Öffnen Sie die Datei in dem Programm, mit dem sie erstellt wurde, und speichern Sie sie im richtigen Format; umbenennen genügt nicht.',
    }),
  },
  'pdf-accessibility': {
    summary: 'Eine PDF-Anlage hat Text, Tags, Titel und Sprache.',
    tell: ({ name, missing }) => ({
      reason: `Die PDF-Datei „${name}“ lässt sich nicht richtig vorlesen; es fehlen: ${missing.map((one) => qualities[one]).join(', ')}`,
      note: 'Bitten Sie um das Originaldokument, und exportieren Sie es neu mit Tags, Titel und Sprache (PDF/UA).',
    }),
  },
  'attachment-twice': {
    summary: 'Ein Punkt nennt eine Anlage nur einmal.',
    tell: ({ written, other }) => ({
      reason: `Die Anlage „${written}“ ist schon als „${other}“ aufgeführt`,
      note: 'Entfernen Sie eine der beiden, oder berichtigen Sie den Pfad.',
    }),
  },
  'attachment-unmentioned': {
    summary: 'Der Text eines Punktes verweist auf alle Anlagen, die der Punkt nennt.',
    tell: ({ title, link }) => ({
      reason: `Der Text verweist nicht auf die Anlage „${title}“`,
      note: `Schreiben Sie ${link} an die passende Stelle.`,
    }),
  },
};

function remedyOf(what: keyof typeof things, nearest: string | null): string {
  if (nearest !== null) return `Meinten Sie ${nearest}? Andernfalls fügen Sie die Datei hinzu.`;
  if (what === 'theme')
    return 'Fügen Sie die Datei hinzu, oder entfernen Sie die Adresse. Sie gilt vom Ordner der Gestaltung aus.';
  if (what === 'logo') return 'Legen Sie das Bild neben index.md, oder entfernen Sie die Zeile.';
  return 'Legen Sie die Datei in den Ordner der Sitzung, oder berichtigen Sie den Pfad.';
}
