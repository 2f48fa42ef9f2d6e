import type { AttachmentValues } from '../../attachment-values.ts';
import { formatPages as list } from '../../format-pages.ts';
import type { Messages } from '../../message-values.ts';

/** Attachments that others made. */
export const attachments: Messages<AttachmentValues> = {
  'attachment-number': {
    summary: 'Two attachments of an item do not claim the same number.',
    tell: ({ title, number }) => ({
      reason: `“${title}” claims number ${number}, which another attachment of the item has`,
      note: 'Correct the number in the title, or leave it out: attachments are counted by themselves.',
    }),
  },
  'attachment-unreadable': {
    summary: 'An attached PDF opens without a password, and is whole.',
    tell: ({ name, state, missing, pages }) => ({
      reason: {
        locked: `“${name}” asks for a password`,
        damaged: `“${name}” is damaged and cannot be read as a PDF`,
        'cut-short': `“${name}” is cut short: ${missing.length === 0 ? 'its end is missing' : `of ${pages} pages it lacks ${list(missing, 'page', 'pages')}`}`,
        large: `“${name}” is too large to be read (more than 300 MB)`,
      }[state],
      note:
        state === 'large'
          ? 'It is published as it is, and nobody has looked at what is in it. Divide it, or save it with smaller pictures, to have it in the packet too.'
          : `Ask for the file again${state === 'locked' ? ' without a password' : ''}, and replace it. Until then, the packet has a page in its place that says so.`,
    }),
  },
  'attachment-form': {
    summary: 'What was written into the form of an attached PDF is drawn in it.',
    tell: ({ name, form }) => ({
      reason:
        form === 'xfa'
          ? `“${name}” is a form of a kind (XFA) that hardly any program shows`
          : `“${name}” has form fields whose values are not drawn`,
      note:
        form === 'xfa'
          ? 'Print it to a PDF in the program that made it, and attach that.'
          : 'The packet draws them anew. For the file itself, print it to a PDF, and attach that.',
    }),
  },
  'attachment-active': {
    summary: 'An attached PDF does nothing by itself.',
    tell: ({ name, active }) => ({
      reason: `“${name}” ${active.map((one) => (one === 'launch' ? 'starts programs' : 'runs scripts')).join(' and ')}`,
      note: 'The packet leaves that out. For the file itself, print it to a PDF, and attach that.',
    }),
  },
  'attachment-embedded': {
    summary: 'An attached PDF carries no other files.',
    tell: ({ name, files, portfolio }) => ({
      reason: `“${name}” ${portfolio ? 'is a portfolio and' : ''} carries other files: ${files.join(', ')}`.replace(
        '  ',
        ' ',
      ),
      note: 'The packet takes them along and names them. List them as attachments of their own, so that everybody finds them.',
    }),
  },
  'attachment-pages': {
    summary: 'The pages of an attached PDF can be shown as they are.',
    tell: ({ name, huge, empty, hiddenLayers }) => ({
      reason: `“${name}” has ${[
        ...(huge.length > 0 ? [`pages larger than five metres (${list(huge, 'page', 'pages')})`] : []),
        ...(empty.length > 0 ? [`nothing on ${list(empty, 'page', 'pages')}`] : []),
        ...(hiddenLayers > 0 ? ['layers that are hidden'] : []),
      ].join(', ')}`,
      note: 'Look whether that is meant. The packet makes pages that are too large smaller, and keeps hidden layers hidden.',
    }),
  },
  'attachment-fonts': {
    summary: 'An attached PDF holds its fonts.',
    tell: ({ name, fonts }) => ({
      reason: `“${name}” does not hold its fonts: ${fonts.join(', ')}`,
      note: 'Every machine draws it with other letters. Export it again with fonts embedded (PDF/A).',
    }),
  },
};
