import { listNodes } from '../rule-input/nodes.ts';
import type { TextRule } from '../rule-input/rule.ts';

/**
 * No row of a table has more cells than its head. Cells that are too many are not shown.
 *
 * @failing
 * ```md
 * | År | Beløb |
 * |---|---|
 * | 2026 | 100 | foreløbigt |
 * ```
 *
 * @passing
 * ```md
 * | År | Beløb | Bemærkning |
 * |---|---|---|
 * | 2026 | 100 | foreløbigt |
 * ```
 */
export const tableRows: TextRule<'table-rows'> = {
  id: 'table-rows',
  reads: 'texts',
  severity: 'error',
  check: (input) =>
    listNodes(input, 'table').flatMap(({ body, node }) => {
      const columns = node.children[0]?.children.length ?? 0;
      return node.children.flatMap((row) => {
        const cells = row.children.length;
        if (cells <= columns) return [];
        return [
          {
            file: body.file,
            place: row.position,
            values: { cells, columns },
          },
        ];
      });
    }),
};
