import { toString as textOf } from 'mdast-util-to-string';
import { listNodes } from '../rule-input/nodes.ts';
import type { TextRule } from '../rule-input/rule.ts';

/**
 * The head of a table names its columns; those who hear the table are told the name with every cell.
 *
 * @failing
 * ```md
 * | | |
 * |---|---|
 * | 2026 | 100 |
 * ```
 *
 * @passing
 * ```md
 * | År | Beløb |
 * |---|---|
 * | 2026 | 100 |
 * ```
 */
export const tableHead: TextRule<'table-head'> = {
  id: 'table-head',
  reads: 'texts',
  severity: 'error',
  check: (input) =>
    listNodes(input, 'table').flatMap(({ body, node }) => {
      const head = node.children[0];
      if (head === undefined || head.children.some((cell) => textOf(cell).trim() !== '')) return [];
      return [
        {
          file: body.file,
          place: head.position,
          values: {},
        },
      ];
    }),
};
