import { listNodes } from '../rule-input/nodes.ts';
import type { TextRule } from '../rule-input/rule.ts';

/**
 * The title of a page is the `title` of its front matter (for a council its `name`), so a body has no `#` heading.
 *
 * @failing
 * ```md
 * # Budget 2027
 *
 * Budgettet er vedlagt.
 * ```
 *
 * @passing
 * ```md
 * ## Baggrund
 *
 * Budgettet er vedlagt.
 * ```
 */
export const bodyTitle: TextRule<'body-title'> = {
  id: 'body-title',
  reads: 'texts',
  severity: 'error',
  check: (input) =>
    listNodes(input, 'heading')
      .filter(({ node }) => node.depth === 1)
      .map(({ body, node }) => ({
        file: body.file,
        place: node.position,
        values: {},
      })),
};
