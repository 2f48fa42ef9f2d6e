import type { FieldValues, Messages, OldPlace, WrittenValue } from '../../message-values.ts';
import { expectationIn } from '../expectations.ts';

function describe(value: WrittenValue): string {
  if (value.kind === 'text') return `«${value.text}»`;
  return { empty: 'ingenting', emptyList: 'en tom liste', list: 'en liste', mapping: 'flere felter' }[value.kind];
}

const listOf = (forms: readonly string[]) => forms.map((form) => `«${form}»`).join(', ');

const rulesOf = (known: readonly string[]) => `Reglene som kan stilles inn, er ${known.join(', ')}.`;

/** Feltene, og det som de og kommentarer stiller inn. */
export const fields: Messages<FieldValues> = {
  'unknown-key': {
    summary: 'Hvert felt er et som Dagsorden kjenner.',
    tell: ({ field, nearest, known, present }) => ({
      reason: `Feltet «${field}» finnes ikke`,
      note: present
        ? `${nearest} står der allerede: flytt det som hører til der, og slett linjen ${field}.`
        : nearest === null
          ? `Feltene her er ${known.join(', ')}.`
          : `Mente du «${nearest}»? Skriv ${nearest} i stedet for ${field}.`,
    }),
  },
  'missing-field': {
    summary: 'De påkrevde feltene er der.',
    tell: ({ field, expected, nested }) => ({
      reason: `Feltet ${field} mangler`,
      note: nested
        ? `Legg til ${field}: … med ${expectationIn(expected)}.`
        : `Legg til linjen ${field}: … blant feltene, med ${expectationIn(expected)}.`,
    }),
  },
  'invalid-value': {
    summary: 'En verdi er av det slaget som feltet tar.',
    tell: ({ field, value, expected, instead, whole, beside, elsewhere }) => ({
      reason: `${field === '' ? 'Her' : `I feltet ${field}`} står ${describe(value)}, men det skal stå ${expectationIn(expected)}`,
      note:
        field === ''
          ? 'Skriv felter som navn: verdi.'
          : elsewhere !== null
            ? tellOldPlace(elsewhere)
            : instead !== null
              ? whole
                ? `Skriv: ${instead}`
                : `Skriv ${field.split('.').at(-1)}: ${instead}${beside === null ? '' : `, og på en egen linje ${beside}`}`
              : `Rett verdien i ${field}.`,
    }),
  },
  'unknown-section': {
    summary: 'En sak oppgir en av seksjonene i møtet.',
    tell: ({ section, nearest, known }) => ({
      reason: `Det finnes ingen seksjon som heter «${section}»`,
      note: `Mente du «${nearest}»? Seksjonene i møtet er ${known.join(', ')}.`,
    }),
  },
  'unknown-rule': {
    summary: 'Reglene som et nettsted stiller inn, finnes og kan stilles inn.',
    tell: ({ id, nearest, known, fixed }) => ({
      reason: fixed
        ? `Regelen «${id}» gjelder alltid og kan ikke stilles inn`
        : `Det finnes ingen regel som heter «${id}»`,
      note: `${fixed ? 'Rett det som regelen finner.' : `Mente du «${nearest}»?`} ${rulesOf(known)}`,
    }),
  },
  'ignore-rule': {
    summary: 'En kommentar som slår av en regel på en linje, nevner en regel som kan slås av.',
    tell: ({ id, nearest, known, fixed }) => ({
      reason:
        id === ''
          ? 'Kommentaren sier ikke hvilken regel den slår av'
          : fixed
            ? `Regelen «${id}» gjelder alltid og kan ikke slås av`
            : `Det finnes ingen regel som heter «${id}»`,
      note: `${fixed ? 'Rett det som regelen finner. ' : id === '' ? '' : `Mente du «${nearest}»? `}${rulesOf(known)}`,
    }),
  },
  'ignore-reason': {
    summary: 'En kommentar som slår av en regel på en linje, sier hvorfor.',
    tell: ({ rule }) => ({
      reason: `Kommentaren slår av regelen ${rule} uten å si hvorfor`,
      note: `Skriv hvorfor etter et kolon: dagsorden-ignore ${rule}: begrunnelsen`,
    }),
  },
  'accent-contrast': {
    summary: 'Aksentfargen kan leses på hvitt.',
    tell: ({ colour, contrast }) => ({
      reason: `Fargen ${colour} har en kontrast mot hvitt på ${contrast.toFixed(1).replace('.', ',')}:1, men skal ha minst 4,5:1`,
      note: 'Velg en mørkere farge: lenker og overskrifter i den fargen skal kunne leses (WCAG 2.1, 1.4.3).',
    }),
  },
  'own-words': {
    summary: 'Et ord som words erstatter, er et av grensesnittets, i alle former.',
    tell: (given) => {
      if (given.kind === 'unknown')
        return {
          reason: `Ordet «${given.word}» står ingen steder på sidene`,
          note: `Mente du «${given.nearest}»? Ordene står i docs/reference/words.md.`,
        };
      if (given.kind === 'decision')
        return {
          reason: `«${given.word}» kan ikke bli til «${given.instead}»: en overskrift med det navnet ville vært offentlig før protokollen`,
          note: 'Velg et ord som vedtak er kjent under, som vedtak eller beslutning.',
        };
      return {
        reason: `«${given.word}» erstattes, men på sidene står også ${listOf(given.forms)}`,
        note: 'Skriv en linje for hvert ord under words, også hvis ordet er det samme.',
      };
    },
  },
  'case-number': {
    summary: 'Et arkivsaksnummer er skrevet slik utvalget vil ha det.',
    tell: ({ number, pattern, list }) =>
      list === null
        ? {
            reason: `Arkivsaksnummeret «${number}» stemmer ikke med utvalgets mønster ${pattern}`,
            note: 'Rett nummeret, eller mønsteret i index.md for utvalget.',
          }
        : { reason: `Arkivsaksnummeret «${number}» ser ut som flere numre`, note: `Skriv case: ${list}` },
  },
};

function tellOldPlace(place: OldPlace): string {
  return place.kind === 'address'
    ? `En adresse på et tidligere nettsted føres hit i index.md for nettstedet: redirects: { ${place.from}: ${place.to} }`
    : `Det gamle navnet på et utvalg hører hjemme i ${place.file}: aliases: ${place.id}`;
}
