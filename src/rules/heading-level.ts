import { listNodes } from '../rule-input/nodes.ts';
import type { Finding, Rule, RuleContext } from '../rule-input/rule.ts';

/**
 * Headings go down one level at a time: `##`, then `###`. Those who hear the page move by them.
 *
 * @failing
 * ```md
 * ## Baggrund
 *
 * #### Økonomi
 * ```
 *
 * @passing
 * ```md
 * ## Baggrund
 *
 * ### Økonomi
 *
 * ## Indstilling
 * ```
 */
export const headingLevel: Rule = {
  id: 'heading-level',
  severity: 'error',
  summary: {
    en: 'Headings go down one level at a time.',
    da: 'Overskrifter går ét niveau ned ad gangen.',
  },
  check: checkHeadings,
};

function checkHeadings(input: RuleContext): Finding[] {
  const headings = listNodes(input, 'heading').filter(({ node }) => node.depth > 1);
  return headings.flatMap(({ body, node: heading }, index) => {
    const before = headings[index - 1];
    const above = before?.body === body ? before.node.depth : 1;
    if (heading.depth <= above + 1) return [];
    const [found, wanted] = ['#'.repeat(heading.depth), '#'.repeat(above + 1)];
    return [
      {
        file: body.file,
        place: heading.position,
        en: {
          unexpected: `heading of level ${heading.depth} (${found})`,
          expected: `level ${above + 1} (${wanted})`,
          note: 'Take away the # that are too many. The level says what belongs under what, not how large the letters are.',
        },
        da: {
          unexpected: `en overskrift på niveau ${heading.depth} (${found})`,
          expected: `niveau ${above + 1} (${wanted})`,
          note: 'Fjern de #-tegn, der er for mange. Niveauet siger, hvad der hører under hvad, ikke hvor stor skriften er.',
        },
      },
    ];
  });
}
