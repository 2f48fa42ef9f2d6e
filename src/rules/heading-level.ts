import { listNodes } from '../rule-input/nodes.ts';
import type { Finding, TextContext, TextRule } from '../rule-input/rule.ts';

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
export const headingLevel: TextRule<'heading-level'> = {
  id: 'heading-level',
  reads: 'texts',
  severity: 'error',
  check: checkHeadings,
};

function checkHeadings(input: TextContext): Finding<'heading-level'>[] {
  const headings = listNodes(input, 'heading').filter(({ node }) => node.depth > 1);
  return headings.flatMap(({ body, node: heading }, index) => {
    const before = headings[index - 1];
    const above = before?.body === body ? before.node.depth : 1;
    if (heading.depth <= above + 1) return [];
    return [
      {
        file: body.file,
        place: heading.position,
        values: { level: heading.depth, wanted: above + 1 },
      },
    ];
  });
}
