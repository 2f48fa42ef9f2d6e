import { listNodes } from '../rule-input/nodes.ts';
import type { TextRule } from '../rule-input/rule.ts';
import { rangeOf } from '../rule-input/written-text.ts';

/**
 * A row of a table has as many cells as its head. The cells that are missing at its end are shown empty. A text on the
 * line below a table becomes a row of it: an empty line keeps the two apart.
 *
 * @failing
 * ```md
 * | Navn | Parti | Stemme |
 * |---|---|---|
 * | Formanden | Borgerlisten |
 * ```
 *
 * @passing
 * ```md
 * | Navn | Parti | Stemme |
 * |---|---|---|
 * | Formanden | Borgerlisten | |
 * ```
 */
export const shortRow: TextRule<'short-row'> = {
  id: 'short-row',
  reads: 'texts',
  severity: 'warning',
  check: (input) =>
    listNodes(input, 'table').flatMap(({ body, node }) => {
      const columns = node.children[0]?.children.length ?? 0;
      return node.children
        .filter((row) => row.children.length < columns)
        .map((row) => {
          const text = !body.text.slice(...rangeOf(row)).includes('|');
          return { file: body.file, place: row.position, values: { cells: row.children.length, columns, text } };
        });
    }),
};
