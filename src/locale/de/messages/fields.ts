import type { FieldValues, Messages, WrittenValue, YamlProblem } from '../../message-values.ts';
import { expectationIn } from '../expectations.ts';

const problems: Readonly<Record<YamlProblem, readonly [string, string]>> = {
  colon: [
    'Der Text enthält einen Doppelpunkt',
    'Setzen Sie den ganzen Text nach dem Namen des Feldes in doppelte Anführungszeichen.',
  ],
  quote: [
    'Ein Anführungszeichen wird nicht geschlossen',
    'Setzen Sie den ganzen Text in doppelte Anführungszeichen, oder entfernen Sie das Anführungszeichen.',
  ],
  bracket: [
    'Eine Klammer wird nicht geschlossen',
    'Schreiben Sie die Klammer, die die Liste schließt, oder setzen Sie den ganzen Text in doppelte Anführungszeichen.',
  ],
  indent: [
    'Die Zeile ist anders eingerückt als die übrigen',
    'Beginnen Sie Felder derselben Ebene in derselben Spalte; was zu einem Feld gehört, wird um zwei Leerzeichen eingerückt.',
  ],
  tab: [
    'Die Zeile beginnt mit einem Tabulator',
    'Ersetzen Sie den Tabulator am Anfang der Zeile durch zwei Leerzeichen.',
  ],
  sign: [
    'Der Text beginnt mit einem Zeichen, das in Feldern eine besondere Bedeutung hat',
    'Setzen Sie den ganzen Text in doppelte Anführungszeichen.',
  ],
  other: [
    'Die Zeile ist nicht als Feld lesbar',
    'Schreiben Sie jedes Feld als Name: Wert, und setzen Sie einen Text mit Zeichen in doppelte Anführungszeichen.',
  ],
};

function describe(value: WrittenValue): string {
  if (value.kind === 'text') return `„${value.text}“`;
  return { empty: 'nichts', emptyList: 'eine leere Liste', list: 'eine Liste', mapping: 'mehrere Felder' }[value.kind];
}

const rulesOf = (known: readonly string[]) => `Die einstellbaren Regeln sind ${known.join(', ')}.`;

