import { listNodes } from '../rule-input/nodes.ts';
import type { Rule } from '../rule-input/rule.ts';
import { placeBetween, rangeOf } from '../rule-input/written-text.ts';

/**
 * A comment ends with `-->`. Without it everything behind `<!--` is part of the comment, and is not shown.
 *
 * @failing
 * ```md
 * <!-- spørg sekretariatet
 *
 * Planen er sendt i høring.
 * ```
 *
 * @passing
 * ```md
 * <!-- spørg sekretariatet -->
 *
 * Planen er sendt i høring.
 * ```
 */
export const openComment: Rule<'open-comment'> = {
  id: 'open-comment',
  severity: 'error',
  check: (input) =>
    listNodes(input, 'html').flatMap(({ body, node }) => {
      const at = node.value.replace(/<!--[\s\S]*?-->/g, (comment) => ' '.repeat(comment.length)).indexOf('<!--');
      const [start] = rangeOf(node);
      if (at === -1) return [];
      const line = body.text.slice(start + at).split(/\r?\n/, 1)[0] ?? '';
      const write = `${line.trimEnd()} -->`;
      return [{ file: body.file, place: placeBetween(body, start + at, start + at + line.length), values: { write } }];
    }),
};
