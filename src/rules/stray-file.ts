import { isLock } from '../content/content-paths.ts';
import type { ContentFile } from '../content/sources.ts';
import type { MessageValues } from '../locale/message-values.ts';
import { listFileUses } from '../rule-input/file-uses.ts';
import type { Rule, RuleContext } from '../rule-input/rule.ts';

const document = /\.(docx?|odt|pages|rtf|docm|dotx?|wpd|pdf|xlsx?|xlsm|ods|numbers|pptx?|odp|key)$/i;

/**
 * Files in the folder of a meeting that may have been meant as items and are none: a plain text with the fields of an
 * item, a document (PDF, Word, Excel, PowerPoint, LibreOffice) that nothing mentions and that is therefore not published, the file that such a program leaves while it has
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
export const strayFile: Rule<'stray-file'> = {
  id: 'stray-file',
  severity: 'warning',
  check: (input) => {
    const used = new Set(listFileUses(input).map(({ path }) => path));
    return [...input.tree.files.values()].flatMap((file) => {
      const values = used.has(file.path) ? null : describe(file, input);
      return values === null ? [] : [{ file: file.file, values }];
    });
  },
};

type Values = MessageValues['stray-file'];

function describe({ path }: ContentFile, { files }: RuleContext): Values | null {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (isLock(path)) return { kind: 'lock' };
  if (/^\..*\.icloud$/i.test(name)) return { kind: 'placeholder', name: name.slice(1).replace(/\.icloud$/i, '') };
  if (path.split('/').length < 3) return null;
  if (document.test(name)) return { kind: 'unmentioned', link: writeLink(path) };
  return files.get(path)?.text.frontMatter
    ? { kind: 'item', name, right: name.replace(/\.(txt|text)$/i, '.md') }
    : null;
}

/** The file as an item of its meeting, or the page of its council, links to it. */
function writeLink(path: string): string {
  const [, folder = '', ...rest] = path.split('/');
  const link = /^\d{4}-\d{2}-\d{2}/.test(folder) ? rest.join('/') : [folder, ...rest].join('/');
  return /[\s()<>]/.test(link) ? `<${link}>` : link;
}
