import type { Body } from '../agenda/body.ts';
import { listNodes } from '../rule-input/nodes.ts';
import type { Finding, Rule, RuleContext } from '../rule-input/rule.ts';
import { listWritten, placeBetween, rangeOf } from '../rule-input/written-text.ts';

/**
 * A mark such as `[^1]` has a note, and a note has a mark. A mark without a note is shown as it is written; a note without
 * a mark is not shown at all.
 *
 * @failing
 * ```md
 * Prisen er steget.[^pris]
 * ```
 *
 * @passing
 * ```md
 * Prisen er steget.[^pris]
 *
 * [^pris]: Fra 90 til 100 kr.
 * ```
 */
export const footnotes: Rule<'footnotes'> = {
  id: 'footnotes',
  severity: 'warning',
  check: (input) => [...findUndefined(input), ...findUnused(input)],
};

function findUndefined(input: RuleContext): Finding<'footnotes'>[] {
  return listWritten(input).flatMap(({ body, start, text }) =>
    [...text.matchAll(/(?<!\\)\[\^([^\]\s]+)\]/g)].map((match) => {
      const from = start + match.index;
      const place = placeBetween(body, from, from + match[0].length);
      return { file: body.file, place, values: { label: match[1] ?? '', defined: false } };
    }),
  );
}

function findUnused(input: RuleContext): Finding<'footnotes'>[] {
  const used = new Map<Body, Set<string>>();
  for (const { body, node } of listNodes(input, 'footnoteReference')) {
    used.set(body, (used.get(body) ?? new Set()).add(node.identifier));
  }
  return listNodes(input, 'footnoteDefinition')
    .filter(({ body, node }) => !used.get(body)?.has(node.identifier))
    .map(({ body, node }) => {
      const [start] = rangeOf(node);
      const line = body.text.slice(start).split(/\r?\n/, 1)[0] ?? '';
      const place = placeBetween(body, start, start + line.length);
      return { file: body.file, place, values: { label: node.label ?? node.identifier, defined: true } };
    });
}
