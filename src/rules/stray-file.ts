import { isLock } from '../content/content-paths.ts';
import type { ContentFile } from '../content/sources.ts';
import type { InlineWords } from '../messages.ts';
import { listFileUses } from '../rule-input/file-uses.ts';
import type { Rule, RuleContext } from '../rule-input/rule.ts';

const document = /\.(docx?|odt|pages|rtf|docm|dotx?|wpd)$/i;

/**
 * Files in the folder of a meeting that may have been meant as items and are none: a plain text with the fields of an
 * item, a document of Word, LibreOffice or Pages that nothing mentions, the file that such a program leaves while it has
 * one open, and a placeholder of iCloud.
 *
 * @failing
 * ```md
 * Budgettet er lagt.
 * ```
 * ```txt it/2026-09-17/cykelstier.txt
 * ---
 * title: Cykelstier ved havnen
 * section: droeftelse
 * ---
 * ```
 *
 * @passing
 * ```md
 * Budgettet er lagt, se [tallene](tal.txt).
 * ```
 * ```txt it/2026-09-17/tal.txt
 * 2026: 100
 * ```
 */
export const strayFile: Rule = {
  id: 'stray-file',
  severity: 'warning',
  summary: {
    en: 'No file that looks like an item stands beside the agenda unseen.',
    da: 'Ingen fil, der ligner et punkt, ligger uset ved siden af dagsordenen.',
  },
  check: (input) => {
    const used = new Set(listFileUses(input).map(({ path }) => path));
    return [...input.tree.files.values()].flatMap((file) => {
      const words = used.has(file.path) ? null : describe(file, input);
      return words === null ? [] : [{ file: file.file, ...words }];
    });
  },
};

type Words = InlineWords;

function describe({ path }: ContentFile, { files }: RuleContext): Words | null {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (isLock(path)) return lock();
  if (/^\..*\.icloud$/i.test(name)) return placeholder(name.slice(1).replace(/\.icloud$/i, ''));
  if (path.split('/').length < 3) return null;
  if (document.test(name)) return unmentioned(name);
  return files.get(path)?.text.frontMatter ? text(name) : null;
}

function lock(): Words {
  return {
    en: {
      unexpected: 'lock file of a word processor',
      expected: 'only files of the agenda',
      note: 'A document is open in Word or LibreOffice. Close it there; delete this file if it stays. It is not published.',
    },
    da: {
      unexpected: 'en låsefil fra et tekstbehandlingsprogram',
      expected: 'kun dagsordenens filer',
      note: 'Et dokument er åbent i Word eller LibreOffice. Luk det dér; slet denne fil, hvis den bliver liggende. Den bliver ikke offentliggjort.',
    },
  };
}

function placeholder(name: string): Words {
  return {
    en: {
      unexpected: `placeholder of iCloud for “${name}”`,
      expected: 'the file itself',
      note: 'Download the file in Finder (its menu has “Download Now”). It is not part of the site now.',
    },
    da: {
      unexpected: `pladsholder fra iCloud for “${name}”`,
      expected: 'selve filen',
      note: 'Hent filen i Finder (“Hent nu” i dens menu). Den er ikke med på webstedet nu.',
    },
  };
}

function unmentioned(name: string): Words {
  const link = /[\s()<>]/.test(name) ? `<${name}>` : name;
  return {
    en: {
      unexpected: 'document that nothing mentions',
      expected: 'an item in Markdown, or an attachment of one',
      note: `If it is an item, write it as a .md file. If it is an attachment, link to it: [what it is](${link}). It is not published now.`,
    },
    da: {
      unexpected: 'et dokument, som intet nævner',
      expected: 'et punkt i Markdown, eller et bilag til et',
      note: `Er det et punkt, så skriv det som en .md-fil. Er det et bilag, så link til det: [hvad det er](${link}). Det bliver ikke offentliggjort nu.`,
    },
  };
}

function text(name: string): Words {
  const right = name.replace(/\.(txt|text)$/i, '.md');
  return {
    en: {
      unexpected: `fields of an item in “${name}”`,
      expected: `“${right}”`,
      note: `Rename the file to ${right}. It is not on the agenda now: the name of an item ends in .md.`,
    },
    da: {
      unexpected: `felterne til et punkt i “${name}”`,
      expected: `“${right}”`,
      note: `Omdøb filen til ${right}. Den er ikke på dagsordenen nu: navnet på et punkt ender på .md.`,
    },
  };
}
