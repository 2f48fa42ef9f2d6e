import type { Messages, YamlValues } from '../../message-values.ts';

const faults: Readonly<Record<YamlValues['yaml-syntax']['fault'], string>> = {
  colon: 'Im Text steht ein Doppelpunkt, deshalb kann YAML das Feld nicht lesen',
  quotes: 'Die Anführungszeichen im Text passen nicht zusammen',
  start: 'Der Text beginnt mit einem Zeichen, das YAML für anderes braucht',
  tab: 'Die Zeile beginnt mit einem Tabulatorzeichen',
  space: 'Hier steht ein besonderes Leerzeichen, das YAML nicht kennt',
  'missing-space': 'Nach dem Doppelpunkt des Feldes fehlt ein Leerzeichen',
  'missing-colon': 'Nach dem Namen des Feldes fehlt ein Doppelpunkt',
  indentation: 'Die Zeile ist anders eingerückt als die Zeilen um sie herum',
  continuation: 'Die Zeile gehört zu keinem Feld; ein Text steht in einer Zeile',
  bracket: 'Eine Klammer ist nicht geschlossen',
  list: 'Hinter einem Text steht eine Liste',
  'empty-entry': 'Hier steht ein Komma, vor oder hinter dem nichts steht',
  conflict: 'Hier stehen die Marken eines Zusammenführungskonflikts',
  'document-end': 'Eine Zeile mit drei Punkten beendet die Felder zu früh',
  other: 'Die Felder lassen sich nicht als YAML lesen',
};

const changes: Readonly<Record<YamlValues['yaml-meaning']['change'], string>> = {
  comment: 'Nach einem Leerzeichen steht #, und dort beendet YAML den Text',
  tag: 'Der Text beginnt mit !, und YAML lässt ein Wort weg',
  anchor: 'Der Text beginnt mit &, und YAML lässt ein Wort weg',
  alias: 'Der Text beginnt mit *, was YAML als Alias liest',
  comma: 'In einem Text zwischen geschweiften Klammern steht ein Komma, und dort beendet YAML den Text',
  list: 'Die Listenpunkte sind Teil des Textes darüber geworden',
  flag: 'Das Feld hat keinen Wert',
};

const missing: Readonly<
  Record<YamlValues['front-matter-missing']['kind'], (line: string) => readonly [string, string]>
> = {
  nothing: () => [
    'Die Datei beginnt nicht mit Feldern',
    'Beginnen Sie die Datei mit einer Zeile aus drei Bindestrichen, den Feldern (title: …) und noch einer Zeile aus drei Bindestrichen.',
  ],
  late: () => [
    'Vor den Feldern stehen Text oder leere Zeilen',
    'Verschieben Sie die Felder nach oben, sodass die Zeile --- die allererste der Datei ist.',
  ],
  dashes: (line) => [`Die erste Zeile ist „${line}“ und nicht drei Bindestriche`, 'Schreiben Sie: ---'],
  start: () => [
    'Vor den Feldern fehlt eine Zeile mit ---',
    'Setzen Sie eine Zeile mit drei Bindestrichen vor das erste Feld.',
  ],
};

/** Felder als YAML. */
export const yaml: Messages<YamlValues> = {
  'yaml-syntax': {
    summary: 'Die Felder lassen sich als YAML lesen.',
    tell: ({ fault, mended, detail }) => ({ reason: faults[fault], note: adviseOn(fault, mended, detail) }),
  },
  'yaml-duplicate-key': {
    summary: 'Ein Feld steht nur einmal da.',
    tell: () => ({
      reason: 'Das Feld steht zweimal da',
      note: 'Löschen Sie eines der beiden. Mehrere Werte werden als Liste geschrieben: [a, b].',
    }),
  },
  'yaml-alias': {
    summary: 'Aliasse in YAML lassen sich auflösen.',
    tell: () => ({
      reason: 'Die Aliasse lassen sich nicht auflösen',
      note: 'Schreiben Sie die Werte selbst statt & und *.',
    }),
  },
  'yaml-meaning': {
    summary: 'Der Text in den Feldern bedeutet, was dort steht.',
    tell: ({ change, mended }) => ({
      reason: changes[change],
      note:
        change === 'comment'
          ? `Schreiben Sie: ${mended} Ist es ein Kommentar, setzen Sie ihn in eine eigene Zeile.`
          : `Schreiben Sie: ${mended}`,
    }),
  },
  'control-character': {
    summary: 'Text in den Feldern enthält keine Zeilenumbrüche und keine Steuerzeichen.',
    tell: ({ character, mended }) => ({
      reason: `Das Zeichen ${character} steht in einem Text, der in eine Zeile gehört`,
      note: `Schreiben Sie: ${mended}`,
    }),
  },
  'front-matter-missing': {
    summary: 'Jede Markdown-Datei beginnt mit Feldern.',
    tell: ({ kind, line }) => {
      const [reason, note] = missing[kind](line);
      return { reason, note };
    },
  },
  'front-matter-unclosed': {
    summary: 'Eine Zeile mit drei Bindestrichen schließt die Felder.',
    tell: () => ({
      reason: 'Die Felder sind nicht geschlossen',
      note: 'Schreiben Sie --- allein in eine Zeile nach dem letzten Feld.',
    }),
  },
  'front-matter-language': {
    summary: 'Felder sind YAML; Code wird nie ausgeführt.',
    tell: ({ language }) => ({
      reason: `Die Felder sind in „${language}“ geschrieben, nicht in YAML`,
      note: 'Schreiben Sie --- allein in die erste Zeile. Dagsorden führt nie Code aus Inhalten aus.',
    }),
  },
};

function adviseOn(fault: YamlValues['yaml-syntax']['fault'], mended: string | null, detail: string): string {
  if (fault === 'conflict')
    return 'Behalten Sie eine der beiden Fassungen, und löschen Sie die drei Zeilen <<<<<<<, ======= und >>>>>>>.';
  if (fault === 'document-end') return 'Löschen Sie die Zeile mit den drei Punkten.';
  if (fault === 'tab') return 'Schreiben Sie Leerzeichen statt Tabulatoren: zwei für jede Stufe.';
  if (mended !== null) return `Schreiben Sie: ${mended}`;
  return `Oft steht ein Doppelpunkt oder ein Anführungszeichen im Text: Setzen Sie den ganzen Text in doppelte Anführungszeichen. YAML meldet: ${detail}.`;
}
