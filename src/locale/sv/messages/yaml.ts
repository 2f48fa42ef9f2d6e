import type { Messages, YamlValues } from '../../message-values.ts';

const faults: Readonly<Record<YamlValues['yaml-syntax']['fault'], string>> = {
  colon: 'Det finns ett kolon i texten, så YAML kan inte läsa fältet',
  quotes: 'Citattecknen i texten hör inte ihop',
  start: 'Texten börjar med ett tecken som YAML använder till annat',
  tab: 'Raden börjar med ett tabbtecken',
  space: 'Det finns ett särskilt mellanslag som YAML inte känner till',
  'missing-space': 'Det saknas ett mellanslag efter fältets kolon',
  'missing-colon': 'Det saknas ett kolon efter fältets namn',
  indentation: 'Raden är indragen på ett annat sätt än raderna intill',
  continuation: 'Raden hör inte till något fält; en text står på en rad',
  bracket: 'En parentes är inte stängd',
  list: 'Det står en lista efter en text',
  'empty-entry': 'Här står ett kommatecken utan något före eller efter',
  conflict: 'Här står märkena från en sammanslagningskonflikt',
  'document-end': 'En rad med tre punkter avslutar fälten för tidigt',
  other: 'Fälten kan inte läsas som YAML',
};

const changes: Readonly<Record<YamlValues['yaml-meaning']['change'], string>> = {
  comment: 'Det står # efter ett mellanslag, och där slutar YAML texten',
  tag: 'Texten börjar med !, och då tar YAML bort ett ord',
  anchor: 'Texten börjar med &, och då tar YAML bort ett ord',
  alias: 'Texten börjar med *, som YAML läser som ett alias',
  comma: 'Det finns ett komma i en text inom klamrar, och där slutar YAML texten',
  list: 'Punkterna har blivit en del av texten ovanför',
  flag: 'Fältet har inget värde',
};

const missing: Readonly<
  Record<YamlValues['front-matter-missing']['kind'], (line: string) => readonly [string, string]>
> = {
  nothing: () => [
    'Filen börjar inte med fält',
    'Börja filen med en rad med tre bindestreck, fälten (title: …) och ytterligare en rad med tre bindestreck.',
  ],
  late: () => [
    'Det finns text eller tomma rader före fälten',
    'Flytta upp fälten så att raden --- är filens allra första.',
  ],
  dashes: (line) => [`Första raden är ”${line}”, inte tre bindestreck`, 'Skriv: ---'],
  start: () => ['Fälten saknar en rad med --- framför', 'Sätt en rad med tre bindestreck före det första fältet.'],
};

/** Fält skrivna som YAML. */
export const yaml: Messages<YamlValues> = {
  'yaml-syntax': {
    summary: 'Fälten kan läsas som YAML.',
    tell: ({ fault, mended, detail }) => ({ reason: faults[fault], note: adviseOn(fault, mended, detail) }),
  },
  'yaml-duplicate-key': {
    summary: 'Ett fält står en gång.',
    tell: () => ({
      reason: 'Fältet står två gånger',
      note: 'Ta bort det ena av de två. Flera värden skrivs som en lista: [a, b].',
    }),
  },
  'yaml-alias': {
    summary: 'Alias i YAML kan följas.',
    tell: () => ({
      reason: 'Aliasen kan inte följas',
      note: 'Skriv värdena själva i stället för & och *.',
    }),
  },
  'yaml-meaning': {
    summary: 'Texten i fälten betyder det som står där.',
    tell: ({ change, mended }) => ({
      reason: changes[change],
      note:
        change === 'comment' ? `Skriv: ${mended} Om det är en kommentar, sätt den på en egen rad.` : `Skriv: ${mended}`,
    }),
  },
  'control-character': {
    summary: 'Text i fälten har inga radbrytningar och inga styrtecken.',
    tell: ({ character, mended }) => ({
      reason: `Tecknet ${character} står i en text som ska vara på en rad`,
      note: `Skriv: ${mended}`,
    }),
  },
  'front-matter-missing': {
    summary: 'Varje Markdown-fil börjar med fält.',
    tell: ({ kind, line }) => {
      const [reason, note] = missing[kind](line);
      return { reason, note };
    },
  },
  'front-matter-unclosed': {
    summary: 'En rad med tre bindestreck stänger fälten.',
    tell: () => ({
      reason: 'Fälten är inte stängda',
      note: 'Skriv --- ensamt på en rad efter det sista fältet.',
    }),
  },
  'front-matter-language': {
    summary: 'Fälten är YAML; kod körs aldrig.',
    tell: ({ language }) => ({
      reason: `Fälten är skrivna i ”${language}”, inte i YAML`,
      note: 'Skriv --- ensamt på första raden. Dagsorden kör aldrig kod från innehållet.',
    }),
  },
};

function adviseOn(fault: YamlValues['yaml-syntax']['fault'], mended: string | null, detail: string): string {
  if (fault === 'conflict')
    return 'Behåll en av de två versionerna och ta bort de tre raderna <<<<<<<, ======= och >>>>>>>.';
  if (fault === 'document-end') return 'Ta bort raden med de tre punkterna.';
  if (fault === 'tab') return 'Skriv mellanslag i stället för tabbar: två för varje steg.';
  if (mended !== null) return `Skriv: ${mended}`;
  return `Ofta finns det ett kolon eller ett citattecken i en text: sätt hela texten inom dubbla citattecken. YAML säger: ${detail}.`;
}
