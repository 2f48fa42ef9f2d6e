import type { FieldValues, Messages, OldPlace, WrittenValue } from '../../message-values.ts';
import { expectationIn } from '../expectations.ts';

function describe(value: WrittenValue): string {
  if (value.kind === 'text') return `”${value.text}”`;
  return { empty: 'ingenting', emptyList: 'en tom lista', list: 'en lista', mapping: 'flera fält' }[value.kind];
}

const listOf = (forms: readonly string[]) => forms.map((form) => `”${form}”`).join(', ');

const rulesOf = (known: readonly string[]) => `Reglerna som kan ställas in är ${known.join(', ')}.`;

/** Fälten, och det som de och kommentarer ställer in. */
export const fields: Messages<FieldValues> = {
  'unknown-key': {
    summary: 'Varje fält är ett som Dagsorden känner till.',
    tell: ({ field, nearest, known, present }) => ({
      reason: `Fältet ”${field}” finns inte`,
      note: present
        ? `${nearest} finns redan: flytta det som hör dit och ta bort raden ${field}.`
        : nearest === null
          ? `Fälten här är ${known.join(', ')}.`
          : `Menade du ”${nearest}”? Skriv ${nearest} i stället för ${field}.`,
    }),
  },
  'missing-field': {
    summary: 'De obligatoriska fälten finns.',
    tell: ({ field, expected, nested }) => ({
      reason: `Fältet ${field} saknas`,
      note: nested
        ? `Lägg till ${field}: … med ${expectationIn(expected)}.`
        : `Lägg till raden ${field}: … bland fälten, med ${expectationIn(expected)}.`,
    }),
  },
  'invalid-value': {
    summary: 'Ett värde är av det slag som fältet tar.',
    tell: ({ field, value, expected, instead, whole, beside, elsewhere }) => ({
      reason: `${field === '' ? 'Här' : `I fältet ${field}`} står ${describe(value)}, men det ska stå ${expectationIn(expected)}`,
      note:
        field === ''
          ? 'Skriv fält som namn: värde.'
          : elsewhere !== null
            ? tellOldPlace(elsewhere)
            : instead !== null
              ? whole
                ? `Skriv: ${instead}`
                : `Skriv ${field.split('.').at(-1)}: ${instead}${beside === null ? '' : `, och på en egen rad ${beside}`}`
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
  'own-words': {
    summary: 'Ett ord som words ersätter finns i gränssnittet, i alla sina former.',
    tell: (given) => {
      if (given.kind === 'unknown')
        return {
          reason: `Ordet ”${given.word}” finns ingenstans på sidorna`,
          note: `Menade du ”${given.nearest}”? Orden står i docs/reference/words.md.`,
        };
      if (given.kind === 'decision')
        return {
          reason: `”${given.word}” kan inte bli ”${given.instead}”: en rubrik med det namnet skulle vara offentlig före protokollet`,
          note: 'Välj ett ord som ett beslut är känt under, som beslut.',
        };
      return {
        reason: `”${given.word}” ersätts, men på sidorna står också ${listOf(given.forms)}`,
        note: 'Skriv en rad för varje ord under words, även om ordet är detsamma.',
      };
    },
  },
  'case-number': {
    summary: 'Ett diarienummer är skrivet som nämnden vill ha det.',
    tell: ({ number, pattern, list }) =>
      list === null
        ? {
            reason: `Diarienumret ”${number}” stämmer inte med nämndens mönster ${pattern}`,
            note: 'Rätta numret, eller mönstret i nämndens index.md.',
          }
        : { reason: `Diarienumret ”${number}” ser ut som flera nummer`, note: `Skriv case: ${list}` },
  },
};

function tellOldPlace(place: OldPlace): string {
  return place.kind === 'address'
    ? `En adress på en tidigare webbplats leds hit i webbplatsens index.md: redirects: { ${place.from}: ${place.to} }`
    : `Nämndens gamla namn hör hemma i ${place.file}: aliases: ${place.id}`;
}
