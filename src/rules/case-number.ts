import { compilePattern } from '../fields/linear-pattern.ts';
import type { ContentFacts, Finding, Rule } from '../rule-input/rule.ts';
import { type ItemPlace, listItems } from '../rule-input/rule-helpers.ts';

/**
 * A council can say how its case numbers are written, with `case: { pattern }`. Then a slip of the pen is found here
 * rather than in the archive. In a list, the wrong number is marked.
 *
 * @failing
 * ```md it/index.md
 * ---
 * name: It-rådet
 * sections: [{ id: droeftelse, title: Til drøftelse }]
 * case: { pattern: '^SAG-\d{4}-\d{5}$' }
 * ---
 * ```
 * ```md it/2026-09-17/a.md
 * ---
 * title: Budget
 * section: droeftelse
 * case: [SAG-2026-00117, SAG-2026-118]
 * ---
 * ```
 *
 * @passing
 * ```md it/index.md
 * ---
 * name: It-rådet
 * sections: [{ id: droeftelse, title: Til drøftelse }]
 * case: { pattern: '^SAG-\d{4}-\d{5}$' }
 * ---
 * ```
 * ```md it/2026-09-17/a.md
 * ---
 * title: Budget
 * section: droeftelse
 * case: [SAG-2026-00117, SAG-2026-00118]
 * ---
 * ```
 */
export const caseNumber: Rule<'case-number'> = {
  id: 'case-number',
  severity: 'error',
  check: (input: ContentFacts) => listItems(input).flatMap(checkItem),
};

function checkItem({ item, council }: ItemPlace): Finding<'case-number'>[] {
  const source = council.data.case?.pattern;
  if (source === undefined) return [];
  const pattern = compilePattern(source);
  if (pattern === null) return [];
  return (item.data.case ?? []).flatMap((number, index) => {
    if (pattern.test(number)) return [];
    const place = item.frontMatter.locateValue(['case', index]);
    return [
      {
        file: item.file,
        place,
        values: { number, pattern: source },
      },
    ];
  });
}
