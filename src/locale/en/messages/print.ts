import { nameCharacter as named } from '../../character-name.ts';
import type { Messages } from '../../message-values.ts';
import type { PrintFault, PrintValues } from '../../print-values.ts';

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
};