/** Die Felder, und was sie und Kommentare einstellen. */
export const fields: Messages<FieldValues> = {
  'front-matter-missing': {
    summary: 'Jede Markdown-Datei beginnt mit Feldern.',
    tell: () => ({
      reason: 'Die Datei beginnt nicht mit Feldern zwischen zwei Zeilen mit ---',
      note: 'Beginnen Sie die Datei mit einer Zeile aus drei Bindestrichen, den Feldern (title: …) und noch einer Zeile aus drei Bindestrichen.',
    }),
  },
  'front-matter-unclosed': {
    summary: 'Eine Zeile aus drei Bindestrichen schließt die Felder ab.',
    tell: () => ({
      reason: 'Die Felder werden nicht durch eine Zeile aus drei Bindestrichen abgeschlossen',
      note: 'Schreiben Sie --- allein in eine Zeile nach dem letzten Feld.',
    }),
  },
  'front-matter-language': {
    summary: 'Die Felder sind YAML; Code wird nie ausgeführt.',
    tell: ({ language }) => ({
      reason: `Die Felder sind in „${language}“ geschrieben, müssen aber YAML sein`,
      note: 'Schreiben Sie --- allein in die erste Zeile. Dagsorden führt nie Code aus dem Inhalt aus.',
    }),
  },
  'yaml-syntax': {
    summary: 'Die Felder sind als YAML lesbar.',
    tell: ({ problem }) => ({
      reason: `${problems[problem][0]}${problem === 'other' ? '' : ', sodass die Felder nicht lesbar sind'}`,
      note: problems[problem][1],
    }),
  },
  'yaml-duplicate-key': {
    summary: 'Ein Feld kommt nur einmal vor.',
    tell: () => ({
      reason: 'Das Feld kommt zweimal vor',
      note: 'Entfernen Sie eines der beiden; mehrere Werte schreibt man als Liste: [a, b].',
    }),
  },
  'yaml-alias': {
    summary: 'Verweise in YAML lassen sich auflösen.',
    tell: () => ({
      reason: 'Die Felder verweisen mit & und * aufeinander und sind so nicht lesbar',
      note: 'Schreiben Sie die Werte aus, statt & und * zu verwenden.',
    }),
  },
  'unknown-key': {
    summary: 'Jedes Feld ist eines, das Dagsorden kennt.',
    tell: ({ field, nearest, known }) => ({
      reason: `Das Feld „${field}“ gibt es nicht`,
      note:
        nearest === null
          ? `Die Felder heißen hier ${known.join(', ')}.`
          : `Meinten Sie „${nearest}“? Schreiben Sie ${nearest} statt ${field}.`,
    }),
  },
  'missing-field': {
    summary: 'Die Pflichtfelder sind vorhanden.',
    tell: ({ field, expected, nested }) => ({
      reason: `Das Feld ${field} fehlt`,
      note: `Fügen Sie ${nested ? '' : 'bei den Feldern '}die Zeile ${field}: … hinzu; dort steht ${expectationIn(expected)}.`,
    }),
  },
  'invalid-value': {
    summary: 'Ein Wert ist von der Art, die sein Feld verlangt.',
    tell: ({ field, value, expected, instead }) => ({
      reason: `${field === '' ? 'Hier' : `Im Feld ${field}`} steht ${describe(value)}, nötig ist hier aber ${expectationIn(expected)}`,
      note:
        field === ''
          ? 'Schreiben Sie Felder als Name: Wert.'
          : instead !== null
            ? `Schreiben Sie ${field.split('.').at(-1)}: ${instead}`
            : `Berichtigen Sie den Wert von ${field}.`,
    }),
  },
  'unknown-section': {
    summary: 'Ein Punkt nennt einen Abschnitt seiner Sitzung.',
    tell: ({ section, nearest, known }) => ({
      reason: `Einen Abschnitt „${section}“ gibt es nicht`,
      note: `Meinten Sie „${nearest}“? Die Abschnitte der Sitzung sind ${known.join(', ')}.`,
    }),
  },
  'unknown-rule': {
    summary: 'Die Regeln, die eine Website einstellt, gibt es, und sie sind einstellbar.',
    tell: ({ id, nearest, known, fixed }) => ({
      reason: fixed ? `Die Regel „${id}“ gilt immer und ist nicht einstellbar` : `Eine Regel „${id}“ gibt es nicht`,
      note: `${fixed ? 'Berichtigen Sie, was die Regel findet.' : `Meinten Sie „${nearest}“?`} ${rulesOf(known)}`,
    }),
  },
  'ignore-rule': {
    summary: 'Ein Kommentar, der eine Regel für eine Zeile abschaltet, nennt eine Regel, die sich abschalten lässt.',
    tell: ({ id, nearest, known, fixed }) => ({
      reason:
        id === ''
          ? 'Der Kommentar sagt nicht, welche Regel er abschaltet'
          : fixed
            ? `Die Regel „${id}“ gilt immer und lässt sich nicht abschalten`
            : `Eine Regel „${id}“ gibt es nicht`,
      note: `${fixed ? 'Berichtigen Sie, was die Regel findet. ' : id === '' ? '' : `Meinten Sie „${nearest}“? `}${rulesOf(known)}`,
    }),
  },
  'ignore-reason': {
    summary: 'Ein Kommentar, der eine Regel für eine Zeile abschaltet, sagt warum.',
    tell: ({ rule }) => ({
      reason: `Der Kommentar schaltet die Regel ${rule} ab, ohne zu sagen, warum`,
      note: `Schreiben Sie die Begründung nach einem Doppelpunkt: dagsorden-ignore ${rule}: Begründung`,
    }),
  },
  'accent-contrast': {
    summary: 'Die Akzentfarbe ist auf Weiß lesbar.',
    tell: ({ colour, contrast }) => ({
      reason: `Die Farbe ${colour} hat zu Weiß einen Kontrast von ${contrast.toFixed(1).replace('.', ',')}:1, nötig sind mindestens 4,5:1`,
      note: 'Wählen Sie eine dunklere Farbe: Links und Überschriften in dieser Farbe müssen lesbar sein (WCAG 2.1, 1.4.3).',
    }),
  },
  'case-number': {
    summary: 'Ein Aktenzeichen ist so geschrieben, wie das Gremium es vorgibt.',
    tell: ({ number, pattern }) => ({
      reason: `Das Aktenzeichen „${number}“ entspricht nicht dem Muster des Gremiums ${pattern}`,
      note: 'Berichtigen Sie das Aktenzeichen oder das Muster in der index.md des Gremiums.',
    }),
  },
};
