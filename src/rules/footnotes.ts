import type { WrittenBody } from '../agenda/body.ts';
import { listNodes } from '../rule-input/nodes.ts';
import type { Finding, TextContext, TextRule } from '../rule-input/rule.ts';
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
export const footnotes: TextRule<'footnotes'> = {
  id: 'footnotes',
  reads: 'texts',
  severity: 'warning',
  check: (input) => [...findUndefined(input), ...findUnshown(input)],
};

function findUndefined(input: TextContext): Finding<'footnotes'>[] {
  return listWritten(input).flatMap(({ body, start, text }) =>
    [...text.matchAll(/(?<!\\)\[\^([^\]\s]+)\]/g)].map((match) => {
      const from = start + match.index;
      const place = placeBetween(body, from, from + match[0].length);
      return { file: body.file, place, values: { label: match[1] ?? '', fault: 'undefined' as const } };
    }),
  );
}

/** Notes that nothing refers to, and the second of a name. */
function findUnshown(input: TextContext): Finding<'footnotes'>[] {
  const used = new Map<WrittenBody, Set<string>>();
  for (const { body, node } of listNodes(input, 'footnoteReference')) {
    used.set(body, (used.get(body) ?? new Set()).add(node.identifier));
  }
  const known = new Map<WrittenBody, Set<string>>();
  return listNodes(input, 'footnoteDefinition').flatMap(({ body, node }) => {
    const before = known.get(body) ?? new Set();
    const isTwice = before.has(node.identifier);
    known.set(body, before.add(node.identifier));
    if (!isTwice && used.get(body)?.has(node.identifier)) return [];
    const [start] = rangeOf(node);
    const line = body.text.slice(start).split(/\r?\n/, 1)[0] ?? '';
    const place = placeBetween(body, start, start + line.length);
    const fault = isTwice ? ('twice' as const) : ('unused' as const);
    return [{ file: body.file, place, values: { label: node.label ?? node.identifier, fault } }];
  });
}
