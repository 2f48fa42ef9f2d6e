import { toString as textOf } from 'mdast-util-to-string';
import { listNodes } from '../rule-input/nodes.ts';
import type { Rule } from '../rule-input/rule.ts';

/**
 * A heading has words: it stands in the table of contents, and is a stop for those who hear the page.
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
export const emptyHeading: Rule = {
  id: 'empty-heading',
  severity: 'error',
  summary: { en: 'A heading has words.', da: 'En overskrift har ord.' },
  check: (input) =>
    listNodes(input, 'heading')
      .filter(({ node }) => textOf(node).trim() === '')
      .map(({ body, node }) => ({
        file: body.file,
        place: node.position,
        en: {
          unexpected: 'heading without words',
          expected: 'a heading that says what follows',
          note: 'Write the heading, or remove the line.',
        },
        da: {
          unexpected: 'en overskrift uden ord',
          expected: 'en overskrift, der siger, hvad der følger',
          note: 'Skriv overskriften, eller fjern linjen.',
        },
      })),
};
