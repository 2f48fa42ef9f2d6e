import type { Messages, SizeTexts, TextValues } from '../../message-values.ts';

const anchorsOf = (known: readonly string[]) => known.map((id) => `#${id}`).join(', ');

const sizes: SizeTexts = {
  fields: (most) => ({
    reason: `Die Felder sind länger als ${most} Zeichen`,
    note: 'Verschieben Sie lange Texte unter die Zeile ---, die die Felder abschließt.',
  }),
  cells: (most) => ({
    reason: `Die Tabellen haben mehr als ${most} Zellen`,
    note: 'Fügen Sie die Tabelle als Datei bei (xlsx, csv), und zeigen Sie im Text, was wichtig ist. Bis dahin erscheint nichts von diesem Text.',
  }),
  blocks: (most) => ({
    reason: `Der Text hat mehr als ${most} Absätze, Listenpunkte und Zeilen`,
    note: 'Teilen Sie ihn in mehrere Vorlagen, oder fügen Sie ihn als Datei bei. Bis dahin erscheint nichts von diesem Text.',
  }),
  line: (most) => ({
    reason: `Eine Zeile der Felder ist länger als ${most} Zeichen`,
    note: 'Geben Sie jedem Eintrag einer Liste eine eigene Zeile, und verschieben Sie lange Texte unter die Zeile ---, die die Felder abschließt.',
  }),
  text: (most) => ({
    reason: `Der Text im Feld ist länger als ${most} Zeichen`,
    note: 'Kürzen Sie ihn, und schreiben Sie den Rest unter die Zeile ---, die die Felder abschließt.',
  }),
  file: (most) => ({
    reason: `Die Textdatei ist größer als ${most} MB`,
    note: 'Teilen Sie sie in mehrere Dateien auf, oder fügen Sie sie in einem anderen Format bei. Bis dahin wird nichts davon gelesen.',
  }),
  picture: (most) => ({
    reason: `Das Bild ist größer als ${most} MB`,
    note: 'Speichern Sie es neu, kleiner oder mit weniger Einzelheiten.',
  }),
};

