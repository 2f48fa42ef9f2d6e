import type { FieldValues, Messages, WrittenValue, YamlProblem } from '../../message-values.ts';
import { expectationIn } from '../expectations.ts';

const problems: Readonly<Record<YamlProblem, readonly [string, string]>> = {
  colon: ['Texten innehåller ett kolon', 'Sätt hela texten efter fältets namn inom dubbla citattecken.'],
  quote: [
    'Ett citattecken saknar sin motsvarighet',
    'Sätt hela texten inom dubbla citattecken, eller ta bort citattecknet.',
  ],
  bracket: [
    'En parentes stängs inte',
    'Skriv den parentes som stänger listan, eller sätt hela texten inom dubbla citattecken.',
  ],
  indent: [
    'Raden är inte indragen som de andra',
    'Börja fält på samma nivå lika långt in; det som hör till ett fält dras in två blanksteg.',
  ],
  tab: ['Raden börjar med en tabb', 'Byt ut tabben i början av raden mot två blanksteg.'],
  sign: [
    'Texten börjar med ett tecken som betyder något särskilt i fälten',
    'Sätt hela texten inom dubbla citattecken.',
  ],
  other: [
    'Raden går inte att läsa som ett fält',
    'Skriv varje fält som namn: värde, och sätt en text med tecken inom dubbla citattecken.',
  ],
};

function describe(value: WrittenValue): string {
  if (value.kind === 'text') return `”${value.text}”`;
  return { empty: 'ingenting', emptyList: 'en tom lista', list: 'en lista', mapping: 'flera fält' }[value.kind];
}

const rulesOf = (known: readonly string[]) => `Reglerna som kan ställas in är ${known.join(', ')}.`;

/** Fälten, och det som de och kommentarer ställer in. */
export const fields: Messages<FieldValues> = {
  'front-matter-missing': {
    summary: 'Varje Markdown-fil börjar med fält.',
    tell: () => ({
      reason: 'Filen börjar inte med fält mellan två rader med ---',
      note: 'Börja filen med en rad med tre bindestreck, fälten (title: …) och en rad till med tre bindestreck.',
    }),
  },
  'front-matter-unclosed': {
    summary: 'En rad med tre bindestreck avslutar fälten.',
    tell: () => ({
      reason: 'Fälten avslutas inte av en rad med tre bindestreck',
      note: 'Skriv --- ensamt på en rad efter det sista fältet.',
    }),
  },
  'front-matter-language': {
    summary: 'Fälten är YAML; kod körs aldrig.',
    tell: ({ language }) => ({
      reason: `Fälten är skrivna i ”${language}” men ska vara YAML`,
      note: 'Skriv --- ensamt på första raden. Dagsorden kör aldrig kod ur innehållet.',
    }),
  },
  'yaml-syntax': {
    summary: 'Fälten går att läsa som YAML.',
    tell: ({ problem }) => ({
      reason: `${problems[problem][0]}${problem === 'other' ? '' : ', så fälten inte går att läsa'}`,
      note: problems[problem][1],
    }),
  },
  'yaml-duplicate-key': {
    summary: 'Ett fält står en gång.',
    tell: () => ({
      reason: 'Fältet står två gånger',
      note: 'Ta bort det ena; flera värden skrivs som en lista: [a, b].',
    }),
  },
  'yaml-alias': {
    summary: 'Alias i YAML går att följa.',
    tell: () => ({
      reason: 'Fälten hänvisar till varandra med & och *, så att de inte går att läsa',
      note: 'Skriv ut värdena i stället för att använda & och *.',
    }),
  },
  'unknown-key': {
    summary: 'Varje fält är ett som Dagsorden känner till.',
    tell: ({ field, nearest, known }) => ({
      reason: `Fältet ”${field}” finns inte`,
      note:
        nearest === null
          ? `Fälten här är ${known.join(', ')}.`
          : `Menade du ”${nearest}”? Skriv ${nearest} i stället för ${field}.`,
    }),
  },
  'missing-field': {
    summary: 'De obligatoriska fälten finns.',
    tell: ({ field, expected, nested }) => ({
      reason: `Fältet ${field} saknas`,
      note: `Lägg till raden ${field}: …${nested ? '' : ' bland fälten'}, med ${expectationIn(expected)}.`,
    }),
  },
  'invalid-value': {
    summary: 'Ett värde är av det slag som fältet tar.',
    tell: ({ field, value, expected, instead }) => ({
      reason: `${field === '' ? 'Här' : `I fältet ${field}`} står ${describe(value)}, men det ska stå ${expectationIn(expected)}`,
      note:
        field === ''
          ? 'Skriv fält som namn: värde.'
          : instead !== null
            ? `Skriv ${field.split('.').at(-1)}: ${instead}`
            : `Rätta värdet i ${field}.`,
    }),
  },
  'unknown-section': {
    summary: 'Ett ärende anger ett av sammanträdets avsnitt.',
    tell: ({ section, nearest, known }) => ({
      reason: `Det finns inget avsnitt som heter ”${section}”`,
      note: `Menade du ”${nearest}”? Sammanträdets avsnitt är ${known.join(', ')}.`,
    }),
  },
  'unknown-rule': {
    summary: 'De regler som en webbplats ställer in finns och kan ställas in.',
    tell: ({ id, nearest, known, fixed }) => ({
      reason: fixed
        ? `Regeln ”${id}” gäller alltid och kan inte ställas in`
        : `Det finns ingen regel som heter ”${id}”`,
      note: `${fixed ? 'Rätta det som regeln hittar.' : `Menade du ”${nearest}”?`} ${rulesOf(known)}`,
    }),
  },
  'ignore-rule': {
    summary: 'En kommentar som stänger av en regel på en rad nämner en regel som kan stängas av.',
    tell: ({ id, nearest, known, fixed }) => ({
      reason:
        id === ''
          ? 'Kommentaren säger inte vilken regel den stänger av'
          : fixed
            ? `Regeln ”${id}” gäller alltid och kan inte stängas av`
            : `Det finns ingen regel som heter ”${id}”`,
      note: `${fixed ? 'Rätta det som regeln hittar. ' : id === '' ? '' : `Menade du ”${nearest}”? `}${rulesOf(known)}`,
    }),
  },
  'ignore-reason': {
    summary: 'En kommentar som stänger av en regel på en rad säger varför.',
    tell: ({ rule }) => ({
      reason: `Kommentaren stänger av regeln ${rule} utan att säga varför`,
      note: `Skriv varför efter ett kolon: dagsorden-ignore ${rule}: skälet`,
    }),
  },
  'accent-contrast': {
    summary: 'Accentfärgen går att läsa på vitt.',
    tell: ({ colour, contrast }) => ({
      reason: `Färgen ${colour} har kontrasten ${contrast.toFixed(1).replace('.', ',')}:1 mot vitt men ska ha minst 4,5:1`,
      note: 'Välj en mörkare färg: länkar och rubriker i den färgen ska gå att läsa (WCAG 2.1, 1.4.3).',
    }),
  },
  'case-number': {
    summary: 'Ett diarienummer är skrivet som nämnden vill ha det.',
    tell: ({ number, pattern }) => ({
      reason: `Diarienumret ”${number}” stämmer inte med nämndens mönster ${pattern}`,
      note: 'Rätta numret, eller mönstret i nämndens index.md.',
    }),
  },
};
