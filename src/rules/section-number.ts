import type { NumberedSection } from '../agenda/number-agenda.ts';
import type { Finding, Rule } from '../rule-input/rule.ts';

/**
 * A pinned number begins with the number of its section. Where it does not, the sections were put in another order
 * after the agenda was frozen, or the item was moved. A meeting's own `sections` keep what its agenda was printed with
 * when the council's change.
 *
 * @failing
 * ```md it/2026-09-17/a.md
 * ---
 * title: Aftalen
 * section: droeftelse
 * number: '3.1'
 * ---
 * ```
 *
 * @passing
 * ```md it/2026-09-17/a.md
 * ---
 * title: Aftalen
 * section: droeftelse
 * number: '2.1'
 * ---
 * ```
 */
export const sectionNumber: Rule<'section-number'> = {
  id: 'section-number',
  severity: 'error',
  check: ({ agendas }) => [...agendas.values()].flat().flatMap(checkSection),
};

function checkSection({ number: section, items }: NumberedSection): Finding<'section-number'>[] {
  return items
    .filter(({ number }) => !number.startsWith(`${section}.`))
    .map(({ source, number }) => ({
      file: source.file,
      place: source.frontMatter.locateValue(['number']),
      values: { number, section },
    }));
}