/** Woraus Texte bestehen: Überschriften, Links, Bilder, Tabellen, HTML. */
export const texts: Messages<TextValues> = {
  size: {
    summary: 'Felder und Tabellen haben eine Größe, die sich zeigen lässt.',
    tell: ({ what, most }) => sizes[what](most),
  },
  nesting: {
    summary: 'Ein Text ist nicht zu tief verschachtelt.',
    tell: ({ deepest, drawing, fields = false }) => {
      if (fields) {
        return {
          reason: `Die Felder sind mehr als ${deepest} Ebenen tief verschachtelt`,
          note: 'Entfernen Sie Klammern oder Einrückungen: Kein Feld hat so viele Ebenen.',
        };
      }
      return drawing === null
        ? {
            reason: `Der Text ist mehr als ${deepest} Ebenen tief verschachtelt`,
            note: 'Verwenden Sie weniger Listen, Zitate oder HTML-Elemente ineinander. Bis dahin wird nichts von diesem Text gezeigt.',
          }
        : {
            reason: `Die Zeichnung „${drawing}“ ist mehr als ${deepest} Ebenen tief verschachtelt`,
            note: 'Heben Sie die Gruppierung im Zeichenprogramm auf, oder speichern Sie die Zeichnung als PNG.',
          };
    },
  },
  'missing-item': {
    summary: 'Ein Link auf einen Punkt führt zu einem, den es gibt.',
    tell: ({ written, image, nearest }) => ({
      reason: image ? `Das Bild „${written}“ gibt es nicht` : `Der Link führt zu „${written}“, das es nicht gibt`,
      note:
        nearest === null
          ? 'Berichtigen Sie den Pfad, oder fügen Sie die Datei hinzu.'
          : `Meinten Sie ${nearest}? Andernfalls fügen Sie die Datei hinzu.`,
    }),
  },
  'missing-anchor': {
    summary: 'Ein Link auf eine Überschrift führt zu einer, die es gibt.',
    tell: ({ anchor, nearest, known }) => ({
      reason: `Der Link führt zu „#${anchor}“, aber keine Überschrift heißt so`,
      note:
        nearest === null
          ? 'Verweisen Sie auf den Punkt.'
          : `Meinten Sie „#${nearest}“? Die Überschriften heißen dort ${anchorsOf(known)}.`,
    }),
  },
  'empty-link': {
    summary: 'Ein Link hat einen Text.',
    tell: () => ({
      reason: 'Der Link hat keinen Text',
      note: 'Nur ein Link auf einen Punkt bekommt seinen Text von selbst. Schreiben Sie den Text zwischen [ und ].',
    }),
  },
  'body-title': {
    summary: 'Ein Text hat keine Überschrift der ersten Ebene; der Titel steht in den Feldern.',
    tell: () => ({
      reason: 'Die Überschrift ist eine der ersten Ebene (#), ein Text beginnt aber mit ##',
      note: 'Der Titel steht in den Feldern und wird von dort gezeigt. Entfernen Sie die Zeile, oder schreiben Sie ## vor einen Teil.',
    }),
  },
  'dropped-html': {
    summary: 'Rohes HTML ist von der Art, die gezeigt wird.',
    tell: ({ element, attribute, words }) =>
      words === null
        ? {
            reason:
              attribute === null
                ? `Der HTML-Code <${element}> wird entfernt`
                : `Das Attribut „${attribute}“ von <${element}> wird entfernt`,
            note: 'Schreiben Sie es in Markdown, oder lassen Sie es weg; das Aussehen bestimmt das Stylesheet der Website.',
          }
        : {
            reason: `„${words}“ wird für HTML gehalten und nicht gezeigt`,
            note: `Schreiben Sie einen umgekehrten Schrägstrich davor: \\${words}`,
          },
  },
  'empty-heading': {
    summary: 'Eine Überschrift hat Wörter.',
    tell: () => ({
      reason: 'Die Überschrift ist leer',
      note: 'Schreiben Sie die Überschrift, oder entfernen Sie die Zeile.',
    }),
  },
  'external-link': {
    summary: 'Eine Adresse im Internet antwortet.',
    tell: ({ url, happened }) => ({
      reason: `Die Adresse ${url} antwortet nicht (${happened})`,
      note: 'Öffnen Sie sie in einem Browser. Berichtigen Sie sie, oder verweisen Sie auf eine Kopie, die Bestand hat.',
    }),
  },
  'heading-level': {
    summary: 'Überschriften gehen immer nur eine Ebene tiefer.',
    tell: ({ level, wanted }) => ({
      reason: `Die Überschrift steht auf Ebene ${level} (${'#'.repeat(level)}), richtig ist Ebene ${wanted} (${'#'.repeat(wanted)})`,
      note: 'Entfernen Sie die überzähligen #-Zeichen. Die Ebene sagt, was wozu gehört, nicht, wie groß die Schrift ist.',
    }),
  },
  'image-text': {
    summary: 'Ein Bild hat einen Text, der sagt, was es zeigt.',
    tell: ({ text }) => ({
      reason:
        text === ''
          ? 'Dem Bild fehlt ein Text, der sagt, was es zeigt'
          : `Der Text des Bildes ist der Dateiname „${text}“; er muss sagen, was das Bild zeigt`,
      note: 'Schreiben Sie ihn zwischen die eckigen Klammern: ![Karte der neuen Radwege](karte.svg).',
    }),
  },
  'link-protocol': {
    summary: 'Ein Link führt zu etwas, das die Leser öffnen können.',
    tell: ({ protocol, known, image, instead }) => ({
      reason: /^(file|[a-z]):$/.test(protocol)
        ? `${image ? 'Das Bild' : 'Der Link'} zeigt auf eine Datei auf Ihrem eigenen Rechner (${protocol})`
        : `${image ? 'Die Adresse des Bildes' : 'Der Link'} beginnt mit ${protocol}, die Leser können aber nur ${known.join(', ')} oder eine Datei des Inhalts öffnen`,
      note:
        instead !== null
          ? `Schreiben Sie ${instead}`
          : image
            ? 'Kopieren Sie das Bild in den Ordner der Sitzung, und schreiben Sie seinen Dateinamen.'
            : 'Kopieren Sie die Datei in den Ordner der Sitzung, und verweisen Sie dort auf sie, oder schreiben Sie ihre Adresse im Internet.',
    }),
  },
  'private-address': {
    summary: 'Ein Link führt zu einem Ort, den alle öffnen können.',
    tell: ({ kind, host }) => ({
      reason: `Die Adresse ${kind === 'cloud' ? 'liegt in einem Cloud-Speicher, bei dem sich die Leser vielleicht anmelden müssen' : 'lässt sich nur im Haus öffnen'} (${host})`,
      note: 'Speichern Sie das Dokument als PDF im Ordner der Sitzung, und verlinken Sie es dort. Können alle die Adresse öffnen, nehmen Sie die Zeile aus: <!-- dagsorden-ignore private-address: warum -->',
    }),
  },
  'link-text': {
    summary: 'Der Text eines Links sagt, wohin er führt.',
    tell: ({ text, bare }) => ({
      reason: `${bare ? 'Die bloße Adresse' : 'Der Linktext'} „${text}“ sagt nicht, wohin der Link führt`,
      note: 'Schreiben Sie [Bericht der Rechnungsprüfung](Adresse): So weiß man auch beim Vorlesen, was es ist.',
    }),
  },
  script: {
    summary: 'Eine Tagesordnung führt keinen Code aus.',
    tell: ({ what }) => ({
      reason: `Der Text enthält Code (${what}), erlaubt sind nur Text, Links und Bilder`,
      note: 'Entfernen Sie den Code. Dagsorden veröffentlicht nie Code aus dem Inhalt.',
    }),
  },
  'table-head': {
    summary: 'Die Kopfzeile einer Tabelle benennt die Spalten.',
    tell: () => ({
      reason: 'Die Tabelle hat eine leere Kopfzeile',
      note: 'Schreiben Sie in die erste Zeile einen Namen für jede Spalte.',
    }),
  },
  'table-rows': {
    summary: 'Jede Zeile einer Tabelle hat so viele Zellen wie die Kopfzeile.',
    tell: ({ cells, columns }) => ({
      reason: `Die Zeile hat ${cells} ${cells === 1 ? 'Zelle' : 'Zellen'}, nötig sind ${columns} wie in der Kopfzeile`,
      note: 'Eine leere Zelle schreibt man | |. Ein Strich | in einer Zelle wird \\| geschrieben.',
    }),
  },
};
