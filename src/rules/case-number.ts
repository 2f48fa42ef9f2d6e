import { writeScalar } from '../content/yaml/write-scalar.ts';
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
  const pattern = source === undefined ? null : compilePattern(source);
  return (item.data.case ?? []).flatMap((number, index): Finding<'case-number'>[] => {
    const list = readSeveral(number, pattern);
    if (list === null && (source === undefined || pattern === null || pattern.test(number))) return [];
    const place = item.frontMatter.locateValue(['case', index]);
    const severity = source === undefined ? { severity: 'warning' as const } : {};
    return [{ file: item.file, place, ...severity, values: { number, pattern: source ?? '', list } }];
  });
}

/** `SAG-2026-1, SAG-2026-2` as a list; `null` where it is one number, as the council writes them. */
function readSeveral(number: string, pattern: ReturnType<typeof compilePattern>): string | null {
  if (pattern?.test(number) === true) return null;
  const parts = number.split(/\s*[,;]\s+|;|\s+(?:og|och|und|and|&)\s+/);
  const isNumber = (part: string) => (pattern === null ? /\d.*\d/.test(part) : pattern.test(part));
  return parts.length > 1 && parts.every(isNumber) ? `[${parts.map(writeScalar).join(', ')}]` : null;
}
