/* Names of files that stand in running text and lead nowhere: nobody can open them, and they are not published. */
import { findMeantFile } from '../agenda/meant-file.ts';
import { isContent } from '../agenda/resolve.ts';
import { resolveFile } from '../markdown/references.ts';
import { listFileUses } from './file-uses.ts';
import type { RuleContext } from './rule.ts';
import { listWritten, type WrittenText } from './written-text.ts';

export interface MentionedFile {
  readonly written: WrittenText;
  /** Where it begins in the text. */
  readonly at: number;
  readonly found: string;
  /** The file, as a link names it. */
  readonly relative: string;
}

const endings = 'pdf|docx?|xlsx?|pptx?|odt|ods|odp|csv|zip';
const own = new RegExp(String.raw`(?:file:\/{2,3}|\b[a-z]:[\\/]|\\\\)[^\s<>"|*?]+\.(?:${endings})\b`, 'giu');
const plain = new RegExp(String.raw`(?<![\p{L}\d_./\\:@(\[<-])[\p{L}\d_][\p{L}\d_./-]*\.(?:${endings})\b`, 'giu');

/** Whether a text names any file, known or not. */
export function namesFile(text: string): boolean {
  return [own, plain].some((form) => text.search(form) !== -1);
}

/** Files of the content that nothing uses and a text only names. */
export function listMentionedFiles(input: RuleContext): MentionedFile[] {
  const used = new Set(listFileUses(input).map(({ path }) => path));
  const free = [...input.tree.files.keys()].filter((path) => !isContent(path) && !used.has(path));
  if (free.length === 0) return [];
  return listWritten(input).flatMap((written) => {
    return [own, plain].flatMap((form) =>
      [...written.text.matchAll(form)].flatMap(({ index, 0: found }) => {
        const relative = findFile(found, written.body.path, free);
        return relative === null ? [] : [{ written, at: index, found, relative }];
      }),
    );
  });
}

function findFile(found: string, from: string, free: readonly string[]): string | null {
  const meant = findMeantFile(found, from, free);
  if (meant === null || !meant.certain) return null;
  return /[\\:]/.test(found) || resolveFile(found, from) === meant.path ? meant.relative : null;
}
