import type { FieldValues, Messages, OldPlace, WrittenValue } from '../../message-values.ts';

function describe(value: WrittenValue): string {
  if (value.kind === 'text') return `“${value.text}”`;
  return { empty: 'empty value', emptyList: 'empty list', list: 'list', mapping: 'fields' }[value.kind];
}

const fieldsOf = (known: readonly string[]) => `The fields here are ${known.join(', ')}.`;
const listOf = (forms: readonly string[]) => forms.map((form) => `“${form}”`).join(', ');

const rulesOf = (known: readonly string[]) => `The rules that can be set are ${known.join(', ')}.`;

/** The front matter, and what it and comments set. */
export const fields: Messages<FieldValues> = {
  'unknown-key': {
    summary: 'Every field is one that Dagsorden knows.',
    tell: ({ field, nearest, known, present }) => ({
      reason: `Unexpected field “${field}”, expected ${nearest === null ? 'a field that Dagsorden knows' : `“${nearest}”`}`,
      note: present
        ? `${nearest} is there already: move what belongs there, and delete the line ${field}.`
        : nearest === null
          ? fieldsOf(known)
          : `Write ${nearest} instead of ${field}.`,
    }),
  },
  'missing-field': {
    summary: 'The required fields are there.',
    tell: ({ field, expected, nested }) => ({
      reason: `Unexpected ${nested ? 'entry' : 'front matter'} without “${field}”, expected ${expected}`,
      note: nested ? `Add ${field}: … to it.` : `Add a line ${field}: … to the front matter`,
    }),
  },
  'invalid-value': {
    summary: 'A value is of the kind that its field takes.',
    tell: ({ field, value, expected, instead, whole, beside, elsewhere }) => ({
      reason: `Unexpected ${describe(value)}, expected ${expected}`,
      note:
        field === ''
          ? 'Write fields as name: value.'
          : elsewhere !== null
            ? tellOldPlace(elsewhere)
            : instead !== null
              ? whole
                ? `Write: ${instead}`
                : `Write ${field.split('.').at(-1)}: ${instead}${beside === null ? '' : `, and on a line of its own ${beside}`}`
              : `Correct the value of ${field}.`,
    }),
  },
  'unknown-section': {
    summary: 'An item names a section of its meeting.',
    tell: ({ section, nearest, known }) => ({
      reason: `Unexpected section “${section}”, expected “${nearest}”`,
      note: `The sections of this meeting are ${known.join(', ')}.`,
    }),
  },
  'unknown-rule': {
    summary: 'The rules that a site sets exist and can be set.',
    tell: ({ id, nearest, known, fixed }) => ({
      reason: fixed
        ? `Unexpected rule “${id}”, which always holds, expected a rule that can be set`
        : `Unexpected rule “${id}”, expected “${nearest}”`,
      note: `${fixed ? 'Correct what the rule finds instead. ' : ''}${rulesOf(known)}`,
    }),
  },
  'ignore-rule': {
    summary: 'A comment that excuses a line names a rule that can be excused.',
    tell: ({ id, nearest, known, fixed }) => ({
      reason:
        id === ''
          ? 'Unexpected comment that names no rule, expected the id of a rule'
          : `Unexpected rule “${id}”${fixed ? ', which always holds, expected a rule that can be set' : `, expected “${nearest}”`}`,
      note: `${fixed ? 'Correct what the rule finds instead. ' : ''}${rulesOf(known)}`,
    }),
  },
  'ignore-reason': {
    summary: 'A comment that excuses a line says why.',
    tell: ({ rule }) => ({
      reason: `Unexpected comment that excuses ${rule} without a reason, expected a reason`,
      note: `Write why, behind a colon: dagsorden-ignore ${rule}: the reason`,
    }),
  },
  'accent-contrast': {
    summary: 'The accent colour can be read on white.',
    tell: ({ colour, contrast }) => ({
      reason: `Unexpected colour ${colour}, whose contrast with white is ${contrast.toFixed(1)}:1, expected at least 4.5:1`,
      note: 'Choose a darker colour: links and headings in that colour must be readable (WCAG 2.1, 1.4.3).',
    }),
  },
  'own-words': {
    summary: 'A word that words replaces is one of the interface, in all its forms.',
    tell: (given) => {
      if (given.kind === 'unknown')
        return {
          reason: `The pages do not use the word “${given.word}”`,
          note: `Did you mean “${given.nearest}”? The words are listed in docs/reference/words.md.`,
        };
      if (given.kind === 'decision')
        return {
          reason: `“${given.word}” cannot become “${given.instead}”: a heading of that name would be public before the minutes`,
          note: 'Choose a word by which a decision is known, such as decision or resolution.',
        };
      return {
        reason: `“${given.word}” is replaced, but the pages also say ${listOf(given.forms)}`,
        note: 'Write a line for each under words, even if the word is the same.',
      };
    },
  },
  'case-number': {
    summary: 'A case number is written as the council says.',
    tell: ({ number, pattern, list }) =>
      list === null
        ? {
            reason: `Unexpected case number “${number}”, expected one that matches ${pattern}`,
            note: 'Correct the number, or the pattern in the index.md of the council.',
          }
        : {
            reason: `Unexpected case number “${number}”, which looks like several, expected a list`,
            note: `Write case: ${list}`,
          },
  },
};

function tellOldPlace(place: OldPlace): string {
  return place.kind === 'address'
    ? `An address of an earlier site leads here from the index.md of the site: redirects: { ${place.from}: ${place.to} }`
    : `The name that a council had belongs in ${place.file}: aliases: ${place.id}`;
}
