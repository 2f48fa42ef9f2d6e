import type { WrittenBody } from '../agenda/body.ts';
import { listNodes } from '../rule-input/nodes.ts';
import type { TextRule } from '../rule-input/rule.ts';
import { placeBetween, rangeOf, shorten } from '../rule-input/written-text.ts';

/**
 * A line such as `[Hansen]: ja` gives a link its address, and is not shown. Where no link uses it, it was meant as text, or
 * is left over.
 *
 * @failing
 * ```md
 * [Udvalget]: godkendt
 * ```
 *
 * @passing
 * ```md
 * \[Udvalget]: godkendt
 * ```
 */
export const unusedDefinition: TextRule<'unused-definition'> = {
  id: 'unused-definition',
  reads: 'texts',
  severity: 'warning',
  check: (input) => {
    const used = new Map<WrittenBody, Set<string>>();
    for (const { body, node } of [...listNodes(input, 'linkReference'), ...listNodes(input, 'imageReference')]) {
      used.set(body, (used.get(body) ?? new Set()).add(node.identifier));
    }
    return listNodes(input, 'definition')
      .filter(({ body, node }) => !used.get(body)?.has(node.identifier) && !isRemark(node))
      .map(({ body, node }) => {
        const [start, end] = rangeOf(node);
        const text = body.text.slice(start, end);
        return {
          file: body.file,
          place: placeBetween(body, start, end),
          values: { found: shorten(text), write: `\\${shorten(text)}` },
        };
      });
  },
};

/** `[//]: # (a remark)`: a habit for what should not be shown. */
function isRemark({ identifier, url }: { readonly identifier: string; readonly url: string }): boolean {
  return url === '#' || url === '' || /^(\/\/|comment|_|#)/.test(identifier);
}
