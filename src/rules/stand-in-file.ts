import type { InlineWords } from '../messages.ts';
import { firstUses } from '../rule-input/file-uses.ts';
import type { Rule } from '../rule-input/rule.ts';

const shortcut = /\.(url|webloc|desktop|lnk|gdoc|gsheet|gslides|gdraw|gform|glink)$/i;

/**
 * An attachment or image is the document itself: no pointer that Git LFS leaves where the file was not fetched, no
 * shortcut to another place, no placeholder of a cloud drive. Readers would get a file of a few bytes that opens nothing.
 *
 * @failing
 * ```md
 * Se [planen](bilag/plan.pdf).
 * ```
 * ```txt it/2026-09-17/bilag/plan.pdf
 * version https://git-lfs.github.com/spec/v1
 * oid sha256:4d7a214614ab2935c943f9e0ff69d22eadbb8f32b1258daaa5e2ca24d17e2393
 * size 12345
 * ```
 *
 * @passing
 * ```md
 * Se [planen](bilag/plan.pdf).
 * ```
 * ```txt it/2026-09-17/bilag/plan.pdf
 * %PDF-1.7
 * ```
 */
export const standInFile: Rule = {
  id: 'stand-in-file',
  severity: 'error',
  summary: {
    en: 'An attachment is the document itself, no pointer or shortcut to it.',
    da: 'Et bilag er selve dokumentet, ikke en henvisning eller genvej til det.',
  },
  check: (input) =>
    firstUses(input).flatMap(({ path, file, place }) => {
      const text = input.files.get(path)?.text;
      const name = path.slice(path.lastIndexOf('/') + 1);
      if (text?.lfsPointer) return [{ file, place, ...pointer(name) }];
      if (/^\..*\.icloud$/i.test(name)) return [{ file, place, ...placeholder(name) }];
      return shortcut.test(name) ? [{ file, place, ...leading(name, text?.shortcutTo ?? null) }] : [];
    }),
};

type Words = InlineWords;

function pointer(name: string): Words {
  return {
    en: {
      unexpected: `pointer of Git LFS in “${name}”`,
      expected: 'the file itself',
      note: 'Run git lfs pull. In CI, let the checkout fetch the files too: lfs: true for actions/checkout.',
    },
    da: {
      unexpected: `en henvisning fra Git LFS i “${name}”`,
      expected: 'selve filen',
      note: 'Kør git lfs pull. I CI skal filerne hentes med: lfs: true ved actions/checkout.',
    },
  };
}

function placeholder(name: string): Words {
  return {
    en: {
      unexpected: `placeholder of iCloud “${name}”`,
      expected: 'the file itself',
      note: 'Download the file in Finder, and name it without the dot before and .icloud behind.',
    },
    da: {
      unexpected: `pladsholderen “${name}” fra iCloud`,
      expected: 'selve filen',
      note: 'Hent filen i Finder, og skriv navnet uden punktum foran og .icloud bagved.',
    },
  };
}

function leading(name: string, address: string | null): Words {
  const remote = address !== null && /^https?:/i.test(address) ? address : null;
  return {
    en: {
      unexpected: `shortcut “${name}”`,
      expected: 'the document that it leads to',
      note:
        remote === null
          ? 'It opens on your own machine only. Save the document as a PDF in the folder of the meeting, and name that file.'
          : `Write url: ${remote} instead of file:, or link to that address; or save the document as a PDF in the folder of the meeting, and name that file.`,
    },
    da: {
      unexpected: `genvejen “${name}”`,
      expected: 'det dokument, den fører til',
      note:
        remote === null
          ? 'Den virker kun på din egen computer. Gem dokumentet som PDF i mødets mappe, og angiv den fil.'
          : `Skriv url: ${remote} i stedet for file:, eller link til den adresse; eller gem dokumentet som PDF i mødets mappe, og angiv den fil.`,
    },
  };
}
