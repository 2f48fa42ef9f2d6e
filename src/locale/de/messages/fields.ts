import type { FieldValues, Messages, OldPlace, WrittenValue } from '../../message-values.ts';
import { expectationIn } from '../expectations.ts';

function describe(value: WrittenValue): string {
  if (value.kind === 'text') return `„${value.text}“`;
  return { empty: 'nichts', emptyList: 'eine leere Liste', list: 'eine Liste', mapping: 'mehrere Felder' }[value.kind];
}

const listOf = (forms: readonly string[]) => forms.map((form) => `„${form}“`).join(', ');

const rulesOf = (known: readonly string[]) => `Die einstellbaren Regeln sind ${known.join(', ')}.`;

/** Die Felder, und was sie und Kommentare einstellen. */
export const fields: Messages<FieldValues> = {
  'unknown-key': {
    summary: 'Jedes Feld ist eines, das Dagsorden kennt.',
    tell: ({ field, nearest, known, present }) => ({
      reason: `Das Feld „${field}“ gibt es nicht`,
      note: present
        ? `${nearest} gibt es schon: Verschieben Sie dorthin, was dorthin gehört, und löschen Sie die Zeile ${field}.`
        : nearest === null
          ? `Die Felder heißen hier ${known.join(', ')}.`
          : `Meinten Sie „${nearest}“? Schreiben Sie ${nearest} statt ${field}.`,
    }),
  },
  'missing-field': {
    summary: 'Die Pflichtfelder sind vorhanden.',
    tell: ({ field, expected, nested }) => ({
      reason: `Das Feld ${field} fehlt`,
      note: nested
        ? `Fügen Sie ${field}: … hinzu; dort steht ${expectationIn(expected)}.`
        : `Fügen Sie bei den Feldern die Zeile ${field}: … hinzu; dort steht ${expectationIn(expected)}.`,
    }),
  },
  'invalid-value': {
    summary: 'Ein Wert ist von der Art, die sein Feld verlangt.',
    tell: ({ field, value, expected, instead, whole, beside, elsewhere }) => ({
      reason: `${field === '' ? 'Hier' : `Im Feld ${field}`} steht ${describe(value)}, nötig ist hier aber ${expectationIn(expected)}`,
      note:
        field === ''
          ? 'Schreiben Sie Felder als Name: Wert.'
          : elsewhere !== null
            ? tellOldPlace(elsewhere)
            : instead !== null
              ? whole
                ? `Schreiben Sie: ${instead}`
                : `Schreiben Sie ${field.split('.').at(-1)}: ${instead}${beside === null ? '' : `, und in einer eigenen Zeile ${beside}`}`
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
  'own-words': {
    summary: 'Ein Wort, das words ersetzt, ist eines der Oberfläche, in allen seinen Formen.',
    tell: (given) => {
      if (given.kind === 'unknown')
        return {
          reason: `Das Wort „${given.word}“ kommt auf den Seiten nicht vor`,
          note: `Meinten Sie „${given.nearest}“? Die Wörter stehen in docs/reference/words.md.`,
        };
      if (given.kind === 'decision')
        return {
          reason: `„${given.word}“ kann nicht zu „${given.instead}“ werden: Eine Überschrift dieses Namens wäre vor der Niederschrift öffentlich`,
          note: 'Wählen Sie ein Wort, an dem ein Beschluss zu erkennen ist, etwa Beschluss oder Entscheidung.',
        };
      return {
        reason: `„${given.word}“ wird ersetzt, auf den Seiten steht aber auch ${listOf(given.forms)}`,
        note: 'Schreiben Sie unter words eine Zeile für jedes, auch wenn das Wort dasselbe bleibt.',
      };
    },
  },
  'case-number': {
    summary: 'Ein Aktenzeichen ist so geschrieben, wie das Gremium es vorgibt.',
    tell: ({ number, pattern, list }) =>
      list === null
        ? {
            reason: `Das Aktenzeichen „${number}“ entspricht nicht dem Muster des Gremiums ${pattern}`,
            note: 'Berichtigen Sie das Aktenzeichen oder das Muster in der index.md des Gremiums.',
          }
        : { reason: `Das Aktenzeichen „${number}“ sieht nach mehreren aus`, note: `Schreiben Sie case: ${list}` },
  },
};

function tellOldPlace(place: OldPlace): string {
  return place.kind === 'address'
    ? `Eine Adresse einer früheren Website führt über die index.md der Website hierher: redirects: { ${place.from}: ${place.to} }`
    : `Der frühere Name eines Gremiums gehört in ${place.file}: aliases: ${place.id}`;
}
