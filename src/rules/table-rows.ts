import { listNodes } from '../rule-input/nodes.ts';
import type { Rule } from '../rule-input/rule.ts';

/**
 * Every row of a table has as many cells as its head. Cells that are too many are not shown.
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
export const tableRows: Rule = {
  id: 'table-rows',
  severity: 'error',
  summary: {
    en: 'Every row of a table has as many cells as its head.',
    da: 'Alle rækker i en tabel har lige så mange celler som hovedet.',
  },
  check: (input) =>
    listNodes(input, 'table').flatMap(({ body, node }) => {
      const columns = node.children[0]?.children.length ?? 0;
      return node.children.flatMap((row) => {
        const cells = row.children.length;
        if (cells === columns) return [];
        return [
          {
            file: body.file,
            place: row.position,
            en: {
              unexpected: `row with ${cells} ${cells === 1 ? 'cell' : 'cells'}`,
              expected: `${columns}, as the head of the table has`,
              note: 'An empty cell is written | |. A line | within a cell is written \\|.',
            },
            da: {
              unexpected: `en række med ${cells} ${cells === 1 ? 'celle' : 'celler'}`,
              expected: `${columns} som i tabellens hoved`,
              note: 'En tom celle skrives | |. En streg | inde i en celle skrives \\|.',
            },
          },
        ];
      });
    }),
};
