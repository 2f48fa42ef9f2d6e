import type { FieldValues, Messages, OldPlace, WrittenValue } from '../../message-values.ts';
import { expectationIn } from '../expectations.ts';

function describe(value: WrittenValue): string {
  if (value.kind === 'text') return `«${value.text}»`;
  return { empty: 'ingenting', emptyList: 'ei tom liste', list: 'ei liste', mapping: 'fleire felt' }[value.kind];
}

const listOf = (forms: readonly string[]) => forms.map((form) => `«${form}»`).join(', ');

const rulesOf = (known: readonly string[]) => `Reglane som kan stillast inn, er ${known.join(', ')}.`;

/** Felta, og det som dei og kommentarar stiller inn. */
export const fields: Messages<FieldValues> = {
  'unknown-key': {
    summary: 'Kvart felt er eit som Dagsorden kjenner.',
    tell: ({ field, nearest, known, present }) => ({
      reason: `Feltet «${field}» finst ikkje`,
      note: present
        ? `${nearest} står der alt: flytt det som høyrer til der, og slett linja ${field}.`
        : nearest === null
          ? `Felta her er ${known.join(', ')}.`
          : `Meinte du «${nearest}»? Skriv ${nearest} i staden for ${field}.`,
    }),
  },
  'missing-field': {
    summary: 'Dei påkravde felta er der.',
    tell: ({ field, expected, nested }) => ({
      reason: `Feltet ${field} manglar`,
      note: nested
        ? `Legg til ${field}: … med ${expectationIn(expected)}.`
        : `Legg til linja ${field}: … mellom felta, med ${expectationIn(expected)}.`,
    }),
  },
  'invalid-value': {
    summary: 'Ein verdi er av det slaget som feltet tek.',
    tell: ({ field, value, expected, instead, whole, beside, elsewhere }) => ({
      reason: `${field === '' ? 'Her' : `I feltet ${field}`} står ${describe(value)}, men det skal stå ${expectationIn(expected)}`,
      note:
        field === ''
          ? 'Skriv felt som namn: verdi.'
          : elsewhere !== null
            ? tellOldPlace(elsewhere)
            : instead !== null
              ? whole
                ? `Skriv: ${instead}`
                : `Skriv ${field.split('.').at(-1)}: ${instead}${beside === null ? '' : `, og på ei eiga linje ${beside}`}`
              : `Rett verdien i ${field}.`,
    }),
  },
  'unknown-section': {
    summary: 'Ei sak oppgjev ein av seksjonane i møtet.',
    tell: ({ section, nearest, known }) => ({
      reason: `Det finst ingen seksjon som heiter «${section}»`,
      note: `Meinte du «${nearest}»? Seksjonane i møtet er ${known.join(', ')}.`,
    }),
  },
  'unknown-rule': {
    summary: 'Reglane som ein nettstad stiller inn, finst og kan stillast inn.',
    tell: ({ id, nearest, known, fixed }) => ({
      reason: fixed
        ? `Regelen «${id}» gjeld alltid og kan ikkje stillast inn`
        : `Det finst ingen regel som heiter «${id}»`,
      note: `${fixed ? 'Rett det som regelen finn.' : `Meinte du «${nearest}»?`} ${rulesOf(known)}`,
    }),
  },
  'ignore-rule': {
    summary: 'Ein kommentar som slår av ein regel på ei linje, nemner ein regel som kan slåast av.',
    tell: ({ id, nearest, known, fixed }) => ({
      reason:
        id === ''
          ? 'Kommentaren seier ikkje kva regel han slår av'
          : fixed
            ? `Regelen «${id}» gjeld alltid og kan ikkje slåast av`
            : `Det finst ingen regel som heiter «${id}»`,
      note: `${fixed ? 'Rett det som regelen finn. ' : id === '' ? '' : `Meinte du «${nearest}»? `}${rulesOf(known)}`,
    }),
  },
  'ignore-reason': {
    summary: 'Ein kommentar som slår av ein regel på ei linje, seier kvifor.',
    tell: ({ rule }) => ({
      reason: `Kommentaren slår av regelen ${rule} utan å seie kvifor`,
      note: `Skriv kvifor etter eit kolon: dagsorden-ignore ${rule}: grunngjevinga`,
    }),
  },
  'accent-contrast': {
    summary: 'Aksentfargen kan lesast på kvitt.',
    tell: ({ colour, contrast }) => ({
      reason: `Fargen ${colour} har ein kontrast mot kvitt på ${contrast.toFixed(1).replace('.', ',')}:1, men skal ha minst 4,5:1`,
      note: 'Vel ein mørkare farge: lenkjer og overskrifter i den fargen skal kunne lesast (WCAG 2.1, 1.4.3).',
    }),
  },
  'own-words': {
    summary: 'Eit ord som words erstattar, er eit av orda i grensesnittet, i alle former.',
    tell: (given) => {
      if (given.kind === 'unknown')
        return {
          reason: `Ordet «${given.word}» står ingen stader på sidene`,
          note: `Meinte du «${given.nearest}»? Orda står i docs/reference/words.md.`,
        };
      if (given.kind === 'decision')
        return {
          reason: `«${given.word}» kan ikkje bli til «${given.instead}»: ei overskrift med det namnet ville vore offentleg før protokollen`,
          note: 'Vel eit ord som vedtak er kjende under, som vedtak eller avgjerd.',
        };
      return {
        reason: `«${given.word}» blir erstatta, men på sidene står òg ${listOf(given.forms)}`,
        note: 'Skriv ei linje for kvart ord under words, òg om ordet er det same.',
      };
    },
  },
  'case-number': {
    summary: 'Eit arkivsaksnummer er skrive slik utvalet vil ha det.',
    tell: ({ number, pattern, list }) =>
      list === null
        ? {
            reason: `Arkivsaksnummeret «${number}» følgjer ikkje mønsteret til utvalet, ${pattern}`,
            note: 'Rett nummeret, eller mønsteret i index.md for utvalet.',
          }
        : { reason: `Arkivsaksnummeret «${number}» ser ut som fleire nummer`, note: `Skriv case: ${list}` },
  },
};

function tellOldPlace(place: OldPlace): string {
  return place.kind === 'address'
    ? `Ei adresse på ein tidlegare nettstad blir ført hit i index.md for nettstaden: redirects: { ${place.from}: ${place.to} }`
    : `Det gamle namnet på eit utval høyrer heime i ${place.file}: aliases: ${place.id}`;
}
