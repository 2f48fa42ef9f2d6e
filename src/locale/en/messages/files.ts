import type { FileValues, Messages, PdfQuality } from '../../message-values.ts';

const qualities: Readonly<Record<PdfQuality, string>> = {
  text: 'text (it is a scanned picture)',
  tagged: 'tags',
  title: 'a title',
  language: 'a language',
};

const things = { attachment: 'attachment', logo: 'logo', image: 'image', link: 'link to', theme: 'file' } as const;

/** Folders, files and addresses. */
export const files: Messages<FileValues> = {
  'content-missing': {
    summary: 'The content folder exists.',
    tell: ({ folder }) => ({
      reason: `Unexpected missing content folder, expected a folder “${folder}”`,
      note: 'Run the command in the folder that holds content/, or name the folder with --content.',
    }),
  },
  'index-missing': {
    summary: 'Every folder has an index.md.',
    tell: ({ file, describes, empty, almost }) => ({
      reason: `Unexpected ${empty ? 'empty content folder' : 'folder without index.md'}, expected an index.md that describes the ${describes}`,
      note:
        almost === null
          ? `Write ${file}. dagsorden init and dagsorden new make such files.`
          : `Rename ${almost} to ${file}.`,
    }),
  },
  'symbolic-link': {
    summary: 'A symbolic link leads to a file within the content.',
    tell: ({ broken }) => ({
      reason: `Unexpected symbolic link to ${broken ? 'nothing' : 'a folder or out of the content'}, expected a file within the content folder`,
      note: 'Copy the file into the content folder instead of linking to it.',
    }),
  },
  'meeting-folder-name': {
    summary: 'The folder of a meeting is named after a date.',
    tell: ({ name, suggested }) => ({
      reason: `Unexpected folder name “${name}”, expected ${suggested === null ? 'a date as YYYY-MM-DD, or YYYY-MM-DD-suffix in lower-case letters' : `“${suggested}”`}`,
      note:
        suggested === null
          ? 'Rename the folder after the day of the meeting, such as 2026-09-17 or 2026-09-17-extra.'
          : `Rename the folder to ${suggested}.`,
    }),
  },
  'reserved-name': {
    summary: 'No file or folder takes an address that the site needs itself.',
    tell: ({ what, name, reserved }) => ({
      reason:
        what === 'file'
          ? 'Unexpected file at an address that the site needs itself, expected another name'
          : `Unexpected ${what === 'council' ? 'council folder' : 'item'} with the address “${name}”, expected a name other than ${reserved.join(', ')}`,
      note: {
        council: 'Rename the folder.',
        item: 'Choose another name. The site shows something of its own at that address.',
        file: 'Rename the file, or move it into a folder such as attachments/.',
      }[what],
    }),
  },
  'duplicate-address': {
    summary: 'Every item and council has an address of its own.',
    tell: ({ address, other }) => ({
      reason: `Unexpected ${other === null ? 'name without letters or digits' : `address “${address}”, which ${other} already has`}, expected an address of its own`,
      note: 'Rename one of the two; capitals, accents and punctuation do not count in addresses.',
    }),
  },
  'duplicate-name': {
    summary: 'Names of files differ in more than their code points.',
    tell: ({ name, other }) => ({
      reason: `Unexpected name ${name}, which looks like ${other}, expected names that differ`,
      note: 'Rename one of the two files, or delete it if it is a copy.',
    }),
  },
  'file-name': {
    summary: 'Every machine can hold the names of files.',
    tell: ({ kind, name, other }) => ({
      reason: {
        case: `Unexpected name “${name}”, which differs from “${other}” in capitals only, expected a name that differs`,
        device: `Unexpected name “${name}”, which Windows keeps for a device, expected another name`,
        sign: `Unexpected sign in the name “${name}” that Windows does not allow, expected a name without < > : " | ? * \\`,
        end: `Unexpected full stop or space at the end of the name “${name}”, expected a name without it`,
      }[kind],
      note: 'Rename the file: others cannot check out the site on their machines.',
    }),
  },
  'alias-taken': {
    summary: 'An old address leads to one place, and is not a page of its own.',
    tell: ({ alias, other }) => ({
      reason: `Unexpected old address “${alias}”, which ${other === null ? 'is already the address here' : `${other} has`}, expected an address without a page`,
      note: 'Remove the alias. An old address can lead to one place only, and not away from a page that is there.',
    }),
  },
  'theme-host': {
    summary: "The site's own look loads nothing from other hosts.",
    tell: ({ address }) => ({
      reason: `Unexpected address “${address}”, which tells another host who reads, expected files of the content folder`,
      note: 'Put the file into the content folder. Addresses of other hosts are not loaded in any case.',
    }),
  },
  'theme-import': {
    summary: 'A theme is one file.',
    tell: ({ address }) => ({
      reason: `Unexpected @import of “${address}”, expected all of the theme in one file`,
      note: 'Write the rules of the other style sheet into this one.',
    }),
  },
  'not-utf-8': {
    summary: 'Text files are UTF-8.',
    tell: ({ encoding }) => ({
      reason:
        'Unexpected character encoding, in which letters such as æ, é and ü get lost, expected a text file in UTF-8',
      note: `Save the file as UTF-8 (in the editor: Save with encoding). It was probably saved as ${encoding}.`,
    }),
  },
  'missing-file': {
    summary: 'A file that is named exists.',
    tell: ({ what, written, nearest, remote }) => ({
      reason: `Unexpected ${things[what]} “${written}”, which does not exist, expected a file that exists`,
      note: remote ? 'Write url: instead of file: for an address.' : remedyOf(what, nearest),
    }),
  },
  'path-leaves-content': {
    summary: 'No path leaves the content folder.',
    tell: ({ written }) => ({
      reason: `Unexpected path “${written}”, which leaves the content folder, expected a path within it`,
      note: 'Copy the file into the folder of the meeting, and link to it there.',
    }),
  },
  'remote-image': {
    summary: 'Images are in the content folder.',
    tell: ({ written }) => ({
      reason: `Unexpected image from another host, “${written}”, expected an image in the folder of the meeting`,
      note: 'Save the image beside the item and write its file name. Pages and PDFs load nothing from other hosts.',
    }),
  },
  'closed-text-in-public-root': {
    summary: 'Closed text is not in the public content folder.',
    tell: () => ({
      reason:
        'Unexpected closed text or attachment in the public content folder, expected number, public title and reason only',
      note: 'Move the file to a private folder and lay that over this one with a second --content; leave a file with number, public title and reason here. If this repository is private, set closed-text-in-public-root: off under rules: in the site’s index.md.',
    }),
  },
  'file-type': {
    summary: 'The content of a file is what its ending says.',
    tell: ({ name, found, wanted, blank }) => ({
      reason: `Unexpected ${blank ? 'nothing' : found === null ? 'content of another kind' : `${found} file`} in “${name}”, expected a ${wanted} file`,
      note: blank
        ? 'The file is empty: copy it here again.'
        : 'Open the file in the program it was made in, and save it in the right format; renaming it is not enough.',
    }),
  },
  'pdf-accessibility': {
    summary: 'An attached PDF has text, tags, a title and a language.',
    tell: ({ name, missing }) => ({
      reason: `Unexpected PDF “${name}” without ${missing.map((one) => qualities[one]).join(', ')}, expected a PDF that can be read aloud`,
      note: 'Ask for the original document, and export it again with tags, title and language (PDF/UA).',
    }),
  },
  'attachment-twice': {
    summary: 'An item lists an attachment once.',
    tell: ({ written, other }) => ({
      reason: `Unexpected attachment “${written}”, which “${other}” already is, expected every attachment once`,
      note: 'Remove one of the two, or correct the path.',
    }),
  },
  'attachment-unmentioned': {
    summary: 'The text of an item links to every attachment that the item lists.',
    tell: ({ title, link }) => ({
      reason: `Unexpected attachment “${title}” that the text never refers to, expected a link to it`,
      note: `Write ${link} where it matters.`,
    }),
  },
};

function remedyOf(what: keyof typeof things, nearest: string | null): string {
  if (nearest !== null) return `Did you mean ${nearest}? Otherwise add the file.`;
  if (what === 'theme') return 'Add the file, or remove the address, which is relative to the folder of the theme.';
  if (what === 'logo') return 'Add the image beside index.md, or remove the line.';
  return 'Correct the path, or put the file in the folder of the meeting.';
}
