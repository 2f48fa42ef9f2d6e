import type { Messages, YamlValues } from '../../message-values.ts';

const faults: Readonly<Record<YamlValues['yaml-syntax']['fault'], string>> = {
  colon: 'Unexpected colon in a text, expected the text in quotes',
  quotes: 'Unexpected quotation marks that do not go together, expected the whole text in one pair of quotes',
  start: 'Unexpected sign at the beginning of a text that YAML keeps for itself, expected the text in quotes',
  tab: 'Unexpected tab at the beginning of a line, expected spaces',
  space: 'Unexpected special space that YAML does not know, expected a plain space',
  'missing-space': 'Unexpected field without a space after its colon, expected a space',
  'missing-colon': 'Unexpected field without a colon, expected a colon and a space',
  indentation: 'Unexpected line that is indented differently from its neighbours, expected the same indentation',
  continuation: 'Unexpected line that belongs to no field, expected a text on one line',
  bracket: 'Unexpected bracket that is not closed, expected its closing bracket',
  list: 'Unexpected list behind a text, expected a list in brackets',
  'empty-entry': 'Unexpected comma with nothing before or behind it, expected an entry',
  conflict: 'Unexpected marks of a merge conflict, expected one of the two versions',
  'document-end': 'Unexpected line with three dots, which ends the fields, expected only fields up to the line ---',
  other: 'Unexpected fields that cannot be read, expected fields as YAML',
};

const changes: Readonly<Record<YamlValues['yaml-meaning']['change'], string>> = {
  comment: 'Unexpected number sign behind a space, where YAML ends the text, expected the whole text in quotes',
  tag: 'Unexpected text that begins with !, of which YAML drops a word, expected the text in quotes',
  anchor: 'Unexpected text that begins with &, of which YAML drops a word, expected the text in quotes',
  alias: 'Unexpected text that begins with *, which YAML takes for an alias, expected the text in quotes',
  comma: 'Unexpected comma in a text between braces, where YAML ends the text, expected the text in quotes',
  list: 'Unexpected list entries that became part of the text above them, expected a list in brackets',
  flag: 'Unexpected field without a value, expected a value',
};

const missing: Readonly<
  Record<YamlValues['front-matter-missing']['kind'], (line: string) => readonly [string, string]>
> = {
  nothing: () => [
    'Unexpected start of the file, expected front matter',
    'Begin the file with a line of three hyphens, the fields (title: …), and another line of three hyphens.',
  ],
  late: () => [
    'Unexpected text or empty lines before the front matter, expected the line --- at the very beginning',
    'Move the front matter to the top of the file, with nothing before it.',
  ],
  dashes: (line) => [`Unexpected first line “${line}”, expected three hyphens`, 'Write: ---'],
  start: () => [
    'Unexpected fields without a line --- before them, expected front matter between two lines of three hyphens',
    'Put a line with three hyphens before the first field.',
  ],
};

/** Front matter as YAML. */
export const yaml: Messages<YamlValues> = {
  'yaml-syntax': {
    summary: 'Front matter can be read as YAML.',
    tell: ({ fault, mended, detail }) => ({ reason: faults[fault], note: adviseOn(fault, mended, detail) }),
  },
  'yaml-duplicate-key': {
    summary: 'A field appears once.',
    tell: () => ({
      reason: 'Unexpected field that appears twice, expected each field once',
      note: 'Delete one of the two. Several values are written as a list: [a, b].',
    }),
  },
  'yaml-alias': {
    summary: 'Aliases in YAML can be followed.',
    tell: () => ({
      reason: 'Unexpected aliases that cannot be followed, expected the values themselves',
      note: 'Write the values instead of & and *.',
    }),
  },
  'yaml-meaning': {
    summary: 'Text in front matter means what is written there.',
    tell: ({ change, mended }) => ({
      reason: changes[change],
      note:
        change === 'comment' ? `Write: ${mended} If it is a comment, put it on a line of its own.` : `Write: ${mended}`,
    }),
  },
  'control-character': {
    summary: 'Text in front matter holds no line ends and no control characters.',
    tell: ({ character, mended }) => ({
      reason: `Unexpected character ${character} in a text of one line, expected a text on one line without control characters`,
      note: `Write: ${mended}`,
    }),
  },
  'front-matter-missing': {
    summary: 'Every Markdown file begins with front matter.',
    tell: ({ kind, line }) => {
      const [reason, note] = missing[kind](line);
      return { reason, note };
    },
  },
  'front-matter-unclosed': {
    summary: 'A line of three hyphens closes the front matter.',
    tell: () => ({
      reason: 'Unexpected front matter that is not closed, expected a line of three hyphens behind the last field',
      note: 'Put --- on a line of its own behind the last field.',
    }),
  },
  'front-matter-language': {
    summary: 'Front matter is YAML; code is never run.',
    tell: ({ language }) => ({
      reason: `Unexpected front matter in “${language}”, expected YAML`,
      note: 'Write --- alone on the first line. Dagsorden never runs code from content.',
    }),
  },
};

function adviseOn(fault: YamlValues['yaml-syntax']['fault'], mended: string | null, detail: string): string {
  if (fault === 'conflict')
    return 'Keep one of the two versions, and delete the three lines <<<<<<<, ======= and >>>>>>>.';
  if (fault === 'document-end') return 'Delete the line with the three dots.';
  if (fault === 'tab') return 'Put spaces instead of the tabs: two for every step.';
  if (mended !== null) return `Write: ${mended}`;
  return `Often a text holds a colon or a quotation mark: put the whole text in double quotes. YAML says: ${detail}.`;
}
