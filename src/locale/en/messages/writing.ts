import type { Messages } from '../../message-values.ts';
import type { WritingValues } from '../../text-values.ts';

/** Texts that are legal Markdown and were meant otherwise. */
export const writing: Messages<WritingValues> = {
  'accidental-code': {
    summary: 'Text is not program code by accident.',
    tell: ({ write, fence }) =>
      fence === null
        ? {
            reason: 'Unexpected indentation that makes program code, expected a paragraph',
            note: `Remove the spaces or the tab before the lines: ${write}`,
          }
        : {
            reason: `Unexpected code that does not end, expected a line ${fence} behind it`,
            note: `Write ${fence} on a line of its own where the code ends. If it is no code, delete the line ${fence}.`,
          },
  },
  'accidental-heading': {
    summary: 'A text becomes no heading by the line below it.',
    tell: ({ found, line }) => ({
      reason: `Unexpected “${line}” directly below “${found}”, which makes it a heading, expected an empty line between them`,
      note: `Leave an empty line before ${line}, or delete it.`,
    }),
  },
  'invisible-character': {
    summary: 'A text holds no characters that nobody sees.',
    tell: ({ character, letter, times }) => ({
      reason:
        character === null
          ? `Unexpected letters of two characters each, such as “${letter}”, expected letters of one (NFC)`
          : `Unexpected character ${character} that nobody sees (${times} in the file), expected the text without it`,
      note:
        character === null
          ? 'Run dagsorden check --fix: it writes the same letters as one character each.'
          : 'Run dagsorden check --fix: it deletes them.',
    }),
  },
  'line-ends': {
    summary: 'The lines of a file end in the same way.',
    tell: ({ lines }) => ({
      reason: `Unexpected line ends of another kind (${lines} in the file), expected the same everywhere`,
      note: 'Run dagsorden check --fix, or let your editor save the file with line ends of one kind.',
    }),
  },
  'list-number': {
    summary: 'A list is shown with the numbers that are written.',
    tell: ({ written, shown }) => ({
      reason: `Unexpected number ${written}, which is shown as ${shown}, expected ${shown}`,
      note: `Write ${shown}. If the number must stay, begin a list of its own: an empty line, a line of text, and an empty line before it.`,
    }),
  },
  'accidental-list': {
    summary: 'A paragraph that begins with a date is no list.',
    tell: ({ write }) => ({
      reason: 'Unexpected number and full stop that begin a list, expected a paragraph',
      note: `Write ${write}`,
    }),
  },
  'accidental-mark': {
    summary: 'A sign that is meant as a sign stays one.',
    tell: ({ mark, found, write }) => ({
      reason: `Unexpected ${mark} in “${found}” that is not shown as it is meant, expected “${write}”`,
      note: `Write ${write}`,
    }),
  },
  'data-image': {
    summary: 'An image is a file in the content.',
    tell: ({ alt, ending }) => ({
      reason: 'Unexpected image within the text itself, letter by letter, expected a file',
      note: `It is not shown. Save the image as a file in the folder of the meeting, and write ![${alt}](image.${ending})`,
    }),
  },
  'failed-link': {
    summary: 'What is meant as a link is one.',
    tell: ({ found, write }) => ({
      reason: `Unexpected “${found}”, which is no link, expected “${write}”`,
      note: `Write ${write}`,
    }),
  },
  footnotes: {
    summary: 'Every mark of a footnote has its note, and every note its mark.',
    tell: ({ label, fault }) =>
      ({
        unused: {
          reason: `Unexpected footnote [^${label}] that nothing refers to, expected a mark in the text`,
          note: `It is not shown. Write [^${label}] where it belongs, or delete it.`,
        },
        undefined: {
          reason: `Unexpected mark [^${label}] without a footnote, expected its note`,
          note: `Write the note on a line of its own at the end of the file: [^${label}]: the text of the note`,
        },
        twice: {
          reason: `Unexpected second footnote [^${label}], expected one of each name`,
          note: `It is not shown. Give it another name, such as [^${label}-2], here and where it belongs.`,
        },
      })[fault],
  },
  'foreign-mark': {
    summary: 'Marks of other programs do not stand in the text.',
    tell: ({ found, write, hidden }) => ({
      reason: hidden
        ? `Unexpected “${found}”, which another program hides and everybody reads here, expected a comment`
        : `Unexpected “${found}”, a mark of another program that is shown as it is written, expected what it means here`,
      note: write === null ? 'Delete it.' : `Write ${write}`,
    }),
  },
  'list-nesting': {
    summary: 'A list within a list is indented far enough.',
    tell: ({ spaces, write }) => ({
      reason: `Unexpected indentation that does not put the line below the item above, expected ${spaces} spaces`,
      note: `Indent it by ${spaces} spaces: “${write}”. If it does not belong below that item, remove the spaces before it and leave an empty line between.`,
    }),
  },
  'markdown-in-html': {
    summary: 'Markdown does not stand within HTML.',
    tell: ({ found }) => ({
      reason: `Unexpected “${found}” within HTML, where Markdown is not read, expected an empty line before it`,
      note: 'Leave an empty line behind the opening tag and one before the closing tag, or write the text without HTML.',
    }),
  },
  'markdown-in-title': {
    summary: 'Titles and names are without Markdown.',
    tell: ({ found, write }) => ({
      reason: `Unexpected marks in “${found}”, which are shown as they are written, expected plain text`,
      note: `Write ${write}`,
    }),
  },
  'merge-conflict': {
    summary: 'A file is without the marks of a merge.',
    tell: () => ({
      reason: 'Unexpected two versions of one text that git could not merge, expected one',
      note: 'Keep the right one of the two versions between <<<<<<< and >>>>>>>, and delete the three lines with marks.',
    }),
  },
  mojibake: {
    summary: 'Letters are the ones that were written.',
    tell: ({ found, write }) => ({
      reason: `Unexpected “${found}”, letters read in a wrong encoding, expected ${write === null ? 'the letter that was meant' : `“${write}”`}`,
      note: write === null ? 'Write the right letter: the file does not tell which it was.' : `Write ${write}`,
    }),
  },
  'open-comment': {
    summary: 'A comment ends.',
    tell: ({ write, shown }) => ({
      reason: shown
        ? 'Unexpected beginning of a comment that is shown as it is written, expected a comment that ends'
        : 'Unexpected comment that does not end, so that the rest of the text is not shown, expected -->',
      note: `Write --> where the comment ends: ${write}`,
    }),
  },
  'page-break': {
    summary: 'Pages are broken by Dagsorden.',
    tell: ({ found }) => ({
      reason: `Unexpected “${found}”, which is printed and breaks no page, expected text`,
      note: 'Delete the line. A section can begin on a new page with newPage: true in the index.md of the council.',
    }),
  },
  'short-row': {
    summary: 'A row of a table has as many cells as its head.',
    tell: ({ cells, columns, text }) => ({
      reason: `Unexpected row with ${cells} ${cells === 1 ? 'cell' : 'cells'}, expected ${columns}, as the head of the table has`,
      note: text
        ? 'A text behind a table needs an empty line before it.'
        : 'The missing cells are shown empty. An empty cell is written | |.',
    }),
  },
  'typed-heading': {
    summary: 'A heading is written with # and a space.',
    tell: ({ bold, write }) => ({
      reason: bold
        ? `Unexpected line in bold that looks like a heading and is none, expected “${write}”`
        : `Unexpected heading without a space behind #, expected “${write}”`,
      note: `Write ${write}`,
    }),
  },
  'typed-list': {
    summary: 'A list is written with - or 1. and a space.',
    tell: ({ kind, write }) => ({
      reason:
        kind === 'lines'
          ? 'Unexpected counted lines that run together, expected each on a line of its own'
          : kind === 'letters'
            ? 'Unexpected lines with letters that run together, expected a list'
            : kind === 'numbers'
              ? 'Unexpected lines with numbers that run together, expected a list'
              : 'Unexpected sign before a line that makes no list, expected - and a space',
      note:
        kind === 'lines'
          ? `Leave an empty line between them, or end each with a backslash: ${write}`
          : kind === 'letters'
            ? `Leave an empty line between them, or make a list with numbers: ${write}`
            : kind === 'numbers'
              ? `Leave an empty line before the first, and write a space behind the number: ${write}`
              : `Write - and a space: ${write}`,
    }),
  },
  'typed-table': {
    summary: 'A table has a line of hyphens below its head.',
    tell: ({ kind, head, line }) => ({
      reason: {
        rows: 'Unexpected rows that run together, expected a table',
        gap: 'Unexpected empty line within a table, which is none then, expected its lines together',
        head: 'Unexpected table without a first row, expected the names of the columns',
      }[kind],
      note: {
        rows: `Write lines between the cells, ${head}, and below the first row a line with ${line}`,
        gap: `Delete the empty line between ${head} and the line of hyphens.`,
        head: `Write the names of the columns on the line before the hyphens: ${head}`,
      }[kind],
    }),
  },
  'unused-definition': {
    summary: 'A line such as [name]: address is used by a link.',
    tell: ({ found, write }) => ({
      reason: `Unexpected “${found}”, which gives a link its address and is not shown, expected a link that uses it`,
      note: `If it is meant as text, write ${write}. If it is left over, delete it.`,
    }),
  },
  'word-residue': {
    summary: 'A text is without remains of word processing.',
    tell: ({ found }) => ({
      reason:
        found === null
          ? 'Unexpected row of non-breaking spaces, expected one space or a table'
          : `Unexpected “${found}” left by a word processor, expected what should stand there`,
      note: found === null ? 'Write one space, or make a table.' : 'Write what should stand there, or delete it.',
    }),
  },
};
