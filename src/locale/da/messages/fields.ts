import type { FieldValues, Messages, OldPlace, WrittenValue } from '../../message-values.ts';
import { expectationIn } from '../expectations.ts';

function describe(value: WrittenValue): string {
  if (value.kind === 'text') return `»${value.text}«`;
  return { empty: 'ingenting', emptyList: 'en tom liste', list: 'en liste', mapping: 'flere felter' }[value.kind];
}

const listOf = (forms: readonly string[]) => forms.map((form) => `»${form}«`).join(', ');

const rulesOf = (known: readonly string[]) => `De regler, der kan indstilles, er ${known.join(', ')}.`;

/** Felterne, og det, som de og kommentarer indstiller. */
export const fields: Messages<FieldValues> = {
  'unknown-key': {
    summary: 'Hvert felt er et, som Dagsorden kender.',
    tell: ({ field, nearest, known, present }) => ({
      reason: `Feltet »${field}« findes ikke`,
      note: present
        ? `${nearest} står der allerede: flyt det, der hører til dér, og slet linjen ${field}.`
        : nearest === null
          ? `Felterne her er ${known.join(', ')}.`
          : `Mente du »${nearest}«? Skriv ${nearest} i stedet for ${field}.`,
    }),
  },
  'missing-field': {
    summary: 'De krævede felter er der.',
    tell: ({ field, expected, nested }) => ({
      reason: `Feltet ${field} mangler`,
      note: nested
        ? `Tilføj ${field}: … med ${expectationIn(expected)}.`
        : `Tilføj linjen ${field}: … mellem felterne, med ${expectationIn(expected)}.`,
    }),
  },
  'invalid-value': {
    summary: 'En værdi er af den slags, som feltet tager.',
    tell: ({ field, value, expected, instead, whole, beside, elsewhere }) => ({
      reason: `${field === '' ? 'Her' : `I feltet ${field}`} står ${describe(value)}, men der skal stå ${expectationIn(expected)}`,
      note:
        field === ''
          ? 'Skriv felter som navn: værdi.'
          : elsewhere !== null
            ? tellOldPlace(elsewhere)
            : instead !== null
              ? whole
                ? `Skriv: ${instead}`
                : `Skriv ${field.split('.').at(-1)}: ${instead}${beside === null ? '' : `, og på en linje for sig ${beside}`}`
              : `Ret værdien af ${field}.`,
    }),
  },
  'unknown-section': {
    summary: 'Et punkt angiver et af mødets afsnit.',
    tell: ({ section, nearest, known }) => ({
      reason: `Der er intet afsnit, der hedder »${section}«`,
      note: `Mente du »${nearest}«? Mødets afsnit er ${known.join(', ')}.`,
    }),
  },
  'unknown-rule': {
    summary: 'De regler, som et websted indstiller, findes og kan indstilles.',
    tell: ({ id, nearest, known, fixed }) => ({
      reason: fixed ? `Reglen »${id}« gælder altid og kan ikke indstilles` : `Der er ingen regel, der hedder »${id}«`,
      note: `${fixed ? 'Ret det, som reglen finder.' : `Mente du »${nearest}«?`} ${rulesOf(known)}`,
    }),
  },
  'ignore-rule': {
    summary: 'En kommentar, der slår en regel fra på en linje, nævner en regel, der kan slås fra.',
    tell: ({ id, nearest, known, fixed }) => ({
      reason:
        id === ''
          ? 'Kommentaren siger ikke, hvilken regel den slår fra'
          : fixed
            ? `Reglen »${id}« gælder altid og kan ikke slås fra`
            : `Der er ingen regel, der hedder »${id}«`,
      note: `${fixed ? 'Ret det, som reglen finder. ' : id === '' ? '' : `Mente du »${nearest}«? `}${rulesOf(known)}`,
    }),
  },
  'ignore-reason': {
    summary: 'En kommentar, der slår en regel fra på en linje, siger hvorfor.',
    tell: ({ rule }) => ({
      reason: `Kommentaren slår reglen ${rule} fra uden at sige hvorfor`,
      note: `Skriv hvorfor efter et kolon: dagsorden-ignore ${rule}: begrundelsen`,
    }),
  },
  'accent-contrast': {
    summary: 'Accentfarven kan læses på hvidt.',
    tell: ({ colour, contrast }) => ({
      reason: `Farven ${colour} har en kontrast til hvid på ${contrast.toFixed(1).replace('.', ',')}:1, men skal have mindst 4,5:1`,
      note: 'Vælg en mørkere farve: links og overskrifter i den farve skal kunne læses (WCAG 2.1, 1.4.3).',
    }),
  },
  'own-words': {
    summary: 'Et ord, som words erstatter, er et af ordene i grænsefladen, i alle dets former.',
    tell: (given) => {
      if (given.kind === 'unknown')
        return {
          reason: `Intet sted på siderne står ordet »${given.word}«`,
          note: `Mente du »${given.nearest}«? Ordene står i docs/reference/words.md.`,
        };
      if (given.kind === 'decision')
        return {
          reason: `Ordet »${given.word}« kan ikke blive til »${given.instead}«: en overskrift med det navn ville være offentlig før referatet`,
          note: 'Vælg et ord, som en beslutning er kendt på, som beslutning, afgørelse eller vedtagelse.',
        };
      return {
        reason: `»${given.word}« bliver erstattet, men står også som ${listOf(given.forms)}`,
        note: 'Skriv en linje for hver under words, også hvis ordet er det samme.',
      };
    },
  },
  'case-number': {
    summary: 'Et sagsnummer er skrevet, som rådet vil have det.',
    tell: ({ number, pattern, list }) =>
      list === null
        ? {
            reason: `Sagsnummeret »${number}« passer ikke til rådets mønster ${pattern}`,
            note: 'Ret nummeret, eller mønsteret i rådets index.md.',
          }
        : { reason: `Sagsnummeret »${number}« ligner flere numre`, note: `Skriv case: ${list}` },
  },
};

function tellOldPlace(place: OldPlace): string {
  return place.kind === 'address'
    ? `En adresse på et tidligere websted føres hertil i webstedets index.md: redirects: { ${place.from}: ${place.to} }`
    : `Et råds gamle navn hører til i ${place.file}: aliases: ${place.id}`;
}
