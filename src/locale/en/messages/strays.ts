import type { LocalizedText, Messages, MessageValues } from '../../message-values.ts';
import type { StrayValues } from '../../stray-values.ts';

const nameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1);

/** Files that look like items or attachments and are none. */
export const strays: Messages<StrayValues> = {
  'stray-markdown': { summary: 'Markdown files are where an agenda shows them.', tell: tellMarkdown },
  'stray-file': { summary: 'No file that looks like an item lies beside the agenda unseen.', tell: tellFile },
  'stand-in-file': {
    summary: 'An attachment is the document itself, not a pointer or shortcut to it.',
    tell: tellStandIn,
  },
  'blank-attachment': {
    summary: 'An attached text file holds a text.',
    tell: ({ name }) => ({
      reason: `Unexpected “${name}” without anything to read, expected a text`,
      note: 'Save the file again with its text, or take it off the agenda.',
    }),
  },
};

function tellMarkdown(v: MessageValues['stray-markdown']): LocalizedText {
  switch (v.kind) {
    case 'meeting':
      return {
        reason: `Unexpected folder of a meeting ${v.target === null ? 'beside the councils' : 'below a folder of its council'}, expected ${v.target === null ? 'it in the folder of a council' : `“${v.target}”`}`,
        note: `Move the folder to ${v.target ?? `${v.root}COUNCIL/${v.date}`}. The meeting is not part of the site now.`,
      };
    case 'outside':
      return {
        reason: 'Unexpected Markdown file outside a meeting, expected items in the folder of a meeting',
        note: 'Move the file into a folder such as council/2026-09-17/. It is not part of the site now.',
      };
    case 'elsewhere':
      return {
        reason: `Unexpected ${v.below ? 'Markdown file in a folder below its meeting' : `file name “${v.name}”`}, expected “${v.below ? v.target : nameOf(v.target)}”`,
        note: `${v.below ? 'Move' : 'Rename'} the file to ${v.target}${v.taken ? ', where there is another file already: compare the two' : ''}. It is not on the agenda now: an item is in the meeting’s own folder, and its name ends in .md.`,
      };
  }
}

function tellFile(v: MessageValues['stray-file']): LocalizedText {
  switch (v.kind) {
    case 'lock':
      return {
        reason: 'Unexpected lock file of a word processor, expected only files of the agenda',
        note: 'A document is open in Word or LibreOffice. Close it there; delete this file if it stays. It is not published.',
      };
    case 'placeholder':
      return {
        reason: `Unexpected placeholder of iCloud for “${v.name}”, expected the file itself`,
        note: 'Download the file in Finder (its menu has “Download Now”). It is not part of the site now.',
      };
    case 'unmentioned':
      return {
        reason: 'Unexpected document that nothing mentions, expected an item in Markdown, or an attachment of one',
        note: `If it is an item, write it as a .md file. If it is an attachment, link to it: [what it is](${v.link}). It is not published now.`,
      };
    case 'item':
      return {
        reason: `Unexpected fields of an item in “${v.name}”, expected “${v.right}”`,
        note: `Rename the file to ${v.right}. It is not on the agenda now: the name of an item ends in .md.`,
      };
  }
}

function tellStandIn(v: MessageValues['stand-in-file']): LocalizedText {
  switch (v.kind) {
    case 'pointer':
      return {
        reason: `Unexpected pointer of Git LFS in “${v.name}”, expected the file itself`,
        note: 'Run git lfs pull. In CI, let the checkout fetch the files too: lfs: true for actions/checkout.',
      };
    case 'placeholder':
      return {
        reason: `Unexpected placeholder of iCloud “${v.name}”, expected the file itself`,
        note: 'Download the file in Finder, and name it without the dot before and .icloud behind.',
      };
    case 'shortcut':
      return {
        reason: `Unexpected shortcut “${v.name}”, expected the document that it leads to`,
        note:
          v.address === null
            ? 'It opens on your own machine only. Save the document as a PDF in the folder of the meeting, and name that file.'
            : `Write url: ${v.address} instead of file:, or link to that address; or save the document as a PDF in the folder of the meeting, and name that file.`,
      };
  }
}
