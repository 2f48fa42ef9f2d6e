import { listNodes } from '../rule-input/nodes.ts';
import type { Rule } from '../rule-input/rule.ts';

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
export const bodyTitle: Rule = {
  id: 'body-title',
  severity: 'error',
  summary: {
    en: 'A text has no heading of the first level; the front matter holds the title.',
    da: 'En tekst har ingen overskrift på første niveau; titlen står i felterne.',
  },
  check: (input) =>
    listNodes(input, 'heading')
      .filter(({ node }) => node.depth === 1)
      .map(({ body, node }) => ({
        file: body.file,
        place: node.position,
        en: {
          unexpected: 'heading of the first level (#)',
          expected: '## or deeper',
          note: 'The title stands in the front matter and is shown from there. Remove the line, or write ## for a part.',
        },
        da: {
          unexpected: 'en overskrift på første niveau (#)',
          expected: '## eller dybere',
          note: 'Titlen står i felterne og vises derfra. Fjern linjen, eller skriv ## for en del.',
        },
      })),
};
