import { itemsOf } from '../agenda/accessors.ts';
import type { NumberedItem } from '../agenda/numbers/number-agenda.ts';
import { readOrdinal } from '../agenda/numbers/number-items.ts';
import type { Finding, Rule } from '../rule-input/rule.ts';

/**
 * A pinned number is one that the item's place can have: it begins with the number of the section, that of a sub-item
 * with the number of its item. Where it does not, the sections were put in another order after the agenda was frozen, the
 * council numbers otherwise now, or the item was moved. A meeting's own `sections` and `numbering` keep what its agenda
 * was printed with when the council's change.
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
  check: ({ agendas }) => [...agendas.values()].flatMap((sections) => itemsOf({ sections })).flatMap(checkItem),
};

function checkItem({ source, bare, base }: NumberedItem): Finding<'section-number'>[] {
  // What is no number at all is told as that.
  if (bare === null || base === null || !/^\d[\d.]*[a-z]*$/.test(bare) || readOrdinal(bare, base) !== null) return [];
  const values = { number: bare, example: `${base}1`, flat: base !== '' && /^\d+[a-z]*$/.test(bare) };
  return [{ file: source.file, place: source.frontMatter.locateValue(['number']), values }];
}
