import { toString as textOf } from 'mdast-util-to-string';
import { listNodes } from '../rule-input/nodes.ts';
import type { TextRule } from '../rule-input/rule.ts';

/**
 * A heading has words: it is in the table of contents, and is a stop for those who hear the page.
 *
 * @failing
 * ```md
 * ##
 *
 * Aftalen udløber til nytår.
 * ```
 *
 * @passing
 * ```md
 * ## Baggrund
 *
 * Aftalen udløber til nytår.
 * ```
 */
export const emptyHeading: TextRule<'empty-heading'> = {
  id: 'empty-heading',
  reads: 'texts',
  severity: 'error',
  check: (input) =>
    listNodes(input, 'heading')
      .filter(({ node }) => textOf(node).trim() === '')
      .map(({ body, node }) => ({
        file: body.file,
        place: node.position,
        values: {},
      })),
};
