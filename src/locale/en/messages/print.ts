import { nameCharacter as named } from '../../character-name.ts';
import type { Messages } from '../../message-values.ts';
import type { ClaimDoubt, PrintFault, PrintValues } from '../../print-values.ts';

const kinds: Readonly<Record<PrintFault['kind'], string>> = {
  glyph: 'a character that no font has',
  character: 'a character that cannot be copied or read aloud',
  untagged: 'text that nobody hears',
  alternative: 'a picture without a text alternative',
  form: 'a form field that is not described',
  font: 'a font that is not in the file',
};

function describe({ kind, page, text }: PrintFault): string {
  const place = [...(page === 0 ? [] : [`page ${page}`]), ...(text === '' ? [] : [`“${text}”`])];
  return place.length === 0 ? kinds[kind] : `${kinds[kind]} (${place.join(': ')})`;
}

const doubts: Readonly<Record<ClaimDoubt, string>> = {
  silent: 'does not say that it conforms',
  untagged: 'has no tags',
  structure: 'has headings, lists or tables that are not in order',
  alternative: 'has a picture or form field without a text alternative',
  content: 'has content that is not marked',
  font: 'has fonts that cannot be relied on',
  annotation: 'has annotations that are not described',
  graphics: 'draws with means that an archive may not keep',
};

function describeAttachment({ item, name, doubt }: PrintValues['packet-claim']['attachments'][number]): string {
  return `“${name}” (${item}) ${doubts[doubt]}`;
}

/** What is printed. */
export const print: Messages<PrintValues> = {
  'missing-glyph': {
    summary: 'Every character can be printed.',
    tell: ({ character, packages }) => ({
      reason: `Unexpected character ${named(character)}, which no installed font has, expected a character that can be printed`,
      note:
        packages.length === 0
          ? 'It would be printed as a box. Write it in other letters, or show it as an image with a text alternative.'
          : `It would be printed as a box. Install the font of its script: npm install ${packages.join(' or ')}.`,
    }),
  },
  'pdf-claim': {
    summary: 'A printed document conforms to PDF/UA and PDF/A.',
    tell: ({ faults }) => ({
      reason: `Unexpected PDF with ${faults.map(describe).join('; ')}, expected one that conforms to PDF/UA-1 and PDF/A-2a`,
      note: 'It is printed, but claims neither. Change the content that is named. If nothing is wrong with it, report the PDF as a bug.',
    }),
  },
  'packet-claim': {
    summary: 'A packet conforms to PDF/UA as far as its attachments do.',
    tell: ({ claim, attachments }) => ({
      reason: `The packet does not claim ${claim}, because of ${attachments.map(describeAttachment).join('; ')}`,
      note: 'The packet is complete and can be used. Where the law asks for accessible documents, ask for these attachments as accessible PDFs (from Word: Save as PDF, with “Document structure tags for accessibility”), or publish their content as text.',
    }),
  },
};
