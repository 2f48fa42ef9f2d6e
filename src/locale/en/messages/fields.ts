import type { FieldValues, Messages, WrittenValue, YamlProblem } from '../../message-values.ts';

const problems: Readonly<Record<YamlProblem, readonly [string, string]>> = {
  colon: ['text with a colon', 'Put the whole text after the name of the field in double quotes.'],
  quote: ['quotation mark without its pair', 'Put the whole text in double quotes, or remove the quotation mark.'],
  bracket: [
    'bracket or brace without its pair',
    'Write the bracket that closes the list, or put the whole text in double quotes.',
  ],
  indent: [
    'indentation',
    'Begin fields of one level at the same column; what belongs to a field is indented by two spaces.',
  ],
  tab: ['tab', 'Replace the tab at the beginning of the line by two spaces.'],
  sign: ['sign at the beginning of a text', 'Put the whole text in double quotes.'],
  other: ['line', 'Write each field as name: value, and put a text with signs in double quotes.'],
};

function describe(value: WrittenValue): string {
  if (value.kind === 'text') return `“${value.text}”`;
  return { empty: 'empty value', emptyList: 'empty list', list: 'list', mapping: 'fields' }[value.kind];
}

const fieldsOf = (known: readonly string[]) => `The fields here are ${known.join(', ')}.`;
const rulesOf = (known: readonly string[]) => `The rules that can be set are ${known.join(', ')}.`;

/** The front matter, and what it and comments set. */
export const fields: Messages<FieldValues> = {
  'front-matter-missing': {
    summary: 'Every Markdown file begins with front matter.',
    tell: () => ({
      reason: 'Unexpected start of file, expected front matter',
      note: 'Begin the file with a line of three hyphens, the fields (title: …), and another line of three hyphens.',
    }),
  },
  'front-matter-unclosed': {
    summary: 'A line of three hyphens closes the front matter.',
    tell: () => ({
      reason: 'Unexpected end of file in the front matter, expected a line of three hyphens that closes it',
      note: 'Put --- on a line of its own after the last field.',
    }),
  },
  'front-matter-language': {
    summary: 'Front matter is YAML; code is never run.',
    tell: ({ language }) => ({
      reason: `Unexpected front matter in “${language}”, expected YAML`,
      note: 'Write --- alone on the first line. Dagsorden never runs code from content.',
    }),
  },
  'yaml-syntax': {
    summary: 'Front matter can be read as YAML.',
    tell: ({ problem }) => ({
      reason: `Unexpected ${problems[problem][0]}, expected front matter that can be read as YAML`,
      note: problems[problem][1],
    }),
  },
  'yaml-duplicate-key': {
    summary: 'A field is written once.',
    tell: () => ({
      reason: 'Unexpected second field of the same name, expected every field once',
      note: 'Remove one of the two; several values are written as a list: [a, b].',
    }),
  },
  'yaml-alias': {
    summary: 'Aliases in YAML can be followed.',
    tell: () => ({
      reason: 'Unexpected aliases that cannot be followed, expected plain values',
      note: 'Write the values out instead of using & and *.',
    }),
  },
  'unknown-key': {
    summary: 'Every field is one that Dagsorden knows.',
    tell: ({ field, nearest, known }) => ({
      reason: `Unexpected field “${field}”, expected ${nearest === null ? 'a field that Dagsorden knows' : `“${nearest}”`}`,
      note: nearest === null ? fieldsOf(known) : `Write ${nearest} instead of ${field}.`,
    }),
  },
  'missing-field': {
    summary: 'The required fields are there.',
    tell: ({ field, expected, nested }) => ({
      reason: `Unexpected ${nested ? 'entry' : 'front matter'} without “${field}”, expected ${expected}`,
      note: `Add a line ${field}: …${nested ? '' : ' to the front matter'}`,
    }),
  },
  'invalid-value': {
    summary: 'A value is of the kind that its field takes.',
    tell: ({ field, value, expected, instead }) => ({
      reason: `Unexpected ${describe(value)}, expected ${expected}`,
      note:
        field === ''
          ? 'Write fields as name: value.'
          : instead !== null
            ? `Write ${field.split('.').at(-1)}: ${instead}`
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
  'case-number': {
    summary: 'A case number is written as the council says.',
    tell: ({ number, pattern }) => ({
      reason: `Unexpected case number “${number}”, expected one that matches ${pattern}`,
      note: 'Correct the number, or the pattern in the index.md of the council.',
    }),
  },
};
