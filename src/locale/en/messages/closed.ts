import type { ClosedValues, Messages } from '../../message-values.ts';

/** What is not public, or not yet. */
export const closed: Messages<ClosedValues> = {
  'active-file': {
    summary: 'Files that can run something in a browser are not published.',
    tell: ({ name }) => ({
      reason: `“${name}” is of a kind that a browser may run, or that Dagsorden does not know`,
      note: 'Print the page to a PDF, or put the file into a .zip, and name that instead.',
    }),
  },
  'content-as-file': {
    summary: 'Markdown of the content is never published as a file.',
    tell: ({ link }) => ({
      reason:
        'A Markdown file is named here as an attachment, image or file, but the content itself is never published as one',
      note:
        link === null
          ? 'Remove it, or save the text as a PDF and name that.'
          : `Remove it, and write a link to the page in the text: ${link}`,
    }),
  },
  'duplicate-item': {
    summary: 'Every item of a meeting is there once.',
    tell: ({ title, other }) =>
      title === null
        ? {
            reason: `The name of the file is that of a copy of ${other}`,
            note: 'Delete the copy. If it is an item of its own, give the file another name.',
          }
        : {
            reason: `${other} has the title “${title}” too`,
            note: 'Delete one of the two files. If both items are meant, give each a title of its own.',
          },
  },
  'early-decision': {
    summary: 'What was decided is not public before the minutes.',
    tell: ({ text, heading }) => ({
      reason: `“${text}” reads like a decision, but the agenda is not minutes yet`,
      note: `Move what was decided beneath the heading ${heading}: it is shown once the meeting has status: minutes. If it is no decision of this meeting, write <!-- dagsorden-ignore early-decision: why --> on the line before.`,
    }),
  },
};
