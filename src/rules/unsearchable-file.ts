import { firstUses } from '../rule-input/file-uses.ts';
import type { Rule } from '../rule-input/rule.ts';

/**
 * Before a site is published, everything in it is searched for what is closed. A file that cannot be searched could hold
 * it: one that is damaged, encrypted, or of a kind that is not read (`.7z`, `.rar`, `.tar`). Only a site that has
 * something closed is checked for that. Who has read the file can excuse it by name: by a comment above the line that
 * names it, `# dagsorden-ignore unsearchable-file: …` in the front matter or `<!-- dagsorden-ignore … -->` in a text.
 *
 * @failing
 * ```md it/2026-09-17/lukket.md
 * ---
 * title: En ejendomssag
 * section: droeftelse
 * closed: { title: En ejendomssag, reason: Forretningsmæssige forhold. }
 * ---
 * ```
 * ```md
 * Se [arkivet](bilag/arkiv.rar).
 * ```
 * ```txt it/2026-09-17/bilag/arkiv.rar
 * Rar!
 * ```
 *
 * @passing
 * ```md
 * Se [arkivet](bilag/arkiv.txt).
 * ```
 * ```txt it/2026-09-17/bilag/arkiv.txt
 * Alt kan læses.
 * ```
 */
export const unsearchableFile: Rule<'unsearchable-file'> = {
  id: 'unsearchable-file',
  severity: 'error',
  check: (input) =>
    firstUses(input).flatMap(({ path, file, locate }) => {
      const reason = input.contents.get(path)?.unread ?? null;
      return reason === null
        ? []
        : [{ file, place: locate(), values: { name: path.split('/').at(-1) ?? path, reason } }];
    }),
};
