import { firstUses } from '../rule-input/file-uses.ts';
import type { Rule } from '../rule-input/rule.ts';

/**
 * A text file that an agenda names holds something to read. In the packet, one that is empty has a separator page and
 * nothing behind it.
 *
 * @failing
 * ```md
 * Se [notatet](bilag/notat.txt).
 * ```
 * ```txt it/2026-09-17/bilag/notat.txt
 *
 * ```
 *
 * @passing
 * ```md
 * Se [notatet](bilag/notat.txt).
 * ```
 * ```txt it/2026-09-17/bilag/notat.txt
 * Havnen får tre nye cykelstier.
 * ```
 */
export const blankAttachment: Rule<'blank-attachment'> = {
  id: 'blank-attachment',
  severity: 'warning',
  check: (input) =>
    firstUses(input)
      .filter(({ path }) => /\.(txt|text|csv|tsv|json|xml|log)$/i.test(path) && input.files.get(path)?.text.blank)
      .map(({ path, file, locate }) => {
        const name = path.slice(path.lastIndexOf('/') + 1);
        return {
          file,
          place: locate(),
          values: { name },
        };
      }),
};
