import type { TextRule } from '../rule-input/rule.ts';
import { linesOf, listWritten, placeBetween } from '../rule-input/written-text.ts';

/**
 * Pages are broken by Dagsorden, and a section can begin on a new page (`newPage: true`). What other programs take for a page
 * break (`\newpage`, `{pagebreak}`) is printed as it is written.
 *
 * @failing
 * ```md
 * Planen er sendt i høring.
 *
 * \newpage
 * ```
 *
 * @passing
 * ```md
 * Planen er sendt i høring.
 * ```
 */
export const pageBreak: TextRule<'page-break'> = {
  id: 'page-break',
  reads: 'texts',
  severity: 'warning',
  check: (input) =>
    listWritten(input, ['paragraph']).flatMap((written) =>
      linesOf(written).flatMap(({ text, start, end }) => {
        const isBreak =
          /^(\\(newpage|pagebreak|clearpage)(\{\})?|[{[]{1,2}\s*(pagebreak|newpage|sideskift)\s*[}\]]{1,2}|\f)$/i;
        if (!isBreak.test(text.trimEnd())) return [];
        return [
          { file: written.body.file, place: placeBetween(written.body, start, end), values: { found: text.trim() } },
        ];
      }),
    ),
};
